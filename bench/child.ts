import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs another file of this folder as a process of its own and returns the numbers that it prints as JSON.
 * `wrapper` is a program that starts it, with its arguments.
 */
export const measureInChild = async (
  file: string,
  args: readonly string[],
  wrapper: readonly string[] = [],
): Promise<Record<string, number>> => {
  const script = join(import.meta.dirname, file);
  const [program = process.execPath, ...rest] = [...wrapper, process.execPath, '--expose-gc', script, ...args];
  const { stdout } = await run(program, rest);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
};
