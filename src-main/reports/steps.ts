import { setImmediate as nextTurn } from 'node:timers/promises';

import { PecuniaError } from '../../src-shared/errors.ts';

/** How the making of a file is followed and stopped. */
export type Steps = {
  /** Hears what share is done, 0–1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Tells how far the work is and lets others have their turn. Throws `import_cancelled` once the signal says so. */
export const step = async ({ onProgress, signal }: Steps, done: number): Promise<void> => {
  await nextTurn();
  if (signal?.aborted)
    throw new PecuniaError('import_cancelled', 'The export was stopped. Export again when you like.');
  onProgress?.(done);
};

/** Returns the steps of a part of the work, whose whole is the share from `from` to `to`. */
export const stepsWithin = ({ onProgress, signal }: Steps, from: number, to: number): Steps => ({
  signal,
  ...(onProgress && { onProgress: (done: number) => onProgress(from + done * (to - from)) }),
});
