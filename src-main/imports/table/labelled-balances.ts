import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { addDays } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { ReadRow, StatedBalance } from '../reading.ts';
import { foldWords } from '../text/fold-text.ts';
import { dateParts, looksLikeDate, resolveDate } from '../values/date-parts.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';
import type { TableFormat } from './understand-table.ts';

const OPENING =
  /^(?:opening|starting|beginning|start|previous|initial) (?:ledger |account )?balance\b|^balance (?:brought|carried) forward|^(?:anfangssaldo|startsaldo|beginsaldo|eroffnungssaldo|alter (?:saldo|kontostand)|saldovortrag|saldo (?:inicial|anterior|iniziale|poczatkowe|pociatocny)|solde (?:initial|precedent)|ancien solde|begin saldo|pocatecni zustatek|pociatocny zostatok|nyitoegyenleg|nyito egyenleg|ingaende saldo|входящий остаток|начальный остаток|期初余额|繰越残高)\b/u;
const CLOSING =
  /^(?:closing|ending|end|final|new) (?:ledger |account )?balance\b|^(?:endsaldo|schlusssaldo|abschlusssaldo|neuer (?:saldo|kontostand)|kontostand|saldo (?:final|actual|finale|koncowe|konecny)|solde final|nouveau solde|eindsaldo|eind saldo|konecny zustatek|konecny zostatok|zaroegyenleg|zaro egyenleg|utgaende saldo|исходящий остаток|конечный остаток|期末余额)\b/u;

const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/gu;

type Labelled = { readonly kind: 'opening' | 'closing'; readonly amount: number; readonly days: readonly string[] };

const kindOf = (text: string): Labelled['kind'] | null => {
  const words = foldWords(text.slice(0, 60));
  if (OPENING.test(words)) return 'opening';
  return CLOSING.test(words) ? 'closing' : null;
};

/** The cells of a line; a label with its figure behind a colon counts as two. */
const partsOf = (row: TableRow): readonly string[] =>
  row.cells
    .flatMap((_, column) => cellText(row, column).split(/[:：](?=\s|$)/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');

const amountIn = (parts: readonly string[], format: TableFormat, currency: Currency): number | null => {
  const amounts = parts.flatMap((part) => {
    const number = looksLikeDate(part) || kindOf(part) !== null ? null : numberText(part);
    const digits = number && readDigits(number.core, format.numberStyle);
    const value = digits && minorOf(digits, currencyExponent(currency));
    if (!number || typeof value !== 'number') return [];
    return [value * (number.sign < 0 || number.mark === 'debit' ? -1 : 1)];
  });
  return amounts.length === 1 ? (amounts[0] ?? null) : null;
};

const readLine = (row: TableRow, format: TableFormat, currency: Currency): Labelled | null => {
  const parts = partsOf(row);
  const at = parts.findIndex((part) => kindOf(part) !== null);
  const kind = kindOf(parts[at] ?? '');
  const amount = kind && amountIn(parts.slice(at + 1), format, currency);
  return kind && amount !== null ? { kind, amount, days: row.raw.match(DAY) ?? [] } : null;
};

const dayOf = ({ days }: Labelled, format: TableFormat): IsoDate | null => {
  const parts = days.length === 1 ? dateParts(days[0] ?? '') : null;
  return parts && resolveDate(parts, format.dateOrder);
};

/** A closing balance in the middle of a day says nothing of its end, and two different ones of a day say nothing at all. */
const closingsOf = (
  closings: readonly Labelled[],
  dates: readonly IsoDate[],
  format: TableFormat,
): readonly StatedBalance[] => {
  const last = dates.at(-1) ?? '';
  const dated = closings.flatMap((line) => {
    const date = dayOf(line, format) ?? (closings.length === 1 ? last : null);
    return date !== null && (date >= last || !dates.includes(date)) ? [{ date, amount: line.amount }] : [];
  });
  return dated
    .filter(({ date, amount }) => dated.every((other) => other.date !== date || other.amount === amount))
    .filter(({ date }, at, all) => all.findIndex((other) => other.date === date) === at)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
};

/**
 * Returns the balances that lines around the table state under a clear label, oldest first. An opening balance belongs to the day
 * before the first row; a closing one to the day that stands beside it, without one to the day of the last row.
 */
export const labelledBalances = (
  lines: readonly TableRow[],
  rows: readonly ReadRow[],
  format: TableFormat,
  currency: Currency,
): readonly StatedBalance[] => {
  const found = lines.map((row) => readLine(row, format, currency)).filter((line) => line !== null);
  if (found.length === 0) return [];
  const dates = rows.map(({ date }) => date).toSorted();
  const [first] = dates;
  const openings = found.filter(({ kind }) => kind === 'opening');
  const [opening] = openings;
  if (first === undefined) return [];
  return [
    ...(opening && openings.length === 1 ? [{ date: addDays(first, -1), amount: opening.amount }] : []),
    ...closingsOf(
      found.filter(({ kind }) => kind === 'closing'),
      dates,
      format,
    ),
  ];
};
