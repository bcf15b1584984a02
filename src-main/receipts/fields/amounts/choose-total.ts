import type { PageAmounts } from './page-amounts.ts';
import { totalEvidence } from './total-evidence.ts';
import type { TotalEvidence } from './total-evidence.ts';
import type { ProofName } from './total-proofs.ts';

/** What each proof is worth beside a label of strength 0–3. */
const PROOF: Readonly<Record<ProofName, number>> = {
  change: 1.6,
  sum: 1,
  items: 1.2,
  taxes: 1.2,
  paid: 0.8,
  subtotal: 0.5,
};

/** How much speaks for a value as the total; about 2.5 for a plain label, 5 and more for one that is proved. */
export const totalScore = (evidence: TotalEvidence): number => {
  const proved = evidence.proofs.reduce((sum, name) => sum + PROOF[name], 0);
  const agreed = Math.max(0, evidence.labelledBy - 1) * 1 + Math.max(0, evidence.seenBy - evidence.labelledBy) * 0.4;
  const doubt =
    evidence.cost * 1.2 + evidence.against * 0.8 + evidence.disputed * 0.5 + (evidence.confidence < 0.7 ? 0.5 : 0);
  const repeated = Math.min(2, Math.max(0, evidence.times - 1)) * 0.4;
  const size = Math.max(0, Math.min(1, evidence.size - 1)) * 0.6;
  const odd = (evidence.value === 0 ? 3 : 0) + (evidence.exceeded ? 0.8 : 0) + (evidence.value < 0 ? 0.5 : 0);
  return evidence.strength + proved + agreed + repeated + size + evidence.rounded * 1.2 - doubt - odd;
};

/** A possible total with its score. */
export type RankedTotal = { readonly evidence: TotalEvidence; readonly score: number };

/** Returns every possible total of a receipt, the best first. */
export const rankTotals = (pages: readonly PageAmounts[]): readonly RankedTotal[] =>
  totalEvidence(pages)
    .map((evidence) => ({ evidence, score: totalScore(evidence) }))
    .toSorted((a, b) => b.score - a.score || b.evidence.value - a.evidence.value);
