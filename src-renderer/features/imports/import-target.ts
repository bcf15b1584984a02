import type { ImportTargetChoice, PreviewPart } from '../../../src-shared/contract/imports.ts';

/** Where the rows of a part go: an account that exists, or a new one that the import makes. */
export type ImportTarget =
  | { readonly kind: 'existing'; readonly id: number }
  | { readonly kind: 'new'; readonly name: string };

/** Returns the target in the words of the contract. */
export const targetChoice = (target: ImportTarget): ImportTargetChoice =>
  target.kind === 'existing' ? { accountId: target.id } : { newAccountName: target.name };

/** Returns whether nothing in the file or in the past tells the account, so that only the user knows. */
export const isGuess = ({ because, stated }: PreviewPart): boolean =>
  because === 'usual' || (because === 'new' && stated.number === null && stated.name === null);
