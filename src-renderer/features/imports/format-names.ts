const FORMATS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  xlsx: 'Excel (XLSX)',
  xls: 'Excel (XLS)',
  html: 'HTML',
  ofx: 'OFX',
  qif: 'QIF',
  camt: 'CAMT',
  mt940: 'MT940',
};

const APPS: Readonly<Record<string, string>> = {
  actual: 'Actual Budget',
  ynab: 'YNAB',
  mint: 'Mint',
  firefly: 'Firefly III',
  gnucash: 'GnuCash',
  monarch: 'Monarch',
  splitwise: 'Splitwise',
  quicken: 'Quicken',
};

/** Returns a file format as people write it. */
export const formatName = (format: string): string => FORMATS[format] ?? format.toUpperCase();

/** Returns the name of the app that wrote an export. */
export const appName = (app: string): string => APPS[app] ?? app;
