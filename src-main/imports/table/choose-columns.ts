import { PecuniaError } from '../../../src-shared/errors.ts';
import { assignByNames, completeByContent } from './assign-columns.ts';
import { describeColumns } from './column-content.ts';
import type { ColumnContent } from './column-content.ts';
import { ANSWERED_ROLES, columnName } from './column-roles.ts';
import type { AnsweredRole, ColumnRoles } from './column-roles.ts';
import type { HeaderRole } from './header-words/header-phrases.ts';
import { inferMoney, otherSideOf } from './infer-money.ts';
import { matchHeader } from './match-header.ts';
import type { OpenTable } from './open-table.ts';
import type { ImportChoice, ImportDecision } from '../reading.ts';
import { checkAnswer } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import { cellCount, cellText } from './table.ts';

/** The columns in use, and whether money out and money in were told apart only by their place. */
export type ChosenColumns = {
  readonly roles: ColumnRoles;
  readonly unprovenPair: boolean;
  readonly settled: readonly Settled[];
};

type Found = { readonly roles: ColumnRoles; readonly unprovenPair: boolean };

const NO_MONEY: ReadonlySet<HeaderRole> = new Set(['balance', 'rate', 'fee']);

const columnsMeaning = (table: OpenTable, roles: ReadonlySet<HeaderRole>): readonly number[] =>
  table.names.flatMap((name, column) => {
    const found = matchHeader(name);
    return found.length > 0 && found.every(({ role }) => roles.has(role)) ? [column] : [];
  });

/** Money out or in that stands alone, with beside it the column of an unknown name that is filled where it is not. */
const withOtherSide = (table: OpenTable, roles: ColumnRoles): ColumnRoles => {
  const { debit, credit } = roles;
  const side = debit ?? credit;
  if (side === null || (debit !== null && credit !== null)) return roles;
  const other = otherSideOf(table.rows, side, (column) => matchHeader(table.names[column] ?? '').length === 0);
  return debit === null ? { ...roles, debit: other } : { ...roles, credit: other };
};

const isNamedMoney = (name: string): boolean =>
  name === '' || matchHeader(name).some(({ role }) => role === 'amount' || role === 'balance');

/** The column of currencies without a name of its own, the nearest to the amount. */
const currencyByContent = (table: OpenTable, roles: ColumnRoles, contents: readonly ColumnContent[]): number | null => {
  const near = roles.amount ?? roles.debit ?? roles.credit ?? 0;
  const found = contents.flatMap(({ currencies, filled }, column) =>
    currencies > 0.9 && filled > 0.5 && isNamedMoney(table.names[column] ?? '') ? [column] : [],
  );
  return found.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
};

const withMoney = (table: OpenTable, roles: ColumnRoles, contents: readonly ColumnContent[]): Found => {
  if (roles.amount !== null || roles.debit !== null || roles.credit !== null)
    return { roles: withOtherSide(table, roles), unprovenPair: false };
  const used = new Set<number | null>([
    roles.date,
    ...roles.otherDates,
    roles.id,
    roles.balance,
    ...columnsMeaning(table, NO_MONEY),
  ]);
  const rows = table.rows.filter((row) => roles.date === null || cellText(row, roles.date) !== '');
  const found = inferMoney(rows, contents, used);
  return {
    roles: {
      ...roles,
      amount: found.amount,
      debit: found.debit,
      credit: found.credit,
      balance: found.balance ?? roles.balance,
    },
    unprovenPair: found.debit !== null && found.chain === null,
  };
};

const find = (table: OpenTable): Found => {
  const contents = describeColumns(table.rows, table.width);
  const others = new Set(columnsMeaning(table, new Set(['other'])));
  const named = assignByNames(table.names, contents);
  const { roles, unprovenPair } = withMoney(table, completeByContent({ ...named }, contents, others), contents);
  const currency = roles.currency ?? currencyByContent(table, roles, contents);
  const taken = new Set([roles.amount, roles.debit, roles.credit, roles.balance, currency]);
  return {
    roles: completeByContent(
      { ...roles, currency, texts: roles.texts.filter((column) => !taken.has(column)) },
      contents,
      others,
    ),
    unprovenPair,
  };
};

const columnOf = (names: readonly string[], width: number, key: string, answer: string): number | null => {
  if (answer === 'none') return null;
  const valid = Array.from({ length: width }, (_, column) => columnName(names, column));
  const numbered = /^#(\d+)$/u.exec(answer)?.[1];
  if (numbered && Number(numbered) >= 1 && Number(numbered) <= width) return Number(numbered) - 1;
  checkAnswer(key, answer, [...valid, 'none']);
  return valid.indexOf(answer);
};

const answered = (table: OpenTable, found: ColumnRoles, answers: Answers): ColumnRoles => {
  let roles = found;
  for (const role of ANSWERED_ROLES) {
    const answer = answers[`column.${role}`];
    if (answer === undefined) continue;
    const column = columnOf(table.names, table.width, `column.${role}`, answer);
    if (role === 'amount' && column !== null) roles = { ...roles, debit: null, credit: null };
    if ((role === 'debit' || role === 'credit') && column !== null) roles = { ...roles, amount: null };
    const others =
      role === 'date' && found.date !== null && found.date !== column
        ? [found.date, ...roles.otherDates]
        : roles.otherDates;
    roles = { ...roles, [role]: column, otherDates: others.filter((other) => other !== column) };
  }
  return roles;
};

/** Examples are looked for among so many rows. */
const SEARCHED = 100;

const choices = (table: OpenTable): readonly ImportChoice[] => {
  const first = table.rows
    .slice(0, SEARCHED)
    .filter((row) => cellCount(row) > 1)
    .slice(0, 2);
  const columns = Array.from({ length: table.width }, (_, column) => {
    const name = columnName(table.names, column);
    return {
      value: name,
      label: name,
      sample: first.map((row) => ({ raw: cellText(row, column), reads: cellText(row, column) })),
    };
  });
  return [...columns, { value: 'none', label: 'no column', sample: [] }];
};

const reasonFor = (table: OpenTable, column: number | null): string => {
  if (column === null) return 'No column was found for it.';
  return (table.names[column] ?? '') === '' ? 'By the column’s content.' : 'By the column’s name and content.';
};

const settledRole = (
  table: OpenTable,
  role: AnsweredRole,
  column: number | null,
  answers: Answers,
): Omit<ImportDecision, 'choices'> => {
  const key = `column.${role}`;
  const value = column === null ? 'none' : columnName(table.names, column);
  return { key, value, reason: answers[key] === undefined ? reasonFor(table, column) : 'You chose it.' };
};

const missing = (table: OpenTable, what: string): PecuniaError => {
  const first = table.rows[0];
  const names = table.names.length > 0 ? table.names : first ? first.cells : [];
  const listed = names
    .filter((name) => name.trim() !== '')
    .slice(0, 12)
    .join(', ');
  return new PecuniaError(
    'file_unreadable',
    `No column with ${what} was found. The columns are: ${listed || 'none'}. Choose the column, or download the statement as CSV again.`,
    { columns: names },
  );
};

/** Finds which column holds what; answers `column.<role>` override. Throws `file_unreadable` without a date or an amount. */
export const chooseColumns = (table: OpenTable, answers: Answers): ChosenColumns => {
  const { roles: found, unprovenPair } = find(table);
  const roles = answered(table, found, answers);
  if (roles.date === null) throw missing(table, 'dates');
  if (roles.amount === null && roles.debit === null && roles.credit === null) throw missing(table, 'amounts');
  const all = choices(table);
  const shownRole: Readonly<Record<AnsweredRole, number | null>> = {
    ...roles,
    payee: roles.payee ?? roles.texts[0] ?? null,
  };
  const settled = ANSWERED_ROLES.map((role) => {
    const decision: ImportDecision = { ...settledRole(table, role, shownRole[role], answers), choices: all };
    return { value: decision.value, decision, question: null };
  });
  return {
    roles,
    unprovenPair: unprovenPair && answers['column.debit'] === undefined && answers['column.credit'] === undefined,
    settled,
  };
};
