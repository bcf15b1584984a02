import type { Account } from '../../src-shared/contract/accounts.ts';
import type { ReportRow, ReportTable } from '../../src-shared/contract/report-document.ts';
import { listAccounts } from '../database/accounts.ts';
import type { Reader } from '../database/connection.ts';
import { accountMovements } from '../database/report-balances.ts';
import type { AccountMovement } from '../database/report-balances.ts';
import type { DaySpan } from '../engine/report-period.ts';
import type { ReportContext } from './report-kind.ts';
import { reportColumn, reportRow, reportTable } from './report-parts.ts';

/** An account with what it held and how it moved; minor units of its own currency. */
export type AccountLine = Pick<Account, 'id' | 'name' | 'currency' | 'onBudget' | 'closed'> &
  Omit<AccountMovement, 'accountId'> & { readonly closing: number };

const NOTHING = { opening: 0, moneyIn: 0, moneyOut: 0 };

/** Returns every account with its movements, open ones first; closed ones only if they held or moved anything. */
export const accountLines = (reader: Reader, span: DaySpan): readonly AccountLine[] => {
  const movements = new Map(accountMovements(reader, span).map((movement) => [movement.accountId, movement]));
  return listAccounts(reader)
    .map(({ id, name, currency, onBudget, closed }) => {
      const { opening, moneyIn, moneyOut } = movements.get(id) ?? NOTHING;
      return {
        id,
        name,
        currency,
        onBudget,
        closed,
        opening,
        moneyIn,
        moneyOut,
        closing: opening + moneyIn - moneyOut,
      };
    })
    .filter(({ closed, opening, moneyIn, moneyOut }) => !closed || opening !== 0 || moneyIn !== 0 || moneyOut !== 0);
};

/** Adds lines up. */
export const sumAccounts = (
  lines: readonly AccountLine[],
): Pick<AccountLine, 'opening' | 'moneyIn' | 'moneyOut' | 'closing'> => {
  const sum = (key: 'opening' | 'moneyIn' | 'moneyOut' | 'closing'): number =>
    lines.reduce((total, line) => total + line[key], 0);
  return { opening: sum('opening'), moneyIn: sum('moneyIn'), moneyOut: sum('moneyOut'), closing: sum('closing') };
};

const sumRows = (name: string, lines: readonly AccountLine[], style: ReportRow['style']): readonly ReportRow[] =>
  [...Map.groupBy(lines, ({ currency }) => currency)].map(([currency, of]) => {
    const { opening, moneyIn, moneyOut, closing } = sumAccounts(of);
    return reportRow([name, currency, opening, moneyIn, moneyOut, closing], { currency, style });
  });

const accountRow = ({ period }: ReportContext, line: AccountLine, level: number): ReportRow =>
  reportRow([line.name, line.currency, line.opening, line.moneyIn, line.moneyOut, line.closing], {
    currency: line.currency,
    level,
    open: { accountId: line.id, from: period.from, to: period.to },
  });

const groupRows = (context: ReportContext, name: string, lines: readonly AccountLine[]): readonly ReportRow[] => [
  reportRow([name, null, null, null, null, null], { style: 'group' }),
  ...lines.map((line) => accountRow(context, line, 1)),
  ...sumRows(`${name} together`, lines, 'subtotal'),
];

const rowsOf = (context: ReportContext, lines: readonly AccountLine[]): readonly ReportRow[] => {
  const [on, off] = [lines.filter(({ onBudget }) => onBudget), lines.filter(({ onBudget }) => !onBudget)];
  if (on.length === 0 || off.length === 0) return lines.map((line) => accountRow(context, line, 0));
  return [...groupRows(context, 'On the budget', on), ...groupRows(context, 'Off the budget', off)];
};

/** Makes the table of accounts, each in its own currency, with a total for each currency. */
export const accountTable = (context: ReportContext, lines: readonly AccountLine[], note = ''): ReportTable =>
  reportTable({
    key: 'accounts',
    title: 'Accounts',
    note:
      lines.length === 0
        ? 'No account counts here.'
        : `In and out are all that moved, with refunds and transfers between accounts.${note}`,
    columns: [
      reportColumn('account', 'Account'),
      reportColumn('currency', 'Currency'),
      reportColumn('opening', 'Opening', 'amount'),
      reportColumn('in', 'In', 'amount'),
      reportColumn('out', 'Out', 'amount'),
      reportColumn('closing', 'Closing', 'amount'),
    ],
    rows: [...rowsOf(context, lines)],
    totals: [...sumRows('Total', lines, 'plain')],
  });
