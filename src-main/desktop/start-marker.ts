import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As many starts in a row without a page, and the next one shows the ways out instead. */
export const MOST_FAILED_STARTS = 3;

const markerIn = (folder: string): string => join(folder, 'starting');

/** Notes that a start begins; returns how many before it ended without a page, one after the other. */
export const beginStart = (folder: string): number => {
  const failed = failedStarts(folder);
  // A number that grows on forever says no more than one that is just too high.
  writeFileSync(markerIn(folder), String(Math.min(failed + 1, MOST_FAILED_STARTS)));
  return failed;
};

/** Notes that the page is there, or that the user was told what is wrong. */
export const endStart = (folder: string): void => rmSync(markerIn(folder), { force: true });

const failedStarts = (folder: string): number => {
  try {
    const count = Number(readFileSync(markerIn(folder), 'utf8'));
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
};
