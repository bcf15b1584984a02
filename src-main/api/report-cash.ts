import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { ownTransfers } from '../database/report-balances.ts';
import { sumsBy } from '../database/report-sums.ts';
import { balanceThrough } from '../database/totals.ts';
import type { DaySpan } from '../engine/report-period.ts';
import { accountLines, sumAccounts } from './report-account-table.ts';
import type { AccountLine } from './report-account-table.ts';
import type { ReportContext } from './report-kind.ts';

/** How the money on some accounts of the budget came from its opening to its closing balance. */
export type Cash = {
  readonly accounts: readonly AccountLine[];
  readonly opening: number;
  readonly income: number;
  readonly expenses: number;
  /** Net of transfers with accounts that are not among them, and of those whose other side lies outside of the days. */
  readonly transfers: number;
  /** opening + income − expenses + transfers */
  readonly closing: number;
};

/** Returns the cash flow of the accounts on the budget, those filtered by if any. */
export const cashIn = ({ reader, request, scope }: ReportContext, span: DaySpan): Cash => {
  const wanted = request.filter.accountIds;
  const accounts = accountLines(reader, span).filter(
    ({ id, onBudget }) => onBudget && (wanted.length === 0 || wanted.includes(id)),
  );
  const ids = accounts.map(({ id }) => id);
  const { income = 0, expenses = 0 } = sumsBy(reader, scope(span), [])[0] ?? {};
  const transfers = [...ownTransfers(reader, span, ids, 'year').values()].reduce((sum, amount) => sum + amount, 0);
  const { opening } = sumAccounts(accounts);
  return { accounts, opening, income, expenses, transfers, closing: opening + income - expenses + transfers };
};

/** Returns the day before a span. */
export const dayBefore = ({ from }: DaySpan): IsoDate => addDays(from, -1);

/** Returns the transactions that make up a balance of the report's time, or null where no list shows just them. */
export const openBalance = (
  { reader, request, period }: ReportContext,
  cash: Cash,
  end: 'opening' | 'closing',
): TransactionFilter | null => {
  const day = end === 'opening' ? dayBefore(period) : period.to;
  if (request.filter.accountIds.length === 0)
    return balanceThrough(reader, day) === cash[end] ? { flow: 'any', to: day } : null;
  const [account, ...others] = cash.accounts;
  return account !== undefined && others.length === 0 ? { accountId: account.id, to: day } : null;
};
