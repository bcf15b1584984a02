import type { ColumnContent } from './column-content.ts';
import { NO_ROLES } from './column-roles.ts';
import type { ColumnRoles } from './column-roles.ts';
import { foldWords } from '../text/fold-text.ts';
import { currencyInText } from '../values/currency-signs.ts';
import type { HeaderRole } from './header-words/header-phrases.ts';
import { matchHeader } from './match-header.ts';

type Test = (content: ColumnContent) => boolean;

const isDates: Test = ({ dates }) => dates > 0;
/** Spreadsheet day numbers such as 45292. */
const isSerials: Test = ({ numbers, filled, length, words }) =>
  filled > 0 && numbers >= 0.9 && words === 0 && length >= 5 && length < 12;
const isNumbers: Test = ({ numbers, dates }) => numbers > 0.1 && dates < 0.5;
/** Bare figures, as the number of a line, are no text. */
const isText: Test = ({ filled, dates, numbers, words, length }) =>
  filled > 0 && dates < 0.8 && !(numbers > 0.9 && words === 0 && length < 8);
const isName: Test = ({ words, filled, dates }) => filled > 0 && words > 0.3 && dates < 0.5;
/** One name in every row is the account's holder. */
const isOneOfMany = ({ values, distinct }: ColumnContent): boolean => values > 1 || distinct === 1;
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

const ACCOUNT_CURRENCY =
  /в валют\p{L}* (?:счета|карты|картки|рахунку)|account currency|kontowahrung|devise du compte|moneda de la cuenta|valuta (?:del )?conto|walucie rachunku|mene uctu/u;

/** The amount in the account's currency says so; beside an exchange rate it is the one that names its currency (`bedrag in EUR`). */
const accountCurrencyBonus = (names: readonly string[], find: Finder) => {
  const converted = find(['rate'], isFilled).length > 0;
  return (column: number): number => {
    const name = names[column] ?? '';
    if (ACCOUNT_CURRENCY.test(foldWords(name))) return 3;
    return converted && currencyInText(name.toUpperCase()) ? 3 : 0;
  };
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

const meansText = (name: string): boolean => {
  const found = matchHeader(name);
  return found.length === 0 || found.some(({ role }) => role === 'text' || role === 'memo' || role === 'direction');
};

/** A column named payee or description is one whatever its cells sound like. */
const isTextByName = (name: string): boolean => {
  const found = matchHeader(name);
  return (
    found.some(({ role }) => role === 'text' || role === 'memo') && !found.some(({ role }) => role === 'direction')
  );
};

const FULL_SHARE = 0.8;

/**
 * Dates that some rows lack, as the settlement of purchases only, stand behind those that all rows have. Where a status
 * tells pending rows, it is these that lack the day of booking.
 */
const fullFirst = (columns: readonly number[], contents: readonly ColumnContent[]): readonly number[] => {
  const filledOf = (column: number): number => contents[column]?.filled ?? 0;
  const most = Math.max(0, ...columns.map(filledOf));
  const isFull = (column: number): boolean => filledOf(column) >= most * FULL_SHARE;
  return [...columns.filter(isFull), ...columns.filter((column) => !isFull(column))];
};

/** Columns that say in and out: by their cells alone where almost all of them do. */
const tellingColumns = (names: readonly string[], contents: readonly ColumnContent[]): readonly number[] =>
  contents.flatMap(({ directions, filled, sides }, column) => {
    const needed = (names[column] ?? '') === '' ? 0.9 : 1;
    return directions >= needed && sides === 2 && filled > 0.9 && meansText(names[column] ?? '') ? [column] : [];
  });

/** Assigns the columns by their names, each checked against what its cells hold. */
export const assignByNames = (names: readonly string[], contents: readonly ColumnContent[]): ColumnRoles => {
  const find = finder(names, contents);
  const stated = find(['booked', 'date', 'value'], isDates);
  const written = find(['pending', 'status'], isFilled).length > 0 ? stated : fullFirst(stated, contents);
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
  const beside = (column: number): number => (column === (money.amount ?? -9) + 1 ? 5 : 0);
  const currency = claim(find(['currency'], ({ length, words }) => length > 0 && length <= 4 && words > 0.5, beside));
  const told = find(['direction'], ({ directions }) => directions > 0.5, beside);
  const direction = claim([...told, ...tellingColumns(names, contents)]);
  const status = claim(find(['pending', 'status'], isFilled));
  const id = claim(find(['id'], ({ filled, distinct }) => filled > 0 && distinct >= 0.6));
  const fee = claim(find(['fee'], (content) => isNumbers(content) && content.filled > 0));
  const category = claim(find(['category'], ({ words }) => words > 0.5));
  const isShortName = (content: ColumnContent): boolean =>
    content.filled > 0 && content.dates < 0.5 && content.numbers < 0.5 && isOneOfMany(content);
  const isOther = (content: ColumnContent): boolean => isName(content) && isOneOfMany(content);
  const named = find(['payee', 'payer'], isOther).filter((column) => !taken.has(column));
  const payees = named.length > 0 ? named : find(['payee'], isShortName).filter((column) => !taken.has(column));
  const [payer = null] = find(['payer'], isOther).filter((column) => column !== payees[0] && !taken.has(column));
  const isSpoken = (column: number): boolean =>
    !taken.has(column) ||
    (column === direction && ((contents[column]?.phrases ?? 0) > 0.5 || isTextByName(names[column] ?? '')));
  const lessTelling = (column: number): number => ((contents[column]?.directions ?? 0) > 0.5 ? -9 : 0);
  const texts = find(['text', 'memo'], isText, lessTelling).filter(
    (column) => isSpoken(column) && !payees.slice(0, 1).includes(column) && column !== payer,
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

/** Where nothing else names a payee, a reference of several words does, as some cards write it. */
const spokenReference = (
  { payee, texts, id }: ColumnRoles,
  contents: readonly ColumnContent[],
): Pick<ColumnRoles, 'texts' | 'id'> | null =>
  payee === null && texts.length === 0 && id !== null && (contents[id]?.phrases ?? 0) > 0.5
    ? { texts: [id], id: null }
    : null;

/**
 * Fills what the names left open from the cells alone: dates, and the column with the most text. `known` columns have a
 * name that means something else.
 */
export const completeByContent = (
  named: ColumnRoles,
  contents: readonly ColumnContent[],
  known: ReadonlySet<number> = new Set(),
): ColumnRoles => {
  const roles = { ...named, ...spokenReference(named, contents) };
  const used = new Set<number | null>([...Object.values(roles).flat(), ...known]);
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
