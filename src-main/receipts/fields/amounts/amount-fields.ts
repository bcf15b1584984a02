import type { Field } from '../../receipt.ts';
import { rankedField } from '../texts/ranked-field.ts';
import type { Candidate } from '../texts/ranked-field.ts';
import type { AmountKind } from './label-kind.ts';
import type { LabelledAmount } from './labelled-amounts.ts';
import type { PageAmounts } from './page-amounts.ts';

const FLOOR = 0.5;
/** What a value is worth that arithmetic proves, that two readers share, that one read alone, and that another contradicts. */
const WORTH = { proved: 0.97, shared: 0.92, alone: 0.8, contradicted: 0.55 };
const MOST_COST = 1;

type Reading = {
  readonly value: number;
  readonly cost: number;
  readonly mended: boolean;
  readonly one: LabelledAmount;
};

const readingsOf = (page: PageAmounts, kinds: readonly AmountKind[]): readonly Reading[] =>
  page.labelled
    .filter(
      ({ kind, amount }) =>
        kinds.includes(kind) && (amount.decimals || amount.signed || amount.readings[0]?.cost === 0),
    )
    .flatMap((one) => one.amount.readings.map((reading) => ({ ...reading, one })));

/** How to judge a value: what makes it proved, and as what it is taken. */
export type Judge = {
  /** Whether the other amounts prove a value. */
  readonly isProved: (value: number) => boolean;
  /** Whether a value can be meant at all. */
  readonly isPossible: (value: number) => boolean;
};

const worthOf = (pages: readonly PageAmounts[], reading: Reading, judge: Judge, readers: number): number => {
  if (judge.isProved(reading.value)) return WORTH.proved;
  if (readers > 1) return WORTH.shared;
  return pages.length > 1 &&
    pages.some(
      (page) =>
        page.reader !== reading.one.amount.reader && page.labelled.some(({ kind }) => kind === reading.one.kind),
    )
    ? WORTH.contradicted
    : WORTH.alone;
};

/** Returns the field of the amounts of some kinds, the best proved and clearest first. */
export const amountField = (
  pages: readonly PageAmounts[],
  kinds: readonly AmountKind[],
  judge: Judge,
): Field<number> => {
  const readings = pages
    .flatMap((page) => readingsOf(page, kinds))
    .filter(({ value, cost }) => judge.isPossible(value) && (cost <= MOST_COST || judge.isProved(value)));
  const best = new Map<number, Candidate<number> & { readonly rank: number }>();
  for (const reading of readings) {
    const readers = new Set(
      readings
        .filter(({ value, cost }) => value === reading.value && cost < MOST_COST)
        .map(({ one }) => one.amount.reader),
    ).size;
    const worth = worthOf(pages, reading, judge, readers);
    const { amount } = reading.one;
    const confidence = Math.max(0, worth * (worth === WORTH.proved ? 1 : amount.confidence) - reading.cost * 0.1);
    const rank = confidence + reading.one.strength / 10;
    const candidate = {
      value: reading.value,
      confidence,
      box: amount.box,
      text: amount.text,
      mended: reading.mended,
      rank,
    };
    if (rank > (best.get(reading.value)?.rank ?? -1)) best.set(reading.value, candidate);
  }
  return rankedField(
    [...best.values()].toSorted((a, b) => b.rank - a.rank),
    FLOOR,
  );
};
