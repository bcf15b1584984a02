import type { Box } from '../../page.ts';
import type { Alternative, Field } from '../../receipt.ts';

/** A value that a field may have. `confidence` is 0–1. */
export type Candidate<T> = {
  readonly value: T;
  readonly confidence: number;
  readonly box: Box | null;
  readonly text: string;
  readonly mended: boolean;
};

const MOST_ALTERNATIVES = 4;

/** Returns a field without a value. */
export const emptyField = <T>(): Field<T> => ({
  value: null,
  confidence: 0,
  box: null,
  text: '',
  mended: false,
  alternatives: [],
});

const alternativeOf = <T>({ value, confidence, box }: Candidate<T>): Alternative<T> => ({ value, confidence, box });

/**
 * Returns the field of ranked candidates. The first is its value, or, below the `floor`, leads the alternatives of a field
 * that stays empty.
 */
export const rankedField = <T>(candidates: readonly Candidate<T>[], floor: number): Field<T> => {
  const [first, ...others] = candidates;
  if (!first) return emptyField();
  const { confidence, box, text, mended } = first;
  const isGiven = confidence >= floor;
  const alternatives = (isGiven ? others : candidates).slice(0, MOST_ALTERNATIVES).map(alternativeOf);
  return { value: isGiven ? first.value : null, confidence, box, text, mended: isGiven && mended, alternatives };
};
