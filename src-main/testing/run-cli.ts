import { join } from 'node:path';

import { vi } from 'vitest';

import { runProgram } from '../cli/run-program.ts';
import { TODAY } from './memory-session.ts';

type Answer = { readonly status: number; readonly json: unknown };

/** Runs one command line in this process, on a vault in a folder; returns its exit code and the JSON document that it prints. */
export const runCli = async (folder: string, ...args: readonly string[]): Promise<Answer> => {
  let printed = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const problems = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const vault = ['--vault', join(folder, 'home.pecunia'), '--today', TODAY, '--json'];
  const status = await runProgram(['node', 'pecunia', ...vault, ...args]);
  for (const spy of [out, problems]) spy.mockRestore();
  return { status, json: JSON.parse(printed) as unknown };
};
