import type { RankedTotal } from './choose-total.ts';
import type { TotalEvidence } from './total-evidence.ts';

/** What decides how sure the best total is; each is about 0–1. */
export type TotalFeatures = {
  readonly label: number;
  /** Two readers read it behind a total label; the second reader read it anywhere. */
  readonly agreed: number;
  readonly seen: number;
  /** Cash minus change; a sum of the other amounts; paid exactly so. */
  readonly change: number;
  readonly sums: number;
  readonly paid: number;
  readonly against: number;
  readonly cost: number;
  /** How unsure its digits are, by the reader's own measure. */
  readonly dim: number;
  /** How far it is ahead of the next. */
  readonly margin: number;
  readonly exceeded: number;
  readonly disputed: number;
};

const is = (condition: boolean): number => (condition ? 1 : 0);

const sumsOf = ({ proofs }: TotalEvidence): number =>
  Math.min(1, proofs.filter((name) => name === 'sum' || name === 'items' || name === 'taxes').length / 2);

/** Returns what is known about the best of some ranked totals. */
export const totalFeatures = ({ evidence, score }: RankedTotal, next: RankedTotal | undefined): TotalFeatures => ({
  label: evidence.strength / 3,
  agreed: is(evidence.labelledBy > 1),
  seen: is(evidence.labelledBy < 2 && evidence.seenBy > 1),
  change: is(evidence.proofs.includes('change')),
  sums: sumsOf(evidence),
  paid: is(evidence.proofs.includes('paid')),
  against: is(evidence.against > 0),
  cost: Math.min(2, evidence.cost),
  dim: 1 - evidence.confidence,
  margin: Math.min(1, Math.max(0, score - (next?.score ?? 0)) / 3),
  exceeded: is(evidence.exceeded),
  disputed: Math.min(2, evidence.disputed),
});

/**
 * A logistic model of the chance that the best total is right. Fitted with a strong pull to zero on real scans, read by either reader and by
 * both, with characters of their amounts misread on purpose so that there is enough to learn failing from.
 */
const BIAS = -1.3;
const WEIGHTS: TotalFeatures = {
  label: 1.25,
  agreed: 0.3,
  seen: 0.2,
  change: 1.5,
  sums: 1.35,
  paid: 0.85,
  against: -0.3,
  cost: -0.3,
  dim: -0.8,
  margin: 2.5,
  exceeded: -0.2,
  disputed: -0.5,
};

const NAMES = Object.keys(WEIGHTS).filter((name): name is keyof TotalFeatures => Object.hasOwn(WEIGHTS, name));
const SUREST = 0.995;

/** Returns the chance, 0–1, that the best of some ranked totals is right. */
export const totalConfidence = (best: RankedTotal, next: RankedTotal | undefined): number => {
  const features = totalFeatures(best, next);
  const odds = NAMES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], BIAS);
  return Math.min(SUREST, 1 / (1 + Math.exp(-odds)));
};
