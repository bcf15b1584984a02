import { PecuniaError } from '../../../src-shared/errors.ts';
import type { ReadOptions } from '../reading.ts';

/** Throws `import_cancelled` when the user has asked to stop. */
export const checkCancelled = ({ isCancelled }: ReadOptions): void => {
  if (isCancelled?.()) throw new PecuniaError('import_cancelled', 'The import was cancelled. Nothing was changed.');
};
