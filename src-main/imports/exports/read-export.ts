import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { ReadOptions, StatedAccount } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Settled } from '../settle.ts';
import { aboveTable } from '../table/above-table.ts';
import { statementDays } from '../table/date-clues.ts';
import { decideNumberStyle } from '../table/decide-number-style.ts';
import { groupStatements } from '../table/group-statements.ts';
import type { OpenTable } from '../table/open-table.ts';
import type { ReadTable } from '../table/read-table.ts';
import { accountNumber } from '../table/stated-account.ts';
import { currencyInText } from '../values/currency-signs.ts';
import { decideDateOrder } from '../values/decide-date-order.ts';
import { numberText } from '../values/number-text.ts';
import type { ExportRow } from './export-row.ts';
import { mergeParts } from './merge-parts.ts';
import { readExportRow } from './read-export-row.ts';
import type { ExportFormat } from './read-export-row.ts';
import type { ExportLayout } from './recognize-export.ts';

const settlePerson = (layout: ExportLayout, table: OpenTable, options: ReadOptions): Settled | null => {
  const people = layout.people?.(table);
  if (!people) return null;
  const first = table.rows.slice(0, 3);
  const choices = people.map((name) => {
    const column = table.names.indexOf(name);
    return {
      value: name,
      label: name,
      sample: first.map(({ cells }) => ({ raw: cells[1] ?? '', reads: cells[column] ?? '' })),
    };
  });
  return settle(options.answers, { key: 'person', choices, proof: null, question: 'Which of these people are you?' });
};

const amountsOf = (rows: readonly ExportRow[]): readonly string[] =>
  rows.flatMap(
    ({ amount, out, income }) => [amount, out, income].filter((text) => text !== undefined && text !== '') as string[],
  );

/** The only currency whose sign stands beside the amounts. */
const currencyBeside = (amounts: readonly string[]): Currency | null => {
  const found = new Set(amounts.slice(0, 2000).map((text) => numberText(text)?.currency ?? currencyInText(text)));
  found.delete(null);
  return found.size === 1 ? ([...found][0] ?? null) : null;
};

type Decided = { readonly format: ExportFormat; readonly settled: readonly Settled[] };

const decide = (layout: ExportLayout, table: OpenTable, rows: readonly ExportRow[], options: ReadOptions): Decided => {
  const amounts = amountsOf(rows);
  const currency = currencyBeside(amounts);
  const dates = decideDateOrder(
    {
      texts: rows.map(({ date }) => date).filter((text) => text !== ''),
      otherColumns: [],
      neighbours: [],
      preamble: [],
      languages: [],
      chain: null,
      statementDays: statementDays(table, options.fileName),
      ...(layout.dateOrder ? { known: { value: layout.dateOrder, reason: `${layout.title} writes dates so.` } } : {}),
    },
    options.answers,
  );
  const style = decideNumberStyle(
    {
      texts: amounts,
      others: () => [],
      exponent: currency === null ? null : currencyExponent(currency),
      likelyExponent: currencyExponent(currency ?? options.fallbackCurrency),
      languages: [],
      delimiter: table.delimiter,
      addsUp: () => true,
      ...(layout.numberStyle
        ? { known: { value: layout.numberStyle, reason: `${layout.title} writes amounts so.` } }
        : {}),
    },
    options.answers,
  );
  const format = { dateOrder: dates.value, numberStyle: style.value, currency, fallback: options.fallbackCurrency };
  return { format, settled: [dates, style] };
};

const accountOf = ({ account, number = '' }: ExportRow): StatedAccount => ({
  number: number === '' ? null : accountNumber(number),
  name: account === '' ? null : account,
  type: null,
});

/** Reads another app's export with what it knows beyond a bank's file: accounts, categories, splits, transfers and tags. */
export const readExport = (layout: ExportLayout, table: OpenTable, options: ReadOptions): ReadTable => {
  const person = settlePerson(layout, table, options);
  const { rows, skipped } = layout.rows(table, person?.value ?? '');
  const { format, settled: decided } = decide(layout, table, rows, options);
  const merged = mergeParts(rows.map((row) => readExportRow(row, format)));
  const statements = groupStatements(
    {
      rows: merged.placed.map(({ row }) => row),
      accounts: merged.placed.map(({ source }) => accountOf(source)),
      balances: [],
    },
    format.currency,
  );
  const settled = [...table.settled, ...(person ? [person] : []), ...decided];
  return {
    exportOf: layout.exportOf,
    questions: settled.map(({ question }) => question).filter((question) => question !== null),
    decisions: settled.map(({ decision }) => decision).filter((decision) => decision !== null),
    notices: [],
    statements:
      statements.length > 0
        ? statements
        : [{ account: { number: null, name: null, type: null }, currency: format.currency, rows: [], balances: [] }],
    failed: merged.failed,
    skipped: [...aboveTable(table.preamble), ...skipped, ...merged.skipped].toSorted((a, b) => a.line - b.line),
  };
};
