import { PecuniaError } from '../../../src-shared/errors.ts';
import type { FileFormat, Reading, ReadOptions } from '../reading.ts';
import type { Answers } from '../settle.ts';
import { openRows } from '../table/open-table.ts';
import { readTable } from '../table/read-csv.ts';
import { chooseSheets, isMovement, mayBeMovement } from './choose-sheets.ts';
import type { ChosenSheets, SheetGroup } from './choose-sheets.ts';
import { sheetTable } from './sheet-rows.ts';
import type { Sheet, SheetTable } from './sheet.ts';
import { SHEET_DAYS } from './swapped-days.ts';

type Part = ReturnType<typeof readTable>;

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const unreadable = (message: string): PecuniaError => new PecuniaError('file_unreadable', message, { found: 'sheets' });

/** Where a file has several tables, the questions of the second are answered under `sheet2.…`. */
const keyOf = (index: number): string => (index === 0 ? '' : `sheet${index + 1}.`);

const answersFor = (answers: Answers, index: number): Answers =>
  index === 0
    ? answers
    : Object.fromEntries(
        Object.entries(answers)
          .filter(([key]) => key.startsWith(keyOf(index)))
          .map(([key, answer]) => [key.slice(keyOf(index).length), answer]),
      );

const readGroup = ({ names, table }: SheetGroup, index: number, options: ReadOptions): Part => {
  const answers = answersFor(options.answers, index);
  const opened =
    index > 0 && answers['header'] !== undefined ? openRows([...table.preamble, ...table.rows], answers) : table;
  const part = readTable(opened, { ...options, answers });
  if (index === 0) return part;
  const key = keyOf(index);
  return {
    ...part,
    questions: part.questions.map((each) =>
      each.key === SHEET_DAYS ? each : { ...each, key: key + each.key, text: `Sheet ${listed(names)}: ${each.text}` },
    ),
    decisions: part.decisions.map((each) => (each.key === SHEET_DAYS ? each : { ...each, key: key + each.key })),
  };
};

const isUnreadable = (cause: unknown): cause is PecuniaError =>
  cause instanceof PecuniaError && cause.code === 'file_unreadable';

type Read = { readonly parts: readonly Part[]; readonly left: readonly string[] };

/** Reads every group; one that cannot be read is left out as long as another can. */
const readGroups = (groups: readonly SheetGroup[], options: ReadOptions): Read => {
  const [parts, left]: [Part[], string[]] = [[], []];
  let fault: PecuniaError | undefined;
  groups.forEach((group) => {
    try {
      const part = readGroup(group, parts.length, options);
      parts.push(groups.length > 1 ? withName(part, group) : part);
    } catch (cause) {
      if (!isUnreadable(cause)) throw cause;
      fault ??= cause;
      left.push(...group.names);
    }
  });
  if (parts.length === 0) throw fault ?? unreadable(NO_MOVEMENTS);
  return { parts, left };
};

const withName = (part: Part, { names }: SheetGroup): Part => ({
  ...part,
  statements: part.statements.map((statement) => ({
    ...statement,
    account: { ...statement.account, name: statement.account.name ?? names[0] ?? null },
  })),
});

const NO_MOVEMENTS =
  'No table of movements was found in this file: a date and an amount in each row. Download the statement from your bank as CSV instead.';

const noticesOf = ({ groups, others }: ChosenSheets, left: readonly string[], isPage: boolean): readonly string[] => {
  if (isPage)
    return others.length === 0 ? [] : [`Only the largest table was read. ${listed(others)} may hold movements too.`];
  const read = groups.flatMap(({ names }) => names).filter((name) => !left.includes(name));
  const ignored = [...others, ...left];
  return [
    ...(read.length > 1 ? [`Read from the sheets ${listed(read)}.`] : []),
    ...(ignored.length > 0 ? [`Left out, for they hold no movements: ${listed(ignored)}.`] : []),
  ];
};

type Table = { readonly format: FileFormat; readonly isPage: boolean };

const NOTHING = 'There are no filled cells in this file. Download it from your bank again.';

/** On a page the largest table counts, for others often repeat it; what stands in tables above it is text above it. */
const largestOf = (chosen: ChosenSheets, sheets: readonly SheetTable[]): ChosenSheets => {
  const [largest] = chosen.groups.toSorted((a, b) => b.table.rows.length - a.table.rows.length);
  if (!largest) return chosen;
  const first = sheets.findIndex(({ name }) => largest.names.includes(name));
  const above = sheets.slice(0, first).flatMap(({ name, rows }) => (chosen.others.includes(name) ? rows : []));
  const told = new Set(chosen.groups.filter((group) => group !== largest).flatMap(({ names }) => names));
  const isTold = ({ name, rows }: SheetTable, index: number): boolean =>
    told.has(name) || (chosen.others.includes(name) && rows.some(index < first ? isMovement : mayBeMovement));
  return {
    groups: [{ ...largest, table: { ...largest.table, preamble: [...above, ...largest.table.preamble] } }],
    others: sheets.filter(isTold).map(({ name }) => name),
  };
};

const onceEach = <Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ key }, index) => items.findIndex((other) => other.key === key) === index);

const readTables = (sheets: readonly SheetTable[], { format, isPage }: Table, options: ReadOptions): Reading => {
  if (!isPage && sheets.every(({ rows }) => rows.length === 0)) throw unreadable(NOTHING);
  const all = chooseSheets(sheets, options.answers);
  const chosen = isPage ? largestOf(all, sheets) : all;
  if (chosen.groups.length === 0) throw unreadable(NO_MOVEMENTS);
  const { parts, left } = readGroups(chosen.groups, options);
  return {
    format,
    exportOf: null,
    encoding: 'binary',
    questions: onceEach(parts.flatMap(({ questions }) => questions)),
    decisions: onceEach(parts.flatMap(({ decisions }) => decisions)),
    notices: [...noticesOf(chosen, left, isPage), ...new Set(parts.flatMap(({ notices }) => notices))],
    statements: parts.flatMap(({ statements }) => statements),
    failed: parts.flatMap(({ failed }) => failed),
    skipped: parts.flatMap(({ skipped }) => skipped),
  };
};

/**
 * Reads the sheets with movements: those that continue one another as one statement, the others as one each. Throws
 * `file_unreadable` when there are none.
 */
export const readSheets = (sheets: readonly Sheet[], format: FileFormat, options: ReadOptions): Reading =>
  readTables(
    sheets.map((sheet) => sheetTable(sheet, options.answers)),
    { format, isPage: false },
    options,
  );

/** Reads the largest table with movements of a page. Throws `file_unreadable` when there is none. */
export const readLargestTable = (tables: readonly Sheet[], format: FileFormat, options: ReadOptions): Reading =>
  readTables(
    tables.map((sheet) => sheetTable(sheet, options.answers)),
    { format, isPage: true },
    options,
  );
