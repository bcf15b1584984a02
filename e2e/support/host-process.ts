import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const CLI = 'out/main/cli.js';

/** The browser host as a process of its own, on one vault. */
export type HostProcess = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts the built browser host, with more of its options if wanted, and waits for the address that it prints. */
export const startHost = async (
  vault: string,
  today: string,
  options: readonly string[] = [],
): Promise<HostProcess> => {
  const child = spawn(process.execPath, [CLI, 'serve', '--vault', vault, '--today', today, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/127\.0\.0\.1\S+/u.exec(line)?.[0];
    if (url !== undefined) return { url, stop };
  }
  throw new Error('The browser host ended before it printed its address.');
};

/** Runs one command of the built command line on a vault that no host has open, and returns what it printed. */
export const runCommand = (vault: string, today: string, command: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, ...command, '--vault', vault, '--today', today, '--json'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`pecunia ${command.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
};
