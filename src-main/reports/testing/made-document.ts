import type {
  ReportCell,
  ReportColumnType,
  ReportDocument,
  ReportFigure,
  ReportRow,
  ReportTable,
} from '../../../src-shared/contract/report-document.ts';

/** Makes a row, plain and in the document's currency unless told otherwise. */
export const madeRow = (cells: readonly ReportCell[], more: Partial<ReportRow> = {}): ReportRow => ({
  cells: [...cells],
  currency: null,
  level: 0,
  style: 'plain',
  open: null,
  ...more,
});

/** Makes a table from its columns, `[title, type]`, whose keys are their titles. */
export const madeTable = (
  title: string,
  columns: readonly (readonly [title: string, type: ReportColumnType])[],
  rows: readonly ReportRow[],
  totals: readonly ReportRow[] = [],
): ReportTable => ({
  kind: 'table',
  key: title.toLowerCase(),
  title,
  note: '',
  columns: columns.map(([name, type]) => ({ key: name.toLowerCase(), title: name, type })),
  rows: [...rows],
  rowCount: rows.length,
  totals: [...totals],
});

/** Makes a figure, an amount unless told otherwise. */
export const madeFigure = (label: string, value: ReportCell, more: Partial<ReportFigure> = {}): ReportFigure => ({
  key: label.toLowerCase(),
  label,
  type: 'amount',
  value,
  currency: null,
  changePercent: null,
  formula: '',
  tone: null,
  open: null,
  ...more,
});

/** Makes a document in INR of March 2026. */
export const madeDocument = (more: Partial<ReportDocument> = {}): ReportDocument => ({
  reportKind: 'made',
  title: 'Made report',
  vaultName: 'Home',
  locale: 'en-IN',
  currency: 'INR',
  today: '2026-03-15',
  period: { from: '2026-03-01', to: '2026-03-31', label: 'March 2026' },
  compared: null,
  filters: [],
  notes: '',
  figures: [],
  sections: [],
  ...more,
});

/** Makes a journal of so many rows, as a busy household has them. */
export const madeJournal = (count: number): ReportDocument => {
  const rows = Array.from({ length: count }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const amount = (index % 7 === 0 ? 1 : -1) * (index * 37 + 1);
    return madeRow([`2026-03-${day}`, `Shop ${index % 500}`, 'Groceries', `note ${index % 1_000}`, amount]);
  });
  const sum = rows.reduce((total, { cells }) => total + Number(cells[4]), 0);
  const table = madeTable(
    'Journal',
    [
      ['Date', 'date'],
      ['Payee', 'text'],
      ['Category', 'text'],
      ['Notes', 'text'],
      ['Amount', 'amount'],
    ],
    rows,
    [madeRow(['Total', '', '', '', sum])],
  );
  return madeDocument({ sections: [table] });
};
