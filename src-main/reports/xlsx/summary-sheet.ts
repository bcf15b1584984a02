import type { Row } from 'write-excel-file/node';

import type { ReportDocument, ReportFigure } from '../../../src-shared/contract/report-document.ts';
import { currencyOf } from '../file-columns.ts';
import type { CellMaker, CellStyle, SheetCell } from './cells.ts';
import { widthOf } from './column-widths.ts';
import type { TableSheet } from './table-sheet.ts';

/** A sheet of the workbook by its name, and what it shows. */
export type NamedTable = { readonly name: string; readonly title: string; readonly note: string };

const TITLE: CellStyle = { fontWeight: 'bold', fontSize: 16 };
const BOLD: CellStyle = { fontWeight: 'bold' };
const TOP: CellStyle = { fontWeight: 'bold', bottomBorderStyle: 'thin' };
const WRAPPED: CellStyle = { wrap: true, alignVertical: 'top' };

const TEXT_AMOUNTS =
  'Amounts of more than 15 digits are written as text, since spreadsheets keep only 15 digits of a number.';

const spanRows = (
  { period, compared }: ReportDocument,
  { text, cell }: CellMaker,
  currency: string,
): readonly Row[] => [
  [text('Period', BOLD), text(period.label)],
  [text('From', BOLD), cell(period.from, 'date', currency, { align: 'left' })],
  [text('To', BOLD), cell(period.to, 'date', currency, { align: 'left' })],
  ...(compared === null ? [] : [[text('Compared with', BOLD), text(compared.label)]]),
];

const headRows = (document: ReportDocument, cells: CellMaker): readonly Row[] => {
  const { text, cell } = cells;
  const { title, vaultName, currency, today, filters } = document;
  return [
    [text(title, TITLE)],
    [],
    [text('Vault', BOLD), text(vaultName)],
    ...spanRows(document, cells, currency),
    [text('Made on', BOLD), cell(today, 'date', currency, { align: 'left' })],
    [text('Currency', BOLD), text(currency)],
    ...filters.map(({ label, value }): Row => [text(label, BOLD), text(value, WRAPPED)]),
  ];
};

const figureRow = (figure: ReportFigure, document: ReportDocument, { text, cell }: CellMaker): Row => {
  const currency = currencyOf(figure, document);
  return [
    text(figure.label, { alignVertical: 'top' }),
    cell(figure.value, figure.type, currency, { alignVertical: 'top', align: 'right' }),
    text(figure.type === 'amount' ? currency : ''),
    cell(figure.changePercent, 'percent', currency, { alignVertical: 'top' }),
    text(figure.formula, WRAPPED),
  ];
};

const figureRows = (document: ReportDocument, cells: CellMaker): readonly Row[] => {
  const { text } = cells;
  if (document.figures.length === 0) return [];
  const titles: readonly SheetCell[] = ['Figure', 'Value', 'Currency', 'Change', 'How it comes about'].map((title) =>
    text(title, TOP),
  );
  return [[], [...titles], ...document.figures.map((figure) => figureRow(figure, document, cells))];
};

const textRows = (document: ReportDocument, { text }: CellMaker): readonly Row[] => [
  ...(document.notes === '' ? [] : [[], [text('Notes', BOLD), text(document.notes, WRAPPED)]]),
  ...document.sections
    .filter((section) => section.kind === 'text')
    .flatMap(({ title, paragraphs }): Row[] => [
      [],
      [text(title, BOLD)],
      ...paragraphs.map((paragraph): Row => [null, text(paragraph, WRAPPED)]),
    ]),
];

const tableRows = (tables: readonly NamedTable[], { text }: CellMaker): readonly Row[] =>
  tables.length === 0
    ? []
    : [
        [],
        [text('Sheet', TOP), text('Table', TOP)],
        ...tables.map(({ name, title, note }): Row => [
          text(name),
          text(note === '' ? title : `${title}: ${note}`, WRAPPED),
        ]),
      ];

/**
 * Makes the first sheet: title, vault, period, filters, figures, notes and what the other sheets show. To be made last, since it
 * says when an amount had to be written as text.
 */
export const summarySheet = (
  document: ReportDocument,
  tables: readonly NamedTable[],
  cells: CellMaker,
): TableSheet => ({
  data: [
    ...headRows(document, cells),
    ...figureRows(document, cells),
    ...textRows(document, cells),
    ...tableRows(tables, cells),
    ...(cells.hasTextAmounts() ? [[], [cells.text(TEXT_AMOUNTS)]] : []),
  ],
  widths: [
    widthOf(
      [...document.figures, ...document.filters].map(({ label }) => label).concat(tables.map(({ name }) => name)),
    ),
    60,
    10,
    12,
    80,
  ],
});
