import { readdirSync, readFileSync } from 'node:fs';

const KILOBYTES_A_MEGABYTE = 1024;

const childrenOf = (pid: number): readonly number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

/** Tells whether the system shows the memory of other processes. */
export const showsMemory = (): boolean => process.platform === 'linux';

/** Returns the largest resident set that each process started by this one has had, in MB. */
export const peaksOfChildren = (): readonly number[] =>
  childrenOf(process.pid).map((pid) => {
    const peak = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(peak ?? 0) / KILOBYTES_A_MEGABYTE;
  });
