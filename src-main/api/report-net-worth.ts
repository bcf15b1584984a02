import type { ReportGrouping } from '../../src-shared/contract/report-request.ts';
import { addDays } from '../../src-shared/date.ts';
import { listAccounts } from '../database/accounts.ts';
import { accountChanges } from '../database/report-account-changes.ts';
import { accountMovements } from '../database/report-balances.ts';
import { currenciesOf, worthIn, worthOverTime } from '../engine/report-net-worth.ts';
import type { CurrencyWorth, HeldAccount, Worth } from '../engine/report-net-worth.ts';
import { fittingGrouping, groupsOf } from '../engine/report-period.ts';
import type { DaySpan, SpanGroup } from '../engine/report-period.ts';
import { begunGroups, MOST_GROUPS } from './report-flow-time.ts';
import type { ReportContext } from './report-kind.ts';

/** What a net worth report shows. */
export type NetWorth = {
  readonly accounts: readonly HeldAccount[];
  /** Of each currency, the base currency first. */
  readonly currencies: readonly CurrencyWorth[];
  /** As asked, or longer steps where those would be too many. */
  readonly grouping: ReportGrouping;
  /** The groups of days that have begun by today, or that something is entered for. */
  readonly groups: readonly SpanGroup[];
  /** At the end of each group, for each of `currencies`. */
  readonly overTime: readonly (readonly Worth[])[];
};

type Balances = ReadonlyMap<number, { readonly opening: number; readonly closing: number }>;

const balancesIn = ({ reader }: ReportContext, span: DaySpan): Balances =>
  new Map(
    accountMovements(reader, span).map(({ accountId, opening, moneyIn, moneyOut }) => [
      accountId,
      { opening, closing: opening + moneyIn - moneyOut },
    ]),
  );

/** The accounts that are filtered, without those that were closed and empty all the time. */
const heldAccounts = (context: ReportContext): readonly HeldAccount[] => {
  const { accountIds } = context.request.filter;
  const now = balancesIn(context, context.period);
  const before = context.compared === null ? null : balancesIn(context, context.compared);
  return listAccounts(context.reader)
    .filter(({ id }) => accountIds.length === 0 || accountIds.includes(id))
    .map(({ id, name, type, currency, closed }) => {
      const { opening, closing } = now.get(id) ?? { opening: 0, closing: 0 };
      return { id, name, type, currency, closed, opening, closing, compared: before?.get(id)?.closing ?? 0 };
    })
    .filter(({ closed, opening, closing, compared }) => !closed || opening !== 0 || closing !== 0 || compared !== 0);
};

const shownGroups = (context: ReportContext, grouping: ReportGrouping): readonly SpanGroup[] => {
  const begun = begunGroups(context, context.period, grouping);
  return begun.length === 0 ? groupsOf(context.period, grouping) : begun;
};

/** Returns the accounts of a vault with their balances, and what they are worth over time; currencies are never added. */
export const netWorthOf = (context: ReportContext): NetWorth => {
  const { reader, period, request, settings } = context;
  const accounts = heldAccounts(context);
  const grouping = fittingGrouping(period, request.grouping, MOST_GROUPS);
  const groups = shownGroups(context, grouping);
  const changes = accountChanges(reader, period, grouping);
  const keys = groups.map(({ key }) => key);
  const currencies = currenciesOf(accounts, settings.currency);
  return {
    accounts,
    currencies: currencies.map((currency) => worthIn(currency, accounts)),
    grouping,
    groups,
    overTime: currencies.map((currency) => worthOverTime(currency, accounts, changes, keys)),
  };
};

/** Returns what the opening and closing balances are of, in words. */
export const balanceDays = ({ period, words }: ReportContext): string =>
  `Opening: at the end of ${words.day(addDays(period.from, -1))}. Closing: at the end of ${words.day(period.to)}, with what is entered ahead.`;
