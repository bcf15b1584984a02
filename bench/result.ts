export type Unit = 'floors' | 'times' | 'ms' | 'MB' | '%';

/** One figure of the report, next to the limit it has to keep. */
export type Result = {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly limit: number;
  /** Whether the limit is the most or the least that is allowed. */
  readonly atMost: boolean;
  /** How the figure came about, in a few words. */
  readonly note: string;
};

/** A benchmark answers with its figures, or with the reason why it could not be measured here. */
export type Outcome = readonly Result[] | { readonly skipped: string };

export const keepsLimit = ({ value, limit, atMost }: Result): boolean => (atMost ? value <= limit : value >= limit);
