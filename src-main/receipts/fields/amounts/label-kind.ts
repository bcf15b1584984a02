import { readLabel } from './label-meanings.ts';
import type { Meaning } from './label-words.ts';

/** What an amount is, by the label beside it. */
export type AmountKind =
  | 'total'
  | 'subtotal'
  | 'tax'
  | 'tip'
  | 'service'
  | 'rounding'
  | 'discount'
  | 'paid'
  | 'card'
  | 'change'
  | 'deposit'
  | 'ignored';

/** `strength` 0–3: how clearly the label names the kind. */
export type Label = { readonly kind: AmountKind; readonly strength: number };

/** What any label is worth. */
const LEAST = 0.5;

type Rule = {
  readonly kind: AmountKind;
  readonly strength: number;
  /** Any of these … */
  readonly any: readonly Meaning[];
  /** … with any of these, if there are some, … */
  readonly and?: readonly Meaning[];
  /** … and none of these. */
  readonly not?: readonly Meaning[];
  /** The meaning that comes first on the label. */
  readonly first?: Meaning;
};

/** The first rule that fits decides; so the narrow ones come first. */
const RULES: readonly Rule[] = [
  { kind: 'ignored', strength: 2, any: ['points', 'suggested'] },
  { kind: 'total', strength: 3, any: ['total', 'amount'], and: ['rounded'], not: ['without'] },
  { kind: 'total', strength: 3, any: ['total'], and: ['rounding'], not: ['without', 'count'] },
  { kind: 'change', strength: 2, any: ['change'] },
  { kind: 'subtotal', strength: 2, any: ['sub'] },
  { kind: 'ignored', strength: 2, any: ['total', 'amount'], and: ['saving'] },
  { kind: 'rounding', strength: 2, any: ['rounding', 'rounded'] },
  { kind: 'tax', strength: 2, any: ['contained'], and: ['tax'] },
  { kind: 'tax', strength: 2, any: ['included'], and: ['total', 'amount', 'price'], first: 'tax' },
  { kind: 'total', strength: 2.6, any: ['total'], and: ['after'] },
  { kind: 'subtotal', strength: 1, any: ['after'] },
  { kind: 'discount', strength: 2, any: ['discount', 'saving'], not: ['due', 'grand'] },
  { kind: 'subtotal', strength: 1.5, any: ['total', 'amount', 'sales'], and: ['without'], not: ['due'] },
  { kind: 'total', strength: 3, any: ['total', 'amount', 'sales'], and: ['due', 'grand'] },
  { kind: 'total', strength: 2.8, any: ['total'], and: ['with', 'included'], not: ['part'] },
  { kind: 'total', strength: 2.2, any: ['amount', 'sales'], and: ['with', 'included'], not: ['count'] },
  { kind: 'tax', strength: 2, any: ['tax'], and: ['total', 'amount'] },
  { kind: 'total', strength: 2.8, any: ['total'], and: ['net'] },
  { kind: 'subtotal', strength: 1, any: ['part'] },
  { kind: 'tip', strength: 2, any: ['tip'] },
  { kind: 'tax', strength: 2, any: ['service'], and: ['tax'], not: ['total', 'other', 'without'] },
  { kind: 'service', strength: 2, any: ['service'], not: ['total'] },
  { kind: 'ignored', strength: 1, any: ['total'], and: ['count'] },
  { kind: 'total', strength: 2, any: ['total'], and: ['paid', 'card'] },
  { kind: 'paid', strength: 2, any: ['total'], and: ['cash'] },
  { kind: 'total', strength: 2.5, any: ['total'] },
  { kind: 'ignored', strength: 1, any: ['price', 'summary'], not: ['due'] },
  { kind: 'paid', strength: 2, any: ['cash', 'paid'], not: ['due', 'with'] },
  { kind: 'card', strength: 2, any: ['card'], not: ['due'] },
  { kind: 'total', strength: 2.7, any: ['due'], not: ['tax', 'other'] },
  { kind: 'tax', strength: 2, any: ['tax'] },
  { kind: 'ignored', strength: 1, any: ['count'] },
  { kind: 'deposit', strength: 1, any: ['deposit'] },
  { kind: 'total', strength: 1.2, any: ['net', 'balance', 'amount'], not: ['other', 'refund'] },
  { kind: 'total', strength: 1.2, any: ['refund'], and: ['amount'] },
  { kind: 'subtotal', strength: 0.8, any: ['without'] },
];

const has = (meanings: ReadonlySet<Meaning>, wanted: readonly Meaning[]): boolean =>
  wanted.some((meaning) => meanings.has(meaning));

const RATE = /\d\s?%/u;
/** A total of some rate, or of something unknown (`TOTAL SV`), is less likely the total of the receipt. */
const PARTIAL = 1.2;
const PER_UNKNOWN = 0.4;
const MOST_FOR_UNKNOWN = 0.8;

const lessFor = (text: string, unknown: number, meanings: ReadonlySet<Meaning>): number => {
  const rate = RATE.test(text) && !meanings.has('with') && !meanings.has('due') ? PARTIAL : 0;
  return rate + Math.min(MOST_FOR_UNKNOWN, unknown * PER_UNKNOWN);
};

/** Returns what a label says about the amount beside it, or null when it names none of the kinds. */
export const labelKind = (text: string): Label | null => {
  const { meanings, unknown } = readLabel(text);
  if (meanings.size === 0) return null;
  const [start] = meanings;
  const rule = RULES.find(
    ({ any, and, not, first }) =>
      has(meanings, any) &&
      (!and || has(meanings, and)) &&
      !(not && has(meanings, not)) &&
      (first === undefined || first === start),
  );
  if (!rule) return null;
  const less = rule.kind === 'total' ? lessFor(text, unknown, meanings) : 0;
  return { kind: rule.kind, strength: Math.max(LEAST, rule.strength - less) };
};
