/** What the address of the import screen may ask for: the account that the rows go to. */
export type ImportSearch = { readonly account?: number };

/** Reads from the address which account to import into. */
export function readImportSearch(search: Readonly<Record<string, unknown>>): ImportSearch {
  const account = Number(search['account']);
  return Number.isSafeInteger(account) && account > 0 ? { account } : {};
}
