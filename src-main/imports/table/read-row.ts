import { currencyExponent, isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import { columnName } from './column-roles.ts';
import { dateParts, ORDER_LABELS, resolveDate } from '../values/date-parts.ts';
import type { DateParts } from '../values/date-parts.ts';
import { dateReader } from '../values/date-reader.ts';
import type { OpenTable } from './open-table.ts';
import { readAmount } from './read-amount.ts';
import type { AmountOutcome, RowMoney } from './read-amount.ts';
import { isCutNumber } from './rejoin-cents.ts';
import { hasText, isSummaryRow, onlyText, readTexts } from './read-texts.ts';
import type { ReadRow } from '../reading.ts';
import { soundsBalance, soundsSummary, unbookedReason } from './row-words.ts';
import { cellCount, cellText, filledWidth } from './table.ts';
import type { TableRow } from './table.ts';
import type { TableFormat } from './understand-table.ts';

/** What became of a row; `continued` text belongs to the row before. */
export type Outcome =
  | { readonly kind: 'row'; readonly row: ReadRow }
  | { readonly kind: 'failed'; readonly column: string | null; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'continued'; readonly text: string };

/** Reads one row; `last` is the row before, which a line of mere text continues. */
export type RowReader = (row: TableRow, last: ReadRow | undefined) => Outcome;

/** Banks fill an unused reference with zeros or a dash. */
const NOT_ZEROS = /[1-9\p{L}]/u;

const skipped = (reason: string): Outcome => ({ kind: 'skipped', reason });
const failed = (column: string | null, reason: string): Outcome => ({ kind: 'failed', column, reason });

const currencyReader = ({ roles, currency }: TableFormat, fallback: Currency): ((row: TableRow) => RowMoney) => {
  const moneyIn = (rowCurrency: Currency | null, stated: boolean): RowMoney => ({
    rowCurrency,
    exponent: currencyExponent(rowCurrency ?? fallback),
    stated,
    fallback,
  });
  const common = moneyIn(currency, false);
  const column = roles.currency;
  if (column === null) return () => common;
  let [before, money] = ['', common];
  return (row) => {
    const text = cellText(row, column);
    if (text === before) return money;
    const own = text.toUpperCase();
    money = isCurrency(own) ? moneyIn(own, true) : common;
    before = text;
    return money;
  };
};

/** Builds the reader of days. Each is one string however often it is met, with whatever time. */
const dayReader = ({ dateOrder }: TableFormat): ((text: string) => IsoDate | null) => {
  const read = dateReader();
  const days = new Map<DateParts, IsoDate | null>();
  let before: DateParts | null = null;
  let day: IsoDate | null = null;
  return (text) => {
    const parts = read(text);
    if (parts === null || parts === before) return parts && day;
    const known = days.get(parts);
    day = known === undefined ? resolveDate(parts, dateOrder) : known;
    if (known === undefined) days.set(parts, day);
    before = parts;
    return day;
  };
};

const dateFault = (text: string, format: TableFormat): string => {
  if (dateParts(text) === null) return `“${text}” is not a date.`;
  return `“${text}” is no day that exists when read as ${ORDER_LABELS[format.dateOrder]}.`;
};

/** Rows may be a little wider than the names where the bank leaves the last columns without; a single one is torn. */
const TORN_SHARE = 0.5;

/** The most cells that a row may fill; null where nothing tells. */
const widestRow = ({ names, rows }: OpenTable): number | null => {
  if (names.length === 0) return null;
  const sample = rows.slice(0, 2000);
  const wide = sample.filter((row) => cellCount(row) > names.length && filledWidth(row) > names.length).length;
  return wide > sample.length * TORN_SHARE ? null : names.length;
};

/** Tells whether a row's amount may have lost its decimals to the comma that separates the columns. */
const cutTest = ({ delimiter, names, cents }: OpenTable, { roles }: TableFormat): ((row: TableRow) => boolean) => {
  if (delimiter !== ',' || names.length === 0 || cents === 'separate') return () => false;
  const named = names.findLastIndex((name) => name !== '') + 1;
  const money = [roles.amount, roles.debit, roles.credit];
  return (row) => {
    const isWide = cellCount(row) > named && filledWidth(row) > named;
    return (isWide || cents === 'joined') && money.some((column) => isCutNumber(row, column, isWide));
  };
};

/** Builds the test for a row that is not booked, which its status says; the same few words repeat. */
const unbookedTest = (column: number | null, names: readonly string[]): ((row: TableRow) => string | null) => {
  if (column === null) return () => null;
  const flag = /pending/iu.test(names[column] ?? '');
  let before = '';
  let reason: string | null = null;
  return (row) => {
    const status = cellText(row, column);
    if (status === before) return reason;
    reason = unbookedReason(status, flag);
    before = status;
    return reason;
  };
};

type Plan = { readonly format: TableFormat; readonly names: readonly string[] };

const withoutDate = (
  row: TableRow,
  amount: AmountOutcome,
  { format, names }: Plan,
  last: ReadRow | undefined,
): Outcome => {
  const dateText = cellText(row, format.roles.date ?? 0);
  const pending = dateText === '' ? null : unbookedReason(dateText, false);
  if (pending) return skipped(pending);
  if (isSummaryRow(row)) return skipped('a total or balance, not a movement');
  if (amount.kind === 'none') {
    const text = dateText === '' ? onlyText(row, format) : null;
    return text !== null && last ? { kind: 'continued', text } : skipped('no date and no amount');
  }
  const isWhole = names.length > 0 && cellCount(row) >= names.length && hasText(row, format);
  if (amount.kind === 'failed' && dateParts(dateText) === null && !isWhole) return skipped('no date and no amount');
  if (dateText === '' && !hasText(row, format)) return skipped('no date and no text: a total');
  return failed(
    columnName(names, format.roles.date ?? 0),
    dateText === '' ? 'The date is missing.' : dateFault(dateText, format),
  );
};

const cell = (row: TableRow, column: number | null): string | null =>
  column === null ? null : cellText(row, column) || null;

/** Builds the reader of a table's rows; `fallback` is the currency whose decimals count where the file names none. */
export const readRow = (table: OpenTable, format: TableFormat, fallback: Currency): RowReader => {
  const { names } = table;
  const widest = widestRow(table);
  const isCut = cutTest(table, format);
  const { roles } = format;
  const dateColumn = roles.date ?? 0;
  const readDay = dayReader(format);
  const textsOf = readTexts(format);
  const amountOf = readAmount(names, format);
  const moneyOf = currencyReader(format, fallback);
  const unbookedIn = unbookedTest(roles.status, names);
  return (row, last) => {
    const money = moneyOf(row);
    const amount = amountOf(row, money);
    const dateText = cellText(row, dateColumn);
    const unbooked = unbookedIn(row);
    if (unbooked) return skipped(unbooked);
    const date = dateText === '' ? null : readDay(dateText);
    if (date === null) return withoutDate(row, amount, { format, names }, last);
    if (widest !== null && cellCount(row) > widest && filledWidth(row) > widest)
      return failed(
        null,
        `The line has ${filledWidth(row)} columns, the others ${widest}: the sign between them stands in a text.`,
      );
    if (isCut(row))
      return failed(
        columnName(names, roles.amount ?? roles.debit ?? roles.credit ?? 0),
        'A comma in the amount or in a text may have moved the columns: nobody can tell where the amount ends.',
      );
    const texts = textsOf(row, amount.kind === 'amount' && amount.value > 0);
    if (amount.kind === 'neutral') return skipped('neither money in nor money out');
    if (amount.kind === 'none') {
      const isBalance = soundsSummary(texts.payeeText) || (amount.balanceOnly && texts.payeeText === '');
      return isBalance ? skipped('a balance, not a movement') : failed(amount.column, amount.reason);
    }
    if (amount.kind === 'failed') return failed(amount.column, amount.reason);
    if (soundsBalance(texts.payeeText)) return skipped('a balance, not a movement');
    const id = cell(row, roles.id);
    return {
      kind: 'row',
      row: {
        line: row.line,
        date,
        amount: amount.value,
        payeeText: texts.payeeText,
        notes: texts.notes,
        bankId: id !== null && NOT_ZEROS.test(id) ? id : null,
        bankCategory: cell(row, roles.category),
        currency: amount.currency ?? money.rowCurrency,
        raw: row.raw,
      },
    };
  };
};
