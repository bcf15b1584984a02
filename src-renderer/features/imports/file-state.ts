import type { ImportPreview } from '../../../src-shared/contract/imports.ts';
import { isGuess } from './import-target.ts';

/** How far a file is on its way in. */
export type FileState = 'reading' | 'problem' | 'question' | 'account' | 'ready' | 'nothing';

/** Returns the parts whose account only the user knows. */
export const partsWithoutAccount = (preview: ImportPreview) =>
  preview.parts.filter((part) => !part.leftOut && isGuess(part));

/** Returns what a file waits for: first the account, whose remembered answers may settle the questions. */
export function fileState(read: { readonly preview: ImportPreview | undefined; readonly failed: boolean }): FileState {
  if (read.failed) return 'problem';
  if (!read.preview) return 'reading';
  if (partsWithoutAccount(read.preview).length > 0) return 'account';
  if (read.preview.questions.length > 0) return 'question';
  return read.preview.counts.new + read.preview.counts.near > 0 ? 'ready' : 'nothing';
}
