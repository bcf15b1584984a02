/** The endings of files that banks hand out. */
export const BANK_EXTENSIONS: readonly string[] =
  'csv tsv txt xlsx xls html htm ofx qfx qif xml c52 c53 c54 camt sta mt940 940 942 zip gz'.split(' ');

/** The endings of vaults, the one that new vaults get first. */
export const VAULT_EXTENSIONS: readonly string[] = ['pecunia', 'vault'];

/** A file that the system asks Pecunia to open: its whole path and what it is by its name. */
export type OpenableFile = { readonly path: string; readonly kind: 'bank' | 'vault' | 'report' };

/** Returns what a file is by the ending of its name; null for what Pecunia does not open. */
export const kindOfFile = (path: string): OpenableFile['kind'] | null => {
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'pecunia-report') return 'report';
  if (VAULT_EXTENSIONS.includes(extension)) return 'vault';
  return BANK_EXTENSIONS.includes(extension) ? 'bank' : null;
};
