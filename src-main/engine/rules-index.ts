import { anchorOf } from './rules-conditions.ts';
import type { Anchor, FoldedRow, TextField } from './rules-conditions.ts';
import type { RuleCondition } from '../../src-shared/contract/rules.ts';

type Conditioned = { readonly match: 'all' | 'any'; readonly conditions: readonly RuleCondition[] };

type Entry = { readonly piece: string; readonly place: number };

/** The pieces to look for in the texts of one field, by their first two characters. */
type FieldIndex = ReadonlyMap<number, readonly Entry[]>;

const FIELDS: readonly TextField[] = ['payee', 'text', 'notes'];

const PAIR = 2;
const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

const canAnchor = (anchor: Anchor | null): anchor is Anchor => anchor !== null && anchor.piece.length >= PAIR;

/** The pieces of which one must be there for the rule to fit; null when it may fit without any. */
const anchorsOf = ({ match, conditions }: Conditioned): readonly Anchor[] | null => {
  const anchors = conditions.map(anchorOf);
  const usable = anchors.filter(canAnchor);
  if (match === 'any') return usable.length === anchors.length ? usable : null;
  const [longest] = usable.toSorted((a, b) => b.piece.length - a.piece.length);
  return longest ? [longest] : null;
};

const indexField = (field: TextField, rules: readonly (readonly Anchor[] | null)[]): FieldIndex => {
  const index = new Map<number, Entry[]>();
  for (const [place, anchors] of rules.entries()) {
    for (const { piece } of (anchors ?? []).filter((anchor) => anchor.field === field)) {
      const key = keyAt(piece, 0);
      const entries = index.get(key) ?? [];
      entries.push({ piece, place });
      index.set(key, entries);
    }
  }
  return index;
};

const NONE: readonly number[] = [];

const placesIn = (text: string, index: FieldIndex): readonly number[] => {
  let places: number[] | null = null;
  for (let at = 0; at + PAIR <= text.length; at += 1) {
    const entries = index.get(keyAt(text, at));
    if (entries === undefined) continue;
    for (const { piece, place } of entries) {
      if (!text.startsWith(piece, at)) continue;
      places ??= [];
      places.push(place);
    }
  }
  return places ?? NONE;
};

/** Texts of one field whose places are remembered; payees repeat, bank texts with references do not. */
const MOST_REMEMBERED = 20_000;

const remembering = (index: FieldIndex): ((text: string) => readonly number[]) => {
  const known = new Map<string, readonly number[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const places = placesIn(text, index);
    if (known.size < MOST_REMEMBERED) known.set(text, places);
    return places;
  };
};

const inOrder = (places: readonly number[]): readonly number[] =>
  places.length < 2 ? places : places.toSorted((a, b) => a - b).filter((place, at, all) => place !== all[at - 1]);

/**
 * Builds the function that returns, in order, the places of the rules that may fit a row: those with a text that the row
 * contains, and those that need no text. One pass over each text finds them, however many rules there are.
 */
export const indexRules = (rules: readonly Conditioned[]): ((row: FoldedRow) => readonly number[]) => {
  const anchors = rules.map(anchorsOf);
  const always = [...anchors.keys()].filter((place) => anchors[place] === null);
  const fields = FIELDS.map((field) => ({ field, index: indexField(field, anchors) }))
    .filter(({ index }) => index.size > 0)
    .map(({ field, index }) => ({ field, find: remembering(index) }));
  return (row) => {
    let places = always;
    for (const { field, find } of fields) {
      const found = find(row.folded(field));
      if (found.length > 0) places = places.length === 0 ? [...found] : [...places, ...found];
    }
    return inOrder(places);
  };
};
