import type { IsoDate } from '../../../src-shared/date.ts';
import { settle } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import { dateParts, ordersOf, resolveDate } from '../values/date-parts.ts';
import type { DateOrder } from '../values/date-parts.ts';
import type { CellValue, Sheet } from './sheet.ts';

/** The sheet as it is to be read, and what was asked or decided of its days; null where there was no doubt. */
export type SettledDays = { readonly sheet: Sheet; readonly settled: Settled | null };

/** The key of the question, one for all sheets of a file. */
export const SHEET_DAYS = 'sheet-days';

/** So many texts whose day lies above 12 beside no such date are no chance. */
const PROOF = 3;

type Column = {
  readonly days: readonly Date[];
  readonly texts: readonly { readonly raw: string; readonly order: DateOrder | null }[];
};

const orderOf = (raw: string): DateOrder | null | undefined => {
  const parts = raw.length < 6 || raw.length > 40 ? null : dateParts(raw);
  if (!parts || parts.year === 'first') return undefined;
  const orders = ordersOf(parts).filter((order) => order === 'dmy' || order === 'mdy');
  return orders.length === 1 ? (orders[0] ?? null) : null;
};

const columnOf = ({ rows }: Sheet, column: number): Column => {
  const days: Date[] = [];
  const texts: { raw: string; order: DateOrder | null }[] = [];
  for (const row of rows) {
    const value = row[column];
    if (value instanceof Date) days.push(value);
  }
  if (days.length === 0) return { days, texts };
  for (const row of rows) {
    const value = row[column];
    const order = typeof value === 'string' ? orderOf(value) : undefined;
    if (typeof value === 'string' && order !== undefined) texts.push({ raw: value, order });
  }
  return { days, texts };
};

/** Whether a program seems to have taken the month for the day wherever it could, and left the others as text. */
const looksSwapped = ({ days, texts }: Column): boolean => {
  const [first] = texts;
  return (
    days.length > 0 &&
    texts.length >= PROOF &&
    first?.order !== null &&
    texts.every(({ order }) => order === first?.order) &&
    days.every((day) => day.getUTCDate() <= 12)
  );
};

const swapped = (day: Date): Date =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCDate() - 1, day.getUTCMonth() + 1));
const iso = (day: Date): IsoDate => day.toISOString().slice(0, 10);

const ask = ({ days, texts }: Column, answers: Answers): Settled =>
  settle(answers, {
    key: SHEET_DAYS,
    proof: null,
    question:
      'Some days of this sheet are text, and all of those lie after the 12th; the others are dates, and none of those does. Did a program take the month for the day?',
    choices: [
      {
        value: 'swapped',
        label: 'yes: day and month of the dates are to be swapped',
        sample: sample(days, texts, swapped),
      },
      {
        value: 'as-shown',
        label: 'no: the dates are right as they are shown',
        sample: sample(days, texts, (day) => day),
      },
    ],
  });

const sample = (days: Column['days'], texts: Column['texts'], read: (day: Date) => Date) => [
  ...days.slice(0, 2).map((day) => ({ raw: iso(day), reads: iso(read(day)) })),
  ...texts.slice(0, 1).map(({ raw, order }) => {
    const parts = dateParts(raw);
    return { raw, reads: (parts && order && resolveDate(parts, order)) ?? raw };
  }),
];

/**
 * Asks under the key `sheet-days` where a bank’s file seems to have gone through a program that reads dates in another order: days up
 * to the 12th became dates with day and month swapped, later ones stayed text.
 */
export const settleDays = (sheet: Sheet, answers: Answers): SettledDays => {
  const width = Math.max(0, ...sheet.rows.slice(0, 500).map((row) => row.length));
  const doubtful = Array.from({ length: width }, (_, column) => column).filter((column) =>
    looksSwapped(columnOf(sheet, column)),
  );
  const [first] = doubtful;
  if (first === undefined) return { sheet, settled: null };
  const settled = ask(columnOf(sheet, first), answers);
  if (settled.value === 'as-shown') return { sheet, settled };
  const turn = (value: CellValue, column: number): CellValue =>
    value instanceof Date && doubtful.includes(column) ? swapped(value) : value;
  return { sheet: { ...sheet, rows: sheet.rows.map((row) => row.map(turn)) }, settled };
};
