import { matchHeader } from '../table/match-header.ts';
import { openRows } from '../table/open-table.ts';
import type { OpenTable } from '../table/open-table.ts';
import { cellText } from '../table/table.ts';
import type { TableRow } from '../table/table.ts';
import type { Answers, Settled } from '../settle.ts';
import { looksLikeDate } from '../values/date-parts.ts';
import { monthByName } from '../values/month-names.ts';
import { numberText } from '../values/number-text.ts';
import type { SheetTable } from './sheet.ts';
import { SHEET_DAYS } from './swapped-days.ts';

/** Sheets that continue one another, opened as one table. */
export type SheetGroup = { readonly names: readonly string[]; readonly table: OpenTable };

/** The sheets with movements, and the names of those without. */
export type ChosenSheets = { readonly groups: readonly SheetGroup[]; readonly others: readonly string[] };

type Opened = { readonly name: string; readonly table: OpenTable };

const SEARCHED = 200;
const DATES = new Set(['booked', 'date', 'value']);
const MONEY = new Set(['amount', 'debit', 'credit', 'foreign']);

const namesMovements = ({ names }: OpenTable): boolean => {
  const roles = names.flatMap((name) => matchHeader(name).map(({ role }) => role));
  return roles.some((role) => DATES.has(role)) && roles.some((role) => MONEY.has(role));
};

const filledCells = (row: TableRow): readonly string[] =>
  row.cells.map((_, column) => cellText(row, column)).filter((text) => text !== '');

const isFigure = (text: string): boolean => !looksLikeDate(text) && numberText(text) !== null;

/** Tells whether a row holds a day, an amount and something more. */
export const isMovement = (row: TableRow): boolean => {
  const cells = filledCells(row);
  return cells.length > 2 && cells.some(looksLikeDate) && cells.some(isFigure);
};

/** Tells whether a row may be a movement whose day or amount is damaged. */
export const mayBeMovement = (row: TableRow): boolean => {
  const cells = filledCells(row);
  return cells.length > 2 && cells.some((text) => looksLikeDate(text) || isFigure(text));
};

const hasMovements = ({ rows }: OpenTable): boolean => rows.slice(0, SEARCHED).some(isMovement);

/** Whether a sheet goes on where another ends: below the same names, or below none as when a program ran out of rows. */
const sameColumns = (a: OpenTable, b: OpenTable): boolean =>
  b.names.length === 0 ? a.width === b.width : a.names.join('\t') === b.names.join('\t');

const PLAIN_NAME =
  /^(?:sheet|table|tabelle|blatt|feuil|feuille|hoja|foglio|blad|arkusz|list|planilha|лист|sayfa|munka|page|part|seite|工作表|シート)?[\s_-]*\(?\d*\)?$/iu;

/** A sheet's name that says no more than its number or its period, so not an account. */
const isPeriod = (name: string): boolean =>
  PLAIN_NAME.test(name.trim()) ||
  name
    .split(/[\s\d._/'-]+/u)
    .filter((word) => word !== '')
    .every((word) => monthByName(word) !== null || /^(?:q[1-4]?|h[12]?|fy|kw|w|年|月|to)$/iu.test(word));

const isOfDays = ({ question, decision }: Settled): boolean => (question ?? decision)?.key === SHEET_DAYS;

const join = (group: SheetGroup, { name, table }: Opened): SheetGroup => ({
  names: [...group.names, name],
  table: {
    ...group.table,
    preamble: [...group.table.preamble, ...table.preamble],
    rows: [...group.table.rows, ...table.rows],
    settled: [
      ...group.table.settled,
      ...table.settled.filter((each) => isOfDays(each) && !group.table.settled.some(isOfDays)),
    ],
  },
});

const grouped = (opened: readonly Opened[]): readonly SheetGroup[] => {
  const groups: SheetGroup[] = [];
  for (const each of opened) {
    const at = groups.findIndex(
      (group) =>
        sameColumns(group.table, each.table) &&
        (each.table.names.length === 0 || (isPeriod(each.name) && group.names.every(isPeriod))),
    );
    const group = groups[at];
    if (group) groups[at] = join(group, each);
    else groups.push({ names: [each.name], table: each.table });
  }
  return groups;
};

/** Picks the sheets that hold movements: those whose columns are named so, else those whose rows look so. */
export const chooseSheets = (sheets: readonly SheetTable[], answers: Answers): ChosenSheets => {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const opened = filled.map(({ name, rows, settled }, index) => {
    const table = openRows(rows, index === 0 ? answers : withoutHeader(answers));
    return { name, table: { ...table, settled: [...settled, ...table.settled] } };
  });
  const named = opened.filter(({ table }) => namesMovements(table));
  const isContinued = ({ table }: Opened): boolean =>
    table.names.length === 0 && hasMovements(table) && named.some((each) => sameColumns(each.table, table));
  const chosen =
    named.length > 0
      ? opened.filter((each) => named.includes(each) || isContinued(each))
      : opened.filter(({ table }) => hasMovements(table));
  return {
    groups: grouped(chosen),
    others: opened.filter((each) => !chosen.includes(each)).map(({ name }) => name),
  };
};

const withoutHeader = ({ header: _header, ...answers }: Answers): Answers => answers;
