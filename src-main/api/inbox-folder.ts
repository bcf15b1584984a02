import { stat } from 'node:fs/promises';

import { PecuniaError } from '../../src-shared/errors.ts';

/** Returns why a watched folder cannot be looked into, in words; `what` is what can be switched off. */
export const folderProblem = (folder: string, error: unknown, what: string): string => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return `The folder ${folder} is not there any more. Choose another, or switch ${what} off.`;
  return `The folder ${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
};

/** Throws `invalid_input` when a path is no folder. */
export const requireFolder = async (folder: string): Promise<void> => {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new PecuniaError('invalid_input', `${folder} is not a folder. Choose one that is there.`, { folder });
};
