import type { Currency } from '../../src-shared/currency.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { SampleTransaction } from './sample-household.ts';

type CsvOptions = {
  readonly currency: Currency;
  /** Only the rows of this account; all rows as if they were on one account when absent. */
  readonly account?: string;
  /** What the account held before the first row. */
  readonly openingBalance?: MinorUnits;
};

const SPECIAL = /[",\r\n]/u;

const cell = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes transactions as their bank would export them: ISO dates, remarks, a signed amount, a running balance. */
export const householdCsv = (
  transactions: readonly SampleTransaction[],
  { currency, account, openingBalance = 0 }: CsvOptions,
): string => {
  let balance = openingBalance;
  const lines = ['Date,Description,Notes,Amount,Balance'];
  for (const row of transactions) {
    if (account !== undefined && row.account !== account) continue;
    balance += row.amount;
    const texts = `${cell(row.payeeText || row.payee)},${cell(row.notes)}`;
    lines.push(`${row.date},${texts},${decimalAmount(row.amount, currency)},${decimalAmount(balance, currency)}`);
  }
  return `${lines.join('\n')}\n`;
};
