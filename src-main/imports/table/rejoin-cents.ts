import { looksLikeDate } from '../values/date-parts.ts';
import { numberText } from '../values/number-text.ts';
import { settle } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import type { HeaderRole } from './header-words/header-phrases.ts';
import { matchHeader } from './match-header.ts';
import type { OpenTable } from './open-table.ts';
import { cellCount, cellText, filledWidth, isBlankRow } from './table.ts';
import type { TableRow } from './table.ts';

const MONEY: ReadonlySet<HeaderRole> = new Set(['amount', 'debit', 'credit', 'foreign', 'balance', 'fee']);
const SAMPLE = 2000;
const MOST = 0.5;
const LONGEST = 30;

const WHOLE = /^(?:\d+|\d{1,3}(?:[.' ]\d{3})+)$/u;
const CENTS = /^\d{2}$/u;
const DECIMALS = /[.,]\d{1,2}$/u;
/** What may stand behind a comma between thousands or decimals. */
const FIGURES = /^\d{1,3}(?:\.\d+)?$/u;

const coreOf = (text: string): string => (text === '' || text.length > LONGEST ? '' : (numberText(text)?.core ?? ''));

/** Tells whether a cell and the next stand in the file as one number with a comma, without quotes between them. */
const isCut = (row: TableRow, column: number, tail: RegExp): boolean => {
  const [whole, rest] = [cellText(row, column), cellText(row, column + 1)];
  return (
    /^\d/u.test(rest) && WHOLE.test(coreOf(whole)) && tail.test(coreOf(rest)) && row.raw.includes(`${whole},${rest}`)
  );
};

/** A whole number where an amount belongs and one with decimals behind the last column: a comma in a text moved the cells. */
const isMoved = (row: TableRow, column: number): boolean => {
  const last = filledWidth(row) - 1;
  return last > column && WHOLE.test(coreOf(cellText(row, column))) && DECIMALS.test(coreOf(cellText(row, last)));
};

/** Tells whether commas in a number, or in the texts of a row wider than the names, may have put something else in an amount's column. */
export const isCutNumber = (row: TableRow, column: number | null, isWide: boolean): boolean =>
  column !== null && (isCut(row, column, FIGURES) || (isWide && isMoved(row, column)));

/** The number of columns that have a name. */
const namedWidth = (names: readonly string[]): number => names.findLastIndex((name) => name !== '') + 1;

const mayBeMoney = (name: string): boolean => {
  const found = matchHeader(name);
  return found.length === 0 || found.some(({ role }) => MONEY.has(role));
};

/** A row as wide as the names after its numbers were joined again; null when it does not come out even. */
const rejoined = (row: TableRow, money: readonly boolean[]): TableRow | null => {
  const width = filledWidth(row);
  const cells: string[] = [];
  let at = 0;
  for (const isMoney of money) {
    const joins = isMoney && isCut(row, at, CENTS);
    cells.push(joins ? `${cellText(row, at)},${cellText(row, at + 1)}` : cellText(row, at));
    at += joins ? 2 : 1;
  }
  return at < width || at - cells.length < width - money.length ? null : { line: row.line, raw: row.raw, cells };
};

/** In a table without names each row must be cut in the same places. */
const cutPlaces = (rows: readonly TableRow[], width: number): readonly boolean[] => {
  const money: boolean[] = [];
  for (let at = 0; at < width; at += 1) {
    const cut = rows.length > 1 && rows.every((row) => isCut(row, at, CENTS) && !looksLikeDate(cellText(row, at)));
    money.push(cut);
    if (cut) at += 1;
  }
  return money;
};

type Plan = { readonly money: readonly boolean[]; readonly isWide: (row: TableRow) => boolean };

const planOf = ({ names, rows, width }: OpenTable): Plan => {
  if (names.length === 0)
    return { money: cutPlaces(rows.slice(0, SAMPLE), width), isWide: (row) => cellCount(row) > 1 };
  const named = namedWidth(names);
  const money = names.slice(0, named).map(mayBeMoney);
  return { money, isWide: (row) => cellCount(row) > named && filledWidth(row) > named };
};

const CHOICES = ['joined', 'separate'] as const;
const LABELS = {
  joined: 'the comma separates decimals too: join the amounts again',
  separate: 'the comma only separates columns',
} as const;

const settleCents = (row: TableRow, joined: TableRow, answers: Answers): Settled<(typeof CHOICES)[number]> =>
  settle(answers, {
    key: 'cents',
    choices: CHOICES.map((value) => ({
      value,
      label: LABELS[value],
      sample: [{ raw: row.raw, reads: (value === 'joined' ? joined : row).cells.join(' | ') }],
    })),
    proof: {
      value: 'joined',
      reason: 'The comma separates columns and decimals: with the amounts joined again the rows fit the columns.',
    },
    question: '',
  });

/**
 * Joins amounts that were written with a decimal comma in a file whose columns a comma separates, where most rows come out as wide
 * as the column names only so. Rows that do not are left as they are, to fail.
 */
export const rejoinCents = (table: OpenTable, answers: Answers): OpenTable => {
  if (table.delimiter !== ',') return table;
  const { money, isWide } = planOf(table);
  const sample = table.rows.slice(0, SAMPLE).filter((row) => !isBlankRow(row));
  const wide = sample.filter(isWide);
  if (!money.includes(true) || wide.length <= sample.length * MOST) return table;
  const whole = wide.flatMap((row) => {
    const joined = rejoined(row, money);
    return joined ? [{ row, joined }] : [];
  });
  const [first] = whole;
  if (!first || whole.length <= sample.length * MOST) return table;
  const settled = settleCents(first.row, first.joined, answers);
  if (settled.value === 'separate') return { ...table, cents: 'separate', settled: [...table.settled, settled] };
  return {
    ...table,
    cents: 'joined',
    rows: table.rows.map((row) => (isWide(row) ? (rejoined(row, money) ?? row) : row)),
    width: Math.max(table.names.length, money.length),
    settled: [...table.settled, settled],
  };
};
