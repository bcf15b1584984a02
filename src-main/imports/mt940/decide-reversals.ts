import { decimalAmount } from '../../../src-shared/money.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { ImportSample, ReadRow } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Proof, Settled } from '../settle.ts';
import type { MessageContent } from './read-movements.ts';

/** `standard`: a reversed credit (RC) is money out and a reversed debit (RD) money in; `opposite` as few banks write it. */
export type ReversalSigns = 'standard' | 'opposite';

const total = (rows: readonly ReadRow[]): MinorUnits => rows.reduce((sum, { amount }) => sum + amount, 0);

/** Which meaning of its reversals makes a statement's balances add up; null where both do or none. */
const provenBy = ({ head, rows, reversals, failed }: MessageContent): ReversalSigns | null => {
  const { opening, closing } = head;
  if (!opening || !closing || failed.length > 0) return null;
  const reversed = total(reversals);
  if (reversed === 0) return null;
  const sum = opening.balance.amount + total(rows);
  if (sum === closing.balance.amount) return 'standard';
  return sum - 2 * reversed === closing.balance.amount ? 'opposite' : null;
};

const proofOf = (contents: readonly MessageContent[]): Proof<ReversalSigns> => {
  const proofs = contents.map(provenBy).filter((proof) => proof !== null);
  if (proofs.includes('standard')) return { value: 'standard', reason: 'So the balances of the statement add up.' };
  if (proofs.includes('opposite'))
    return { value: 'opposite', reason: 'Only so the balances of the statement add up.' };
  return { value: 'standard', reason: 'SWIFT defines reversals so.' };
};

const SHOWN = 3;

const samples = (reversals: readonly ReadRow[], turn: 1 | -1, fallback: Currency): readonly ImportSample[] =>
  reversals.slice(0, SHOWN).map((row) => ({
    raw: row.raw.split(/\r?\n/u, 1)[0] ?? '',
    reads: decimalAmount(row.amount * turn, row.currency ?? fallback),
  }));

/** Decides what reversals mean, by the balances where they prove it; null when the file has none. */
export const decideReversals = (
  contents: readonly MessageContent[],
  answers: Answers,
  fallback: Currency,
): Settled<ReversalSigns> | null => {
  const reversals = contents.flatMap((content) => content.reversals);
  if (reversals.length === 0) return null;
  return settle<ReversalSigns>(answers, {
    key: 'reversals',
    choices: [
      { value: 'standard', label: 'RC is money out, RD money in', sample: samples(reversals, 1, fallback) },
      { value: 'opposite', label: 'RC is money in, RD money out', sample: samples(reversals, -1, fallback) },
    ],
    proof: proofOf(contents),
    question: 'Did a reversal (RC, RD) bring money in or take it out?',
  });
};
