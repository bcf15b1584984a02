import { isIsoDate } from '../../src-shared/date.ts';
import { isMonth } from '../../src-shared/month.ts';

/** The rooms that a link may open, by their name in it. */
const ROOMS: Readonly<Record<string, string>> = {
  overview: '/',
  accounts: '/accounts',
  transactions: '/transactions',
  import: '/import',
  review: '/review',
  receipts: '/receipts',
  buckets: '/buckets',
  months: '/months',
  forecast: '/forecast',
  reports: '/reports',
  alerts: '/alerts',
  settings: '/settings',
};

type Check = (value: string) => boolean;

const isCount: Check = (value) => /^\d{1,15}$/u.test(value);
const isId: Check = (value) => /^[1-9]\d{0,14}$/u.test(value);
/** Words of any language; no signs by which a value could be read as something else than a text. */
const isWords: Check = (value) => /^[\p{L}\p{M}\p{N} .,'’&-]{1,200}$/u.test(value);
const isOneOf =
  (...known: readonly string[]): Check =>
  (value) =>
    known.includes(value);

/** What a link to the transactions may filter by. */
const FILTERS: Readonly<Record<string, Check>> = {
  search: isWords,
  tag: (value) => isWords(value) && value.length <= 40,
  accountId: isId,
  categoryId: isId,
  bucketId: isId,
  payeeId: isId,
  month: isMonth,
  from: isIsoDate,
  to: isIsoDate,
  direction: isOneOf('in', 'out'),
  flow: isOneOf('income', 'expense', 'any'),
  minAmount: isCount,
  maxAmount: isCount,
};

/** Those of them that are words. */
const WORDS = new Set(['search', 'tag']);

const LONGEST = 1000;

/**
 * Returns the screen that a link like `pecunia://open/transactions?month=2026-03` names, as a path of the app. It is null for anything
 * that is not exactly such a link: links only go somewhere, they never change anything.
 */
export const readLink = (link: string): string | null => {
  if (link.length > LONGEST || !link.startsWith('pecunia://open/') || !URL.canParse(link)) return null;
  const { pathname, searchParams, hash, href } = new URL(link);
  const name = pathname.slice(1);
  const room = Object.hasOwn(ROOMS, name) ? ROOMS[name] : undefined;
  if (room === undefined || hash !== '' || href.includes('#')) return null;
  const given = [...searchParams];
  if (given.length === 0) return room;
  return room === '/transactions' && areFilters(given) ? `${room}?${searchOf(given)}` : null;
};

/** Screens read each value as JSON where it is some, so that words must say that they are a text: `true` and `1.50` are words too. */
const searchOf = (given: readonly (readonly [string, string])[]): string => {
  const search = new URLSearchParams();
  for (const [key, value] of given) search.set(key, WORDS.has(key) ? JSON.stringify(value) : value);
  return search.toString();
};

const areFilters = (given: readonly (readonly [string, string])[]): boolean => {
  const isEachOnce = new Set(given.map(([key]) => key)).size === given.length;
  return isEachOnce && given.every(([key, value]) => Object.hasOwn(FILTERS, key) && FILTERS[key]?.(value) === true);
};
