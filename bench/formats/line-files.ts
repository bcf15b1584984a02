import { decimalAmount } from '../../src-shared/money.ts';
import type { SampleTransaction } from '../../src-main/sample/sample-household.ts';
import { CURRENCY } from '../rows.ts';

type Rows = readonly SampleTransaction[];

const textOf = ({ payeeText, payee }: SampleTransaction): string => (payeeText === '' ? payee : payeeText);

/** Writes QIF with days in front, as most of the world does. */
export const qif = (rows: Rows): string => {
  const record = (row: SampleTransaction): string =>
    `D${row.date.split('-').toReversed().join('/')}\nT${decimalAmount(row.amount, CURRENCY)}\nP${textOf(row)}\n${row.notes === '' ? '' : `M${row.notes}\n`}${row.category === null ? '' : `L${row.category}\n`}^\n`;
  return `!Type:Bank\n${rows.map(record).join('')}`;
};

const swiftAmount = (amount: number): string => decimalAmount(Math.abs(amount), CURRENCY).replace('.', ',');

const sideOf = (amount: number): string => (amount < 0 ? 'D' : 'C');

const swiftDay = (date: string): string => date.replaceAll('-', '').slice(2);

const swiftEntry = (row: SampleTransaction, id: number): string => {
  const day = swiftDay(row.date);
  return `:61:${day}${day.slice(2)}${sideOf(row.amount)}${swiftAmount(row.amount)}NMSCNONREF//T${id}\r\n:86:166?00PAYMENT?20SVWZ+${row.notes}?32${textOf(row).slice(0, 27)}?33${textOf(row).slice(27, 54)}\r\n`;
};

/** Writes MT940, a statement for each day with movements. */
export const mt940 = (rows: Rows): string => {
  const days = Map.groupBy(rows, ({ date }) => date);
  let [balance, id] = [0, 0];
  const written = [...days].map(([date, own], index) => {
    const day = swiftDay(date);
    const opening = `:60F:${sideOf(balance)}${day}${CURRENCY}${swiftAmount(balance)}\r\n`;
    const entries = own.map((row) => swiftEntry(row, (id += 1))).join('');
    balance += own.reduce((sum, { amount }) => sum + amount, 0);
    const closing = `:62F:${sideOf(balance)}${day}${CURRENCY}${swiftAmount(balance)}\r\n`;
    return `:20:STARTUMS\r\n:25:70010000/4711\r\n:28C:${index + 1}/1\r\n${opening}${entries}${closing}-\r\n`;
  });
  return written.join('');
};
