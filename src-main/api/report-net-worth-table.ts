import type { ReportCell, ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import type { AccountType } from '../../src-shared/contract/accounts.ts';
import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { currenciesOf, SIDE_TYPES, worthIn } from '../engine/report-net-worth.ts';
import type { CurrencyWorth, HeldAccount, WorthSide } from '../engine/report-net-worth.ts';
import type { SpanGroup } from '../engine/report-period.ts';
import { groupingNote } from './report-flow-time.ts';
import type { ReportContext } from './report-kind.ts';
import { balanceDays } from './report-net-worth.ts';
import type { NetWorth } from './report-net-worth.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';

const SIDE_TITLES: Readonly<Record<WorthSide, string>> = { assets: 'Assets', debts: 'Debts' };

const TYPE_TITLES: Readonly<Record<AccountType, string>> = {
  bank: 'Bank accounts',
  cash: 'Cash',
  investment: 'Investments',
  credit: 'Credit cards',
  loan: 'Loans',
};

type Balances = Pick<HeldAccount, 'opening' | 'closing' | 'compared'>;

const cellsOf = ({ compared: span }: ReportContext, balances: Balances | null): readonly ReportCell[] => {
  if (balances === null) return span === null ? [null, null, null] : [null, null, null, null, null];
  const { opening, closing, compared } = balances;
  return [opening, closing, closing - opening, ...(span === null ? [] : [compared, closing - compared])];
};

const sumsOf = ({ opening, closing, compared }: CurrencyWorth): Balances => ({
  opening: opening.net,
  closing: closing.net,
  compared: compared.net,
});

/** A row for each currency among some accounts, the base currency first. */
const sumRows = (
  context: ReportContext,
  accounts: readonly HeldAccount[],
  title: string,
  more: Partial<ReportRow>,
): readonly ReportRow[] =>
  currenciesOf(accounts, context.settings.currency)
    .filter((currency) => accounts.length === 0 || accounts.some((account) => account.currency === currency))
    .map((currency) =>
      reportRow([title, ...cellsOf(context, sumsOf(worthIn(currency, accounts)))], { currency, ...more }),
    );

const typeRows = (
  context: ReportContext,
  type: AccountType,
  accounts: readonly HeldAccount[],
): readonly ReportRow[] => {
  const { from, to } = context.period;
  if (accounts.length === 0) return [];
  const title = TYPE_TITLES[type];
  return [
    reportRow([title, ...cellsOf(context, null)], { level: 1, style: 'group' }),
    ...accounts.map((account) =>
      reportRow([account.name, ...cellsOf(context, account)], {
        currency: account.currency,
        level: 2,
        open: { accountId: account.id, from, to },
      }),
    ),
    ...(accounts.length === 1 ? [] : sumRows(context, accounts, `${title} in all`, { level: 1, style: 'subtotal' })),
  ];
};

const sideRows = (context: ReportContext, side: WorthSide, accounts: readonly HeldAccount[]): readonly ReportRow[] => {
  const own = accounts.filter(({ type }) => SIDE_TYPES[side].includes(type));
  if (own.length === 0) return [];
  return [
    reportRow([SIDE_TITLES[side], ...cellsOf(context, null)], { style: 'group' }),
    ...SIDE_TYPES[side].flatMap((type) =>
      typeRows(
        context,
        type,
        own.filter((account) => account.type === type),
      ),
    ),
    ...sumRows(context, own, `${SIDE_TITLES[side]} in all`, { style: 'subtotal' }),
  ];
};

/** Makes the table of every account with its balances, what is owned before what is owed. */
export const accountsTable = (context: ReportContext, { accounts }: NetWorth): ReportTable =>
  reportTable({
    key: 'accounts',
    title: 'Accounts',
    note: balanceDays(context),
    columns: [
      reportColumn('account', 'Account'),
      reportColumn('opening', 'Opening balance', 'amount'),
      reportColumn('closing', 'Closing balance', 'amount'),
      reportColumn('change', 'Change', 'amount'),
      ...(context.compared === null
        ? []
        : [
            reportColumn('compared', `At the end of ${context.words.day(context.compared.to)}`, 'amount'),
            reportColumn('since', 'Change since', 'amount'),
          ]),
    ],
    rows: [...sideRows(context, 'assets', accounts), ...sideRows(context, 'debts', accounts)],
    totals: [...sumRows(context, accounts, 'Net worth', {})],
  });

/** The transactions of a group of days, where the list can show those of the report's accounts alone. */
const openDays = (
  { request: { filter } }: ReportContext,
  { currencies }: NetWorth,
  { from, to }: SpanGroup,
): TransactionFilter | null => {
  const [accountId, ...others] = filter.accountIds;
  if (currencies.length > 1 || others.length > 0) return null;
  return { from, to, ...(accountId === undefined ? {} : { accountId }) };
};

const longerNote = ({ request }: ReportContext, { grouping }: NetWorth): string => {
  const note = groupingNote({ asked: request.grouping, grouping });
  return note === '' ? '' : ` ${note}`;
};

/** Makes a table for each currency with what was owned and owed at the end of each group of days. */
export const overTimeTables = (context: ReportContext, worth: NetWorth): readonly ReportTable[] =>
  worth.currencies.map(({ currency, opening }, place) => {
    const positions = worth.overTime[place] ?? [];
    return reportTable({
      key: `time-${currency}`,
      title: worth.currencies.length === 1 ? 'Net worth over time' : `Net worth over time in ${currency}`,
      note: `At the end of each period.${longerNote(context, worth)}`,
      columns: [
        reportColumn('period', 'Period'),
        reportColumn('assets', 'Assets', 'amount'),
        reportColumn('debts', 'Debts', 'amount'),
        reportColumn('net', 'Net worth', 'amount'),
        reportColumn('change', 'Change', 'amount'),
      ],
      rows: positions.map(({ assets, debts, net }, index) => {
        const group = worth.groups[index];
        const before = positions[index - 1] ?? opening;
        const name = group ? context.words.group(group.key, worth.grouping) : '';
        return reportRow([name, assets, debts, net, net - before.net], {
          currency,
          open: group ? openDays(context, worth, group) : null,
        });
      }),
    });
  });
