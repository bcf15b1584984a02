import type { Field } from '../../receipt.ts';
import { rankedField } from '../texts/ranked-field.ts';
import type { Candidate } from '../texts/ranked-field.ts';
import { rankTotals } from './choose-total.ts';
import type { RankedTotal } from './choose-total.ts';
import type { PageAmounts } from './page-amounts.ts';
import { totalConfidence } from './total-confidence.ts';

/** A total less sure than this is asked for instead of given. */
const FLOOR = 0.55;
const MOST = 5;

const candidatesOf = (ranked: readonly RankedTotal[]): readonly Candidate<number>[] => {
  const [best] = ranked;
  if (!best) return [];
  const confidence = totalConfidence(best, ranked[1]);
  const others = ranked.slice(1, MOST);
  const weights = others.map(({ score }) => Math.exp(score - best.score));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return ranked.slice(0, MOST).map(({ evidence }, place) => ({
    value: evidence.value,
    confidence: place === 0 ? confidence : ((1 - confidence) * (weights[place - 1] ?? 0)) / Math.max(1, all),
    box: evidence.box,
    text: evidence.text,
    mended: evidence.mended,
  }));
};

/** Reads what the customer paid in all, from the amounts of every reader; in minor units, negative for a refund. */
export const readTotal = (pages: readonly PageAmounts[]): Field<number> =>
  rankedField(candidatesOf(rankTotals(pages)), FLOOR);
