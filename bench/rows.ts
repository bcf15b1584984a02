import { householdCsv } from '../src-main/sample/household-csv.ts';
import { generateHousehold } from '../src-main/sample/household.ts';
import type { SampleTransaction } from '../src-main/sample/sample-household.ts';

export const CURRENCY = 'INR';
export const TODAY = '2026-11-20';

/** Transfers between own accounts are half of a pair in one bank's file, so more rows are told than wanted. */
const TOLD_FOR_EACH = 1.1;

/** Shops that closed long ago: what is found only among the oldest rows is the hardest to find first. */
const CLOSED_SINCE = 0.1;
const CLOSED: Readonly<Record<string, string>> = { Swiggy: 'Old Town Coffee House', Zomato: 'Old Town Canteen' };

const asClosedShop = (row: SampleTransaction): SampleTransaction => {
  const payee = CLOSED[row.payee];
  return payee === undefined
    ? row
    : { ...row, payee, payeeText: row.payeeText.replace(row.payee.toUpperCase(), payee.toUpperCase()) };
};

/** Returns exactly `count` rows of a busy household as one bank would list them, oldest first. */
export const bankRows = (count: number): readonly SampleTransaction[] =>
  generateHousehold({ today: TODAY, currency: CURRENCY, seed: 2_026, transactions: Math.ceil(count * TOLD_FOR_EACH) })
    .transactions.filter(({ amount, transferTo }) => transferTo === undefined || amount < 0)
    .slice(-count)
    .map((row, index) => (index < count * CLOSED_SINCE ? asClosedShop(row) : row));

/** Returns the rows as the bytes of a bank's CSV export. */
export const bankFile = (rows: readonly SampleTransaction[]): Uint8Array =>
  new TextEncoder().encode(householdCsv(rows, { currency: CURRENCY }));
