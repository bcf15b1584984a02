import { CommanderError, InvalidArgumentError } from 'commander';

import { program } from './program.ts';
import { reportFailure, USAGE_EXIT } from './report.ts';

const OPTION_END = '--';

const wantsJson = (argv: readonly string[]): boolean => {
  const end = argv.indexOf(OPTION_END);
  return (end === -1 ? argv : argv.slice(0, end)).includes('--json');
};

/** What commander found itself it has printed already; what a command found it has not. */
const reportUsage = (error: CommanderError, asJson: boolean): number => {
  if (error instanceof InvalidArgumentError) process.stderr.write(`error: ${error.message}\n`);
  if (asJson) reportFailure(error, true);
  return USAGE_EXIT;
};

/** Carries out one command line; returns the exit code: 0, 1 for what the user can mend, 2 for wrong usage. */
export const runProgram = async (argv: readonly string[]): Promise<number> => {
  try {
    await program().parseAsync([...argv]);
    // A command that did only a part of what it was asked for has set this, and told why.
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : reportUsage(error, wantsJson(argv));
    return reportFailure(error, wantsJson(argv));
  }
};
