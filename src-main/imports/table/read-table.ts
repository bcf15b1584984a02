import type { ImportDecision, ReadOptions, Reading, StatedBalance, Statement } from '../reading.ts';
import { completeYears } from './complete-years.ts';
import { cutTables } from './cut-tables.ts';
import { aboveTable } from './above-table.ts';
import { rejoinCents } from './rejoin-cents.ts';
import { interpretRows } from './interpret-rows.ts';
import type { InterpretedRows } from './interpret-rows.ts';
import type { OpenTable } from './open-table.ts';
import { statementsOf } from './statements-of.ts';
import { understandTable } from './understand-table.ts';
import type { TableFormat } from './understand-table.ts';

/** What a table tells, whatever kind of file it came from. */
export type ReadTable = Omit<Reading, 'format' | 'encoding'>;

const currencyNotice = ({ rows }: InterpretedRows): readonly string[] => {
  const found = new Set<string>();
  let before: string | null = null;
  for (const { currency } of rows) {
    if (currency !== null && currency !== before) found.add(currency);
    before = currency;
  }
  return found.size > 1 ? [`The rows are in several currencies: ${[...found].join(', ')}.`] : [];
};

const NO_ROWS: InterpretedRows = { rows: [], sources: [], balances: [], failed: [], skipped: [] };

/** A table of column names only, as banks send for a month without movements, needs no further decisions. */
const interpret = (
  table: OpenTable,
  options: ReadOptions,
): { readonly format: TableFormat | null; readonly read: InterpretedRows } => {
  if (table.rows.length === 0 && table.names.length > 1) return { format: null, read: NO_ROWS };
  const format = understandTable(table, options);
  return { format, read: interpretRows(table, format, options) };
};

const readOne = (table: OpenTable, options: ReadOptions): ReadTable => {
  const { format, read } = interpret(table, options);
  const settled = [...table.settled, ...(format?.settled ?? [])];
  const decisions: readonly ImportDecision[] = settled
    .map(({ decision }) => decision)
    .filter((decision) => decision !== null);
  return {
    exportOf: null,
    questions: settled.map(({ question }) => question).filter((question) => question !== null),
    decisions,
    notices: format ? currencyNotice(read) : ['The file has column names but no rows.'],
    statements: statementsOf(table, format, read, options.fallbackCurrency),
    failed: read.failed,
    skipped: [...aboveTable(table.preamble), ...read.skipped],
  };
};

/** The first of those with the same key: later tables of a file are answered by the same key. */
const unlike = <Keyed extends { readonly key: string }>(all: readonly Keyed[]): readonly Keyed[] =>
  all.filter(({ key }, at) => all.findIndex((each) => each.key === key) === at);

/** Two parts of a file with the same account and currency are one statement. */
const joinStatements = (statements: readonly Statement[]): readonly Statement[] => {
  const joined = new Map<string, Statement>();
  for (const statement of statements) {
    const { account, currency, rows, balances } = statement;
    const key = `${account.number ?? ''}\n${account.name ?? ''}\n${currency ?? ''}`;
    const known = joined.get(key);
    joined.set(
      key,
      known
        ? { ...known, rows: [...known.rows, ...rows], balances: byDay([...known.balances, ...balances]) }
        : statement,
    );
  }
  const filled = [...joined.values()].filter(({ rows }) => rows.length > 0);
  return filled.length > 0 ? filled : [...joined.values()].slice(0, 1);
};

const byDay = (balances: readonly StatedBalance[]): readonly StatedBalance[] =>
  balances.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/**
 * Reads a bank's file: one table, or several below each other with column names of their own. Throws `file_unreadable` without a
 * date or an amount.
 */
export const readBankTable = (table: OpenTable, options: ReadOptions): ReadTable => {
  const parts = cutTables(table).map((each) =>
    readOne(completeYears(rejoinCents(each, options.answers), options.fileName), options),
  );
  const [first] = parts;
  if (first && parts.length === 1) return first;
  return {
    exportOf: null,
    questions: unlike(parts.flatMap(({ questions }) => questions)),
    decisions: unlike(parts.flatMap(({ decisions }) => decisions)),
    notices: [...new Set(parts.flatMap(({ notices }) => notices))],
    statements: joinStatements(parts.flatMap(({ statements }) => statements)),
    failed: parts.flatMap(({ failed }) => failed),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
};
