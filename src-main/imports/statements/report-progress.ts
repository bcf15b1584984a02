import { PecuniaError } from '../../../src-shared/errors.ts';
import type { ReadOptions } from '../reading.ts';

/** Tells the caller how far the reading has come. Throws `import_cancelled` when the options say so. */
export const reportProgress = (done: number, total: number, { isCancelled, onProgress }: ReadOptions): void => {
  if (isCancelled?.()) throw new PecuniaError('import_cancelled', 'The import was cancelled. Nothing was changed.');
  onProgress?.(done, total);
};
