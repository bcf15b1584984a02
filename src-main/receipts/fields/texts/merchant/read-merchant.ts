import type { Field, ReceiptContext } from '../../../receipt.ts';
import { overlapAcross, overlapDown } from '../../../box.ts';
import { covers } from '../../rows/covers.ts';
import type { Row } from '../../rows/row.ts';
import { rankedField } from '../ranked-field.ts';
import type { Candidate } from '../ranked-field.ts';
import { cleanName } from './clean-name.ts';
import { knownPayee } from './known-payee.ts';
import { likeness, nameKey } from './likeness.ts';
import { merchantCandidates } from './merchant-candidates.ts';
import type { MerchantCandidate } from './merchant-candidates.ts';
import { mergeReadings } from './merge-readings.ts';

const SAME_NAME = 0.6;
const BOTH_PAGES = 1;
const ONE_PAGE = -0.6;
/** Readings of the second reader alone are mostly noise that the first did not take for print. */
const SECOND_ONLY = -1.2;
const FLOOR = 0.4;
const SURE_AT_MOST = 0.98;
/** What speaks for none of the names being right. */
const NONE = 1.5;

const isSame = (one: MerchantCandidate, other: MerchantCandidate): boolean =>
  likeness(one.name, other.name) >= SAME_NAME;

/** A reader that hardly read a row does not speak against another. */
const LEGIBLE = 0.65;

const isLegible = ({ confidence }: Row): boolean => confidence >= LEGIBLE;

/** What it is worth that another reader read the beginning of a name: large print falls apart for it. */
const PART = 0.7;
const FEWEST_LETTERS = 4;

const isPartOf = (whole: MerchantCandidate, part: MerchantCandidate): boolean => {
  const key = nameKey(part.name);
  const isThere = overlapDown(whole.box, part.box) > 0.4 && overlapAcross(whole.box, part.box) > 0.4;
  return isThere && key.length >= FEWEST_LETTERS && nameKey(whole.name).startsWith(key);
};

/** Joins what the pages read of one name; letters come from the first page. */
const together = (pages: readonly (readonly Row[])[]): readonly MerchantCandidate[] => {
  const [first = [], ...others] = pages.map(merchantCandidates);
  if (others.length === 0) return first;
  const second = others.flat();
  const joined = first.map((candidate): MerchantCandidate => {
    const same = second.find((other) => isSame(candidate, other));
    if (!same && second.some((other) => isPartOf(candidate, other)))
      return { ...candidate, odds: candidate.odds + PART };
    if (!same) {
      const isSeen = pages.slice(1).some((rows) => covers(rows.filter(isLegible), candidate.box));
      return { ...candidate, odds: candidate.odds + (isSeen ? ONE_PAGE : 0) };
    }
    const name = cleanName(mergeReadings(candidate.name, same.name));
    return { ...candidate, name, odds: Math.max(candidate.odds, same.odds) + BOTH_PAGES };
  });
  const alone = second
    .filter((candidate) => !first.some((other) => isSame(candidate, other) || isPartOf(other, candidate)))
    .map((candidate): MerchantCandidate => ({ ...candidate, odds: candidate.odds + SECOND_ONLY }));
  return [...joined, ...alone].toSorted((a, b) => b.odds - a.odds);
};

const distinct = (readings: readonly MerchantCandidate[]): readonly MerchantCandidate[] =>
  readings.filter((one, place) => !readings.slice(0, place).some((other) => likeness(one.name, other.name) > 0.9));

/** Names far behind the best are no evidence of a known payee. */
const KNOWN_WITHIN = 3.5;

const knownCandidates = (
  readings: readonly MerchantCandidate[],
  taxNumber: string | null,
  context: Pick<ReceiptContext, 'payees' | 'learned'>,
): readonly Candidate<string>[] => {
  const best = readings[0]?.odds ?? 0;
  return readings
    .filter(({ odds }) => best - odds <= KNOWN_WITHIN)
    .flatMap(({ name, text, box, odds }) => {
      const known = knownPayee(name, taxNumber, context);
      if (!known) return [];
      return [{ value: known.payee, confidence: known.confidence - (best - odds) / 50, box, text, mended: false }];
    })
    .toSorted((a, b) => b.confidence - a.confidence);
};

/**
 * Reads the merchant from the rows of each page of one receipt. A payee of the vault, or what corrections taught, wins over the
 * printed name; the name is as printed, without register and branch numbers.
 */
export const readMerchant = (
  pages: readonly (readonly Row[])[],
  taxNumber: string | null,
  context: Pick<ReceiptContext, 'payees' | 'learned'>,
): Field<string> => {
  const readings = distinct(together(pages));
  const all = readings.reduce((sum, { odds }) => sum + Math.exp(odds), Math.exp(NONE));
  const printed = readings.map(({ name, text, odds, box }) => ({
    value: name,
    confidence: Math.min(SURE_AT_MOST, Math.exp(odds) / all),
    box,
    text,
    mended: false,
  }));
  const known = knownCandidates(readings, taxNumber, context).slice(0, 1);
  return rankedField([...known, ...printed.filter(({ value }) => value !== known[0]?.value)], FLOOR);
};
