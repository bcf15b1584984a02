import { useLocalStorage } from '@mantine/hooks';

import type { ReportFileOptions, ReportFormat } from '../../../src-shared/contract/reports.ts';

/** The last choice of a format and of how it is written. */
export type ExportChoice = ReportFileOptions & { readonly format: ReportFormat };

const START: ExportChoice = { format: 'pdf', paper: 'a4', csv: { bom: true, delimiter: ',', decimal: '.' } };

type CsvOptions = ReportFileOptions['csv'];

/** Changes how a CSV is written; a comma cannot mean two things, so the other mark gives way. */
export const withCsv = (csv: CsvOptions, patch: Partial<CsvOptions>): CsvOptions => {
  const next = { ...csv, ...patch };
  if (next.delimiter !== next.decimal) return next;
  return patch.delimiter === undefined ? { ...next, delimiter: ';' } : { ...next, decimal: '.' };
};

/** Remembers on this computer how files were exported last. */
export function useExportChoice() {
  const [choice, setChoice] = useLocalStorage<ExportChoice>({
    key: 'pecunia.reports.export',
    defaultValue: START,
    getInitialValueInEffect: false,
  });
  const change = (patch: Partial<ExportChoice>): void => setChoice({ ...choice, ...patch });
  return { choice, change };
}
