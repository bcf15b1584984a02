import type { ReviewCandidate, ReviewGroup } from '../../src-shared/contract/review.ts';
import { currencyExponent } from '../../src-shared/currency.ts';
import type { Reader } from '../database/connection.ts';
import { openGroups, popularCategories, reviewRows } from '../database/review.ts';
import type { GroupOf, OpenGroup, OpenRow, Popularity } from '../database/review.ts';
import { createAdviser } from './filing-advice.ts';
import type { Advised } from './filing-advice.ts';

const MOST_CANDIDATES = 5;

/** Returns the key of a group, from which `groupOf` finds it again. */
const keyOf = ({ payeeId, exampleId, isIn, currency }: GroupOf): string =>
  `${payeeId === null ? `t${exampleId}` : `p${payeeId}`}-${isIn === 1 ? 'in' : 'out'}-${currency}`;

const KEY = /^(?<kind>[pt])(?<id>\d{1,15})-(?<direction>in|out)-(?<currency>[A-Z]{3})$/u;

/** Returns the group that a key stands for, or null. */
export const groupOf = (key: string): GroupOf | null => {
  const { kind, id, direction, currency } = KEY.exec(key)?.groups ?? {};
  if (id === undefined || currency === undefined) return null;
  return {
    payeeId: kind === 'p' ? Number(id) : null,
    exampleId: kind === 't' ? Number(id) : 0,
    isIn: direction === 'in' ? 1 : 0,
    currency,
  };
};

const worth = ({ amount, currency }: OpenGroup): number => amount / 10 ** currencyExponent(currency);

const mostValuableFirst = (a: OpenGroup, b: OpenGroup): number =>
  worth(b) - worth(a) || b.count - a.count || b.exampleId - a.exampleId;

/** What is used most is offered where nothing better is known; that says nothing of how sure it is. */
const popular = (popularity: readonly Popularity[], isIn: boolean): readonly ReviewCandidate[] =>
  popularity
    .filter(({ kind }) => (kind === 'income') === isIn)
    .map(({ categoryId, count }) => ({ categoryId, confidence: 0, reason: usedWords(count) }));

const usedWords = (count: number): string => {
  if (count === 0) return 'Not used yet';
  return count === 1 ? 'Used once so far' : `Used ${count} times so far`;
};

type Considered = Advised['considered'][number];

/** Less than this is a guess that only confuses; money in under an expense is a refund and needs more. */
const WORTH_SHOWING = 0.12;
const SURE_REFUND = 0.4;

const candidatesOf = (
  { considered }: Advised,
  popularity: readonly Popularity[],
  isIn: boolean,
): readonly ReviewCandidate[] => {
  const candidates = new Map<number, ReviewCandidate>();
  const kinds = new Map(popularity.map(({ categoryId, kind }) => [categoryId, kind]));
  const isLikely = ({ categoryId, confidence }: Considered): boolean =>
    confidence >= (isIn && kinds.get(categoryId ?? 0) === 'expense' ? SURE_REFUND : WORTH_SHOWING);
  for (const { categoryId, confidence, reason } of [...considered.filter(isLikely), ...popular(popularity, isIn)]) {
    if (categoryId !== null && !candidates.has(categoryId))
      candidates.set(categoryId, { categoryId, confidence, reason });
  }
  return [...candidates.values()].slice(0, MOST_CANDIDATES);
};

type Answerer = (row: OpenRow) => Advised;

const groupFor = (open: OpenGroup, row: OpenRow, advise: Answerer, popularity: readonly Popularity[]): ReviewGroup => {
  const { id, date, amount, payeeText, account, notes } = row;
  return {
    key: keyOf(open),
    payeeId: open.payeeId,
    payee: open.payee,
    direction: open.isIn === 1 ? 'in' : 'out',
    count: open.count,
    amount: open.amount,
    currency: open.currency,
    example: { id, date, amount, payeeText, account, notes },
    candidates: [...candidatesOf(advise(row), popularity, open.isIn === 1)],
  };
};

export type ReviewQueue = {
  readonly groups: ReviewGroup[];
  readonly totalGroups: number;
  readonly totalTransactions: number;
};

/** Returns what is uncategorized, in groups that one answer settles, most valuable first. */
export const reviewQueue = (reader: Reader, importId: number | null, limit: number): ReviewQueue => {
  const all = openGroups(reader, importId).toSorted(mostValuableFirst);
  const shown = all.slice(0, limit);
  const rows = reviewRows(
    reader,
    shown.map(({ exampleId }) => exampleId),
  );
  const advise = createAdviser(reader);
  const popularity = popularCategories(reader);
  return {
    groups: shown.flatMap((open) => {
      const row = rows.get(open.exampleId);
      return row ? [groupFor(open, row, advise, popularity)] : [];
    }),
    totalGroups: all.length,
    totalTransactions: all.reduce((sum, { count }) => sum + count, 0),
  };
};
