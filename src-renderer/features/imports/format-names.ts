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

/** Returns a file format as people write it. */
export const formatName = (format: string): string => FORMATS[format] ?? format.toUpperCase();
