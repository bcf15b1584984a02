/** Where the rows of a file go: an account that exists, or a new one that the import makes. */
export type ImportTarget =
  | { readonly kind: 'existing'; readonly id: number }
  | { readonly kind: 'new'; readonly name: string };

/** Returns the target in the words of the contract. */
export const targetInput = (target: ImportTarget) =>
  target.kind === 'existing' ? { accountId: target.id } : { newAccountName: target.name };

/** Returns what a bank's files have in common in their names: the letters, without dates, numbers and the ending. */
export const fileStem = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/u, '')
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
