import { readFileSync } from 'node:fs';

const KILOBYTE = 1024;

/**
 * Returns the largest resident set that this process has had, in bytes. What the system counts for `getrusage` begins with
 * the peak of the process that started it, so Linux is asked for this one's own.
 */
export const peakMemory = (): number => {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * KILOBYTE;
  const peak = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(peak ?? 0) * KILOBYTE;
};
