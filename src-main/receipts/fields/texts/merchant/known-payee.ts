import { payeeCore } from '../../../../engine/similar-payees-core.ts';
import type { PayeeCore } from '../../../../engine/similar-payees-core.ts';
import type { ReceiptContext } from '../../../receipt.ts';
import { likeness, nameKey } from './likeness.ts';
import { merchantKey, taxNumberKey } from './merchant-key.ts';

/** A payee of the vault that a printed name belongs to. */
type KnownPayee = { readonly payee: string; readonly confidence: number };

const LEARNED = 0.98;
const SAME_CORE = 0.96;
const SAME_BEGINNING = 0.9;
const ALIKE = 0.86;
const LEAST_LIKENESS = 0.86;
const FEWEST_LETTERS = 4;
const FEWEST_FOR_LIKENESS = 6;

const learnedPayee = (
  name: string,
  taxNumber: string | null,
  learned: ReceiptContext['learned'],
): KnownPayee | null => {
  const byNumber =
    taxNumber === null ? undefined : learned.find(({ key }) => taxNumberKey(key) === taxNumberKey(taxNumber));
  const byName = learned.find(({ key }) => likeness(merchantKey(key), merchantKey(name)) >= 0.92);
  const found = byNumber ?? byName;
  return found ? { payee: found.payee, confidence: LEARNED } : null;
};

/** Forms of Malaysia and Singapore that cores of payees keep. */
const EASTERN_FORM = /[\s,]*\b(?:s[do]n\.? ?bhd|sendirian berhad|s\/b|pte\.? ?ltd)\b\.?/iu;

const coreOf = (name: string): PayeeCore => payeeCore(name.replace(EASTERN_FORM, ''));

const confidenceOf = (name: string, payee: string): number => {
  const [core, known] = [coreOf(name), coreOf(payee)];
  if (known.joined.length < FEWEST_LETTERS) return nameKey(name) === nameKey(payee) ? SAME_CORE : 0;
  if (core.joined === known.joined) return SAME_CORE;
  if (` ${core.words.join(' ')} `.startsWith(` ${known.words.join(' ')} `)) return SAME_BEGINNING;
  if (Math.min(core.joined.length, known.joined.length) < FEWEST_FOR_LIKENESS) return 0;
  const alike = Math.max(likeness(core.joined, known.joined), likeness(name, payee));
  return alike >= LEAST_LIKENESS ? ALIKE + (alike - LEAST_LIKENESS) / 2 : 0;
};

/**
 * Returns the payee that a printed name belongs to: learned from corrections by tax number or name, else the payee of the vault whose
 * name looks the same; null where there is none.
 */
export const knownPayee = (
  name: string,
  taxNumber: string | null,
  { payees, learned }: Pick<ReceiptContext, 'payees' | 'learned'>,
): KnownPayee | null => {
  const taught = learnedPayee(name, taxNumber, learned);
  if (taught) return taught;
  let best: KnownPayee | null = null;
  for (const payee of payees) {
    const confidence = confidenceOf(name, payee);
    if (confidence > (best?.confidence ?? 0)) best = { payee, confidence };
  }
  return best;
};
