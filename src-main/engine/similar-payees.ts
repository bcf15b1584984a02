import { payeeCore } from './similar-payees-core.ts';
import type { PayeeCore } from './similar-payees-core.ts';

export type ComparedPayee<Id> = {
  readonly id: Id;
  readonly name: string;
  /** Its transactions. */ readonly count: number;
};

/** Payees with one and the same core. */
type Kin = { readonly core: PayeeCore; readonly places: number[] };

type Union = { readonly join: (one: number, other: number) => void; readonly rootOf: (place: number) => number };

const createUnion = (size: number): Union => {
  const parents = Array.from({ length: size }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[place] = root;
    return root;
  };
  return { rootOf, join: (one, other) => (parents[rootOf(other)] = rootOf(one)) };
};

const HAS_NUMBER = /\p{N}/u;

/** Below this many letters a slip of the pen makes another name as easily as the same. */
const TYPO_LETTERS = 8;
const ORDER_LETTERS = 8;
const CUT_LETTERS = 14;

/** Cores that are the same but for the order of their words, as a person's first and last name. */
const orderKey = ({ words, joined }: PayeeCore): string | null =>
  words.length >= 2 && joined.length >= ORDER_LETTERS ? words.toSorted().join(' ') : null;

const dropOne = (text: string): readonly string[] =>
  Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));

/** One letter more, less or other, but never the first: two swapped letters make “Christian” of “Christina”. */
const isTypo = (one: string, other: string): boolean => {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
};

const FEWEST_IN_GROUP = 2;

const NO_CORE: PayeeCore = { words: [], joined: '' };

const mayHoldTypo = ({ words, joined }: PayeeCore): boolean =>
  words.length === 1 && joined.length >= TYPO_LETTERS && !HAS_NUMBER.test(joined);

/** Texts that differ by one letter share one of the texts that dropping a letter makes of them. */
const joinTypos = (kins: readonly Kin[], { join }: Union): void => {
  const seen = new Map<string, number[]>();
  const joinedOf = (place: number): string => kins[place]?.core.joined ?? '';
  for (const place of [...kins.keys()].filter((at) => mayHoldTypo(kins[at]?.core ?? NO_CORE))) {
    for (const key of new Set([joinedOf(place), ...dropOne(joinedOf(place))])) {
      const others = seen.get(key) ?? [];
      for (const other of others.filter((at) => isTypo(joinedOf(at), joinedOf(place)))) join(other, place);
      seen.set(key, [...others, place]);
    }
  }
};

const joinByKey = (kins: readonly Kin[], { join }: Union, keyOf: (core: PayeeCore) => string | null): void => {
  const first = new Map<string, number>();
  for (const [place, { core }] of kins.entries()) {
    const key = keyOf(core);
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, place);
    else join(known, place);
  }
};

/** Banks cut long names off within a word. */
const isCut = (short: PayeeCore, long: PayeeCore): boolean =>
  short.joined.length >= CUT_LETTERS &&
  short.words.length >= FEWEST_IN_GROUP &&
  short.words.length === long.words.length &&
  long.joined.length > short.joined.length &&
  !HAS_NUMBER.test(long.joined) &&
  long.words.join(' ').startsWith(short.words.join(' '));

const joinCut = (kins: readonly Kin[], { join }: Union): void => {
  const sorted = [...kins.entries()]
    .map(([place, { core }]) => ({ place, core, text: core.words.join(' ') }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1));
  for (const [index, one] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && isCut(one.core, next.core)) join(one.place, next.place);
  }
};

const kinsOf = (payees: readonly ComparedPayee<unknown>[]): readonly Kin[] => {
  const kins = new Map<string, Kin>();
  for (const [place, { name }] of payees.entries()) {
    const core = payeeCore(name);
    if (core.joined === '') continue;
    const known = kins.get(core.joined);
    if (known) known.places.push(place);
    else kins.set(core.joined, { core, places: [place] });
  }
  return [...kins.values()];
};

/**
 * Returns groups of payees whose names look like one, such as “REWE Markt” and “Rewe Markt 443”: the same without branch,
 * legal form and place, in another order, cut off by the bank, or one long word with a letter wrong. In a group the
 * payee with the most transactions is first, of equal ones the shorter name, and so are the groups with the most.
 */
export const similarPayees = <Id>(payees: readonly ComparedPayee<Id>[]): readonly (readonly Id[])[] => {
  const kins = kinsOf(payees);
  const union = createUnion(kins.length);
  joinByKey(kins, union, orderKey);
  joinTypos(kins, union);
  joinCut(kins, union);
  const groups = new Map<number, ComparedPayee<Id>[]>();
  for (const [place, { places }] of kins.entries()) {
    const root = union.rootOf(place);
    const members = places.flatMap((at) => payees[at] ?? []);
    groups.set(root, [...(groups.get(root) ?? []), ...members]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= FEWEST_IN_GROUP)
    .map((group) => ({
      group: group.toSorted((a, b) => b.count - a.count || a.name.length - b.name.length),
      total: countOf(group),
    }))
    .toSorted((a, b) => b.total - a.total)
    .map(({ group }) => group.map(({ id }) => id));
};

const countOf = (group: readonly ComparedPayee<unknown>[]): number => group.reduce((sum, { count }) => sum + count, 0);
