import type { Currency } from '../../../src-shared/currency.ts';
import type { StatedBalance, Statement } from '../reading.ts';
import { groupStatements } from './group-statements.ts';
import type { PlacedRows } from './group-statements.ts';
import type { InterpretedRows } from './interpret-rows.ts';
import { labelledBalances } from './labelled-balances.ts';
import { ownAccountOf } from './own-account-column.ts';
import type { OpenTable } from './open-table.ts';
import { accountAbove } from './stated-account.ts';
import type { TableRow } from './table.ts';
import type { TableFormat } from './understand-table.ts';

/** The lines that are no movements: those above the table and those that were left out of it. */
const otherLines = (table: OpenTable, { skipped }: InterpretedRows): readonly TableRow[] => {
  const left = new Set(skipped.map(({ line }) => line));
  return left.size === 0 ? table.preamble : [...table.preamble, ...table.rows.filter(({ line }) => left.has(line))];
};

/** The closing balance below the table counts where it is of a later day than the last of those beside the rows. */
const joined = (beside: readonly StatedBalance[], labelled: readonly StatedBalance[]): readonly StatedBalance[] => {
  const last = beside.at(-1)?.date ?? '';
  return [...beside, ...labelled.filter(({ date }) => date > last)];
};

/** Sorts the rows by account and currency, with what the file says of each account: its number, its name, its balances. */
export const statementsOf = (
  table: OpenTable,
  format: TableFormat | null,
  read: InterpretedRows,
  fallback: Currency,
): readonly Statement[] => {
  const above = accountAbove(table.preamble);
  const none = [{ account: above, currency: format?.currency ?? null, rows: [], balances: [] }];
  if (!format || read.rows.length === 0) return none;
  const accountOf = ownAccountOf(table, format.roles, read.sources);
  const hasBalances = format.chain !== null || accountOf !== null || format.roles.currency !== null;
  const placed: PlacedRows = {
    rows: read.rows,
    accounts: read.sources.map((source) => (accountOf ? accountOf(source) : above)),
    balances: hasBalances ? read.balances : [],
  };
  const statements = groupStatements(placed, format.currency);
  const [only] = statements;
  if (statements.length > 1 || !only) return statements;
  const labelled = labelledBalances(otherLines(table, read), only.rows, format, format.currency ?? fallback);
  const account = { ...above, ...(accountOf ? only.account : {}), number: only.account.number ?? above.number };
  return [{ ...only, account, balances: joined(only.balances, labelled) }];
};
