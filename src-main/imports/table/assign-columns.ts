import type { ColumnContent } from './column-content.ts';
import { NO_ROLES } from './column-roles.ts';
import type { ColumnRoles } from './column-roles.ts';
import { currencyInText } from '../values/currency-signs.ts';
import type { HeaderRole } from './header-words/header-phrases.ts';
import { matchHeader } from './match-header.ts';

type Test = (content: ColumnContent) => boolean;

const isDates: Test = ({ dates }) => dates > 0;
/** Spreadsheet day numbers such as 45292. */
const isSerials: Test = ({ numbers, filled, length, words }) =>
  filled > 0 && numbers >= 0.9 && words === 0 && length >= 5 && length < 12;
const isNumbers: Test = ({ numbers, dates }) => numbers > 0.1 && dates < 0.5;
const isText: Test = ({ filled, dates }) => filled > 0 && dates < 0.8;
const isName: Test = ({ words, filled, dates }) => filled > 0 && words > 0.3 && dates < 0.5;
const isFilled: Test = ({ filled }) => filled > 0;

/** A column for each role, best first, going by the names and by what the cells hold. */
type Finder = (roles: readonly HeaderRole[], test: Test, bonus?: (column: number) => number) => readonly number[];

const finder = (names: readonly string[], contents: readonly ColumnContent[]): Finder => {
  const meanings = names.map((name) => matchHeader(name));
  return (roles, test, bonus = () => 0) =>
    contents
      .flatMap((content, column) => {
        const found = (meanings[column] ?? []).filter(({ role }) => roles.includes(role));
        if (found.length === 0 || !test(content)) return [];
        const score =
          Math.max(...found.map((match) => match.score + (roles.length - roles.indexOf(match.role)) * 4)) +
          content.filled * 5 * (test === isDates ? content.dates : test === isNumbers ? content.numbers : 1);
        return [{ column, score: score + bonus(column) }];
      })
      .toSorted((a, b) => b.score - a.score || a.column - b.column)
      .map(({ column }) => column);
};

/** Beside an exchange rate, the amount that names its currency (`bedrag in EUR`) is the one in the account's currency. */
const accountCurrencyBonus = (names: readonly string[], find: Finder) => {
  const converted = find(['rate'], isFilled).length > 0;
  return (column: number): number => (converted && currencyInText((names[column] ?? '').toUpperCase()) ? 3 : 0);
};

type Money = Pick<ColumnRoles, 'amount' | 'debit' | 'credit'>;

const pickMoney = (names: readonly string[], contents: readonly ColumnContent[], find: Finder): Money => {
  const [amount = null] = find(['amount'], isNumbers, accountCurrencyBonus(names, find));
  const [debit = null] = find(['debit'], (content) => isNumbers(content) || content.filled === 0);
  const [credit = null] = find(['credit'], (content) => isNumbers(content) || content.filled === 0).filter(
    (column) => column !== debit,
  );
  const isUsed = (column: number | null): boolean => column !== null && (contents[column]?.filled ?? 0) > 0;
  const signed = amount !== null && (contents[amount]?.negatives ?? 0) > 0;
  if (amount !== null && (signed || debit === null || credit === null || !(isUsed(debit) || isUsed(credit))))
    return { amount, debit: null, credit: null };
  if (isUsed(debit) || isUsed(credit)) return { amount: null, debit, credit };
  const [foreign = null] = find(['foreign'], isNumbers);
  return { amount: amount ?? foreign, debit: null, credit: null };
};

const meansText = (name: string): boolean =>
  matchHeader(name).some(({ role }) => role === 'text' || role === 'memo' || role === 'direction');

/** Assigns the columns by their names, each checked against what its cells hold. */
export const assignByNames = (names: readonly string[], contents: readonly ColumnContent[]): ColumnRoles => {
  const find = finder(names, contents);
  const written = find(['booked', 'date', 'value'], isDates);
  const dates = written.length > 0 ? written : find(['booked', 'date'], isSerials);
  const money = pickMoney(names, contents, find);
  const taken = new Set<number | null>([...dates, money.amount, money.debit, money.credit]);
  const free = (columns: readonly number[]): number | null => columns.find((column) => !taken.has(column)) ?? null;
  const claim = (columns: readonly number[]): number | null => {
    const column = free(columns);
    taken.add(column);
    return column;
  };
  const balance = claim(find(['balance'], isNumbers));
  const currency = claim(find(['currency'], ({ length, words }) => length > 0 && length <= 4 && words > 0.5));
  const beside = (column: number): number => (column === (money.amount ?? -9) + 1 ? 5 : 0);
  const told = find(['direction'], ({ directions }) => directions > 0.5, beside);
  const telling = contents.flatMap(({ directions, filled }, column) =>
    directions === 1 && filled > 0.9 && meansText(names[column] ?? '') ? [column] : [],
  );
  const direction = claim([...told, ...telling]);
  const status = claim(find(['pending', 'status'], isFilled));
  const id = claim(find(['id'], ({ filled, distinct }) => filled > 0 && distinct >= 0.6));
  const fee = claim(find(['fee'], (content) => isNumbers(content) && content.filled > 0));
  const category = claim(find(['category'], ({ words }) => words > 0.5));
  const payees = find(['payee', 'payer'], isName).filter((column) => !taken.has(column));
  const [payer = null] = find(['payer'], isName).filter((column) => column !== payees[0] && !taken.has(column));
  const texts = find(['text', 'memo'], isText).filter(
    (column) => !taken.has(column) && !payees.slice(0, 1).includes(column) && column !== payer,
  );
  const [date = null, ...otherDates] = dates;
  return {
    ...NO_ROLES,
    ...money,
    date,
    otherDates,
    balance,
    currency,
    direction,
    status,
    id,
    category,
    fee,
    payee: payees[0] ?? null,
    payer,
    texts,
  };
};

/** Fills what the names left open from the cells alone: dates, and the column with the most text. */
export const completeByContent = (roles: ColumnRoles, contents: readonly ColumnContent[]): ColumnRoles => {
  const used = new Set<number | null>(Object.values(roles).flat());
  const unused = contents.map((content, column) => ({ content, column })).filter(({ column }) => !used.has(column));
  const dates =
    roles.date === null
      ? unused.filter(({ content }) => content.filled > 0.5 && content.dates >= 0.6).map(({ column }) => column)
      : [];
  const wordy = unused
    .filter(({ content, column }) => content.words >= 0.5 && content.dates < 0.5 && !dates.includes(column))
    .toSorted(
      (a, b) =>
        b.content.length * b.content.filled * b.content.distinct -
        a.content.length * a.content.filled * a.content.distinct,
    )
    .map(({ column }) => column);
  const [date = null, ...otherDates] = dates;
  return {
    ...roles,
    ...(roles.date === null ? { date, otherDates } : {}),
    ...(roles.payee === null && roles.texts.length === 0 ? { texts: wordy.slice(0, 2) } : {}),
  };
};
