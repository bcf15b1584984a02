import type { Box, ReaderName } from '../../page.ts';
import { overlapAcross, overlapDown } from '../../box.ts';
import type { LabelledAmount } from './labelled-amounts.ts';
import type { PageAmounts } from './page-amounts.ts';
import type { RowAmount } from './row-amounts.ts';
import { misreadings } from './misreadings.ts';
import { roundedOf, roundingOf } from './rounded-totals.ts';
import { totalProofs, totalRivals } from './total-proofs.ts';
import type { ProofName, TotalProofs } from './total-proofs.ts';

/** All that speaks for and against one value as the total. */
export type TotalEvidence = {
  /** Minor units. */
  readonly value: number;
  readonly text: string;
  readonly box: Box | null;
  readonly mended: boolean;
  /** The clearest label, 0–3; 0 when no total label names it. */
  readonly strength: number;
  /** What its best reading had to suppose. */
  readonly cost: number;
  /** The best reader's own confidence of its digits, 0–1. */
  readonly confidence: number;
  /** Readers that read it behind a label, that read it at that place at all, and that read something else there. */
  readonly labelledBy: number;
  readonly seenBy: number;
  readonly against: number;
  readonly readers: number;
  readonly proofs: readonly ProofName[];
  /** Ways in which the other amounts state another total that may have been misread as this one. */
  readonly disputed: number;
  /** How often it stands on the page of the reader that has it most often. */
  readonly times: number;
  /** Height of print, 1 is usual. */
  readonly size: number;
  /** 1: this is another labelled total after its rounding line; −1: there is a labelled total after rounding it. */
  readonly rounded: -1 | 0 | 1;
  /** Whether an amount that no label names is larger. */
  readonly exceeded: boolean;
};

const SURE = 1;
/** Digits that their reader is less sure of may be mended by one proof. */
const DOUBTFUL = 0.85;
const MENDED_DIGIT = 1;

type Mention = { readonly labelled: LabelledAmount; readonly cost: number; readonly mended: boolean };

const totalsOf = (page: PageAmounts): readonly LabelledAmount[] => page.labelled.filter(({ kind }) => kind === 'total');

/** A total label whose digits are nearly those of a value that the other amounts prove twice, or once where the digits are unsure. */
const mendedMention = (labelled: LabelledAmount, value: number, proofs: readonly ProofName[]): readonly Mention[] => {
  const { readings, confidence } = labelled.amount;
  const needed = confidence < DOUBTFUL ? 1 : 2;
  const best = readings[0]?.value;
  if (best === undefined || proofs.filter((name) => name !== 'paid' && name !== 'subtotal').length < needed) return [];
  if (readings.some((reading) => reading.value === value) || !misreadings(best, value)) return [];
  return [{ labelled, cost: MENDED_DIGIT, mended: true }];
};

const mentionsOf = (pages: readonly PageAmounts[], value: number, proofs: readonly ProofName[]): readonly Mention[] =>
  pages.flatMap((page) =>
    totalsOf(page).flatMap((labelled) => [
      ...labelled.amount.readings
        .filter((reading) => reading.value === value)
        .map(({ cost, mended }) => ({ labelled, cost, mended })),
      ...mendedMention(labelled, value, proofs),
    ]),
  );

const samePlace = (one: Box, other: Box): boolean => overlapDown(one, other) > 0.4 && overlapAcross(one, other) > 0.4;

const cleanlyReads = (amount: RowAmount, value: number): boolean =>
  amount.readings.some((reading) => reading.value === value && reading.cost < SURE);

const figuresOf = (page: PageAmounts): readonly RowAmount[] =>
  page.amounts.flat().filter(({ decimals, signed }) => decimals || signed);

const seenBy = (pages: readonly PageAmounts[], value: number): ReadonlySet<ReaderName> =>
  new Set(
    pages.filter((page) => figuresOf(page).some((amount) => cleanlyReads(amount, value))).map(({ reader }) => reader),
  );

/** Readers that read another value, and cleanly, where this one is labelled. */
const against = (pages: readonly PageAmounts[], value: number, mentions: readonly Mention[]): number =>
  pages.filter((page) => {
    const there = figuresOf(page).filter((amount) =>
      mentions.some(
        ({ labelled }) => labelled.amount.reader !== page.reader && samePlace(labelled.amount.box, amount.box),
      ),
    );
    return there.length > 0 && !there.some((amount) => amount.readings.some((reading) => reading.value === value));
  }).length;

const bestOf = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.toSorted(
    (a, b) =>
      a.cost - b.cost ||
      b.labelled.strength - a.labelled.strength ||
      b.labelled.amount.confidence - a.labelled.amount.confidence,
  )[0];

const firstSeen = (pages: readonly PageAmounts[], value: number): RowAmount | undefined =>
  pages
    .flatMap(figuresOf)
    .filter((amount) => cleanlyReads(amount, value))
    .toSorted((a, b) => b.confidence - a.confidence)[0];

const timesOn = (page: PageAmounts, value: number): number =>
  figuresOf(page).filter((amount) => cleanlyReads(amount, value)).length;

const exceeded = (pages: readonly PageAmounts[], value: number): boolean =>
  pages.some((page) => {
    const named = new Set(page.labelled.map(({ amount }) => amount));
    return figuresOf(page).some(
      (amount) =>
        amount.decimals &&
        !named.has(amount) &&
        (amount.readings[0]?.cost ?? SURE) < 0.3 &&
        (amount.readings[0]?.value ?? 0) > Math.abs(value),
    );
  });

/** Amounts below so many minor units have too few digits for a misread one to tell. */
const FEW_DIGITS = 100;

const isDisputed = (value: number, others: ReadonlySet<number>): boolean =>
  !others.has(value) && [...others].some((other) => other >= FEW_DIGITS && misreadings(value, other));

const disputes = (value: number, proofs: TotalProofs, rivals: ReadonlySet<number>): number =>
  [...DISPUTING.map((name) => proofs[name]), rivals].filter((others) => isDisputed(value, others)).length;

const evidenceOf = (
  pages: readonly PageAmounts[],
  value: number,
  proofs: TotalProofs,
): Omit<TotalEvidence, 'rounded'> => {
  const proved = NAMES.filter((name) => proofs[name].has(value));
  const mentions = mentionsOf(pages, value, proved);
  const best = bestOf(mentions);
  const amount = best?.labelled.amount ?? firstSeen(pages, value);
  const seen = seenBy(pages, value);
  const clean = mentions.filter(({ cost }) => cost < SURE);
  return {
    value,
    text: amount?.text ?? '',
    box: amount?.box ?? null,
    mended: best?.mended ?? false,
    strength: Math.max(0, ...mentions.map(({ labelled }) => labelled.strength)),
    cost: best?.cost ?? (amount ? 0 : 2),
    confidence: Math.max(
      0,
      ...clean.map(({ labelled }) => labelled.amount.confidence),
      mentions.length === 0 ? (amount?.confidence ?? 0) : 0,
    ),
    labelledBy: new Set(clean.map(({ labelled }) => labelled.amount.reader)).size,
    seenBy: seen.size,
    against: against(pages, value, mentions),
    readers: pages.length,
    proofs: proved,
    disputed: disputes(value, proofs, totalRivals(pages)),
    times: Math.max(0, ...pages.map((page) => timesOn(page, value))),
    size: Math.max(0, ...mentions.map(({ labelled }) => labelled.amount.row.size)),
    exceeded: exceeded(pages, value),
  };
};

const NAMES: readonly ProofName[] = ['change', 'sum', 'items', 'taxes', 'paid', 'subtotal'];

/** What was paid is no dispute: it may be any amount. */
const DISPUTING: readonly ProofName[] = ['change', 'sum', 'items', 'taxes'];

/** A total that no label names must be printed somewhere, or be proved twice. */
const isSupported = (evidence: Omit<TotalEvidence, 'rounded'>): boolean =>
  evidence.strength > 0 || evidence.times > 0 || evidence.proofs.length > 1;

/** Returns every value that may be the total, with all that speaks for it. */
export const totalEvidence = (pages: readonly PageAmounts[]): readonly TotalEvidence[] => {
  const proofs = totalProofs(pages);
  const labelled = pages.flatMap(totalsOf).flatMap(({ amount }) => amount.readings.map(({ value }) => value));
  const proved = NAMES.flatMap((name) => [...proofs[name]]);
  const totals = new Set(
    pages
      .flatMap(totalsOf)
      .flatMap(({ amount }) => amount.readings.filter(({ cost }) => cost < SURE).map(({ value }) => value)),
  );
  const rounding = roundingOf(pages, totals, proofs);
  return [...new Set([...labelled, ...proved])]
    .map((value) => evidenceOf(pages, value, proofs))
    .filter(isSupported)
    .map((evidence) => ({ ...evidence, rounded: roundedOf(evidence.value, rounding) }));
};
