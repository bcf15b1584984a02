import { squeeze } from '../text/fold-text.ts';
import type { ReadRow } from '../reading.ts';
import { soundsSummary } from './row-words.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';
import type { TableFormat } from './understand-table.ts';

/** Returns a row's text when it holds nothing else, as a second line of the row above does; null otherwise. */
export const onlyText = (row: TableRow, format: TableFormat): string | null => {
  const filled = row.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
  const { payee, texts } = format.roles;
  const fits = filled.length > 0 && filled.every((column) => column === payee || texts.includes(column));
  return fits ? filled.map((column) => cellText(row, column)).join(' ') : null;
};

/** Tells whether a row names a payee or has any other text. */
export const hasText = (row: TableRow, { roles: { payee, texts } }: TableFormat): boolean =>
  [payee, ...texts].some((column) => column !== null && cellText(row, column) !== '');

/** Tells whether a cell of the row names a total or a balance. */
export const isSummaryRow = (row: TableRow): boolean =>
  row.cells.some((cell) => cell.length > 2 && soundsSummary(cell));

/** A row's counterparty and what else it says. */
export type Texts = Pick<ReadRow, 'payeeText' | 'notes'>;

const parties = (first: number | null, second: number | null): readonly number[] =>
  [first, second].filter((column) => column !== null);

/** Builds the reader of a row's texts: the payer of money coming in, else the payee; without either the description. */
export const readTexts = ({
  roles: { payee, payer, texts },
}: TableFormat): ((row: TableRow, comesIn: boolean) => Texts) => {
  const [paid, received] = [parties(payee, payer), parties(payer ?? payee, payer === null ? null : payee)];
  return (row, comesIn) => {
    let payeeText = '';
    let notes = '';
    for (const column of comesIn ? received : paid) if (payeeText === '') payeeText = squeeze(cellText(row, column));
    for (const column of texts) {
      const text = squeeze(cellText(row, column));
      if (text === '' || text === payeeText) continue;
      if (payeeText === '') payeeText = text;
      else if (notes === '') notes = text;
      else if (!notes.includes(text)) notes = `${notes} · ${text}`;
    }
    return { payeeText, notes };
  };
};
