const NAMES: Readonly<Record<string, string>> = {
  actual: 'Actual Budget',
  ynab: 'YNAB',
  mint: 'Mint',
  firefly: 'Firefly III',
  gnucash: 'GnuCash',
  monarch: 'Monarch',
  splitwise: 'Splitwise',
  quicken: 'Quicken',
};

/** Returns the name of an app, by the key under which its exports are recognized; the key itself for one that is not known. */
export const appName = (app: string): string => NAMES[app] ?? app;
