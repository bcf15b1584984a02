import { isLink, openableFiles } from './launch-arguments.ts';

/** Switches that hold for one start only. */
const ONCE = new Set(['--safe-start', '--reset']);

/** Switches whose value may stand apart from them. */
const WITH_VALUE = new Set(['--vault', '--today', '--user-data-dir']);

/** Returns the command line to start anew with: the one given, without what was to be opened, and other switches. */
export const restartArguments = (line: readonly string[], switches: readonly string[]): string[] => {
  const linkAt = line.findIndex(isLink);
  const ours = joined(line.slice(0, linkAt === -1 ? line.length : linkAt));
  const kept = ours.filter((argument) => !ONCE.has(argument) && !isFile(argument));
  return [...kept, ...switches];
};

const isFile = (argument: string): boolean => !argument.startsWith('-') && openableFiles([argument], '/').length > 0;

/** Chromium puts switches first when it starts anew, which would tear a value from its switch. */
const joined = ([first, second, ...rest]: readonly string[]): readonly string[] => {
  if (first === undefined) return [];
  if (second === undefined) return [first];
  return WITH_VALUE.has(first) ? [`${first}=${second}`, ...joined(rest)] : [first, ...joined([second, ...rest])];
};
