import { readdirSync, readFileSync } from 'node:fs';

const KILOBYTES_A_MEGABYTE = 1024;

const childrenOf = (pid: number): readonly number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

/** Returns the largest resident set that each process started by this one has had, in MB, or null where the system does not tell. */
export const peaksOfChildren = (): readonly number[] | null => {
  if (process.platform !== 'linux') return null;
  return childrenOf(process.pid).map((pid) => {
    const peak = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(peak ?? 0) / KILOBYTES_A_MEGABYTE;
  });
};
