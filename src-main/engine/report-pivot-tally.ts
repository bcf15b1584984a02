import type { Measure } from '../../src-shared/contract/report-request.ts';

/** Names a group of a dimension: an id or a text; null stands for none, and `''` for no tag. */
export type PivotKey = string | number | null;

/**
 * What is summed. Facts of one transaction (`whole`) follow each other, and within it those of one `part`: by that either counts
 * once in a group, however many keys it has there.
 */
export type PivotFact = {
  /** Of the rows, from the outside in. */
  readonly keys: readonly PivotKey[];
  /** Of the columns; null without any. */
  readonly column: PivotKey;
  /** Minor units; expenses are positive. */
  readonly income: number;
  readonly expenses: number;
  /** How many transactions it stands for. */
  readonly count: number;
  readonly part: number;
  readonly whole: number;
};

/** The sums of one cell; `part` and `whole` are those that it counted last. */
export type Tally = { income: number; expenses: number; count: number; part: number; whole: number };

/** Returns an empty tally; ids are positive, so that nothing was counted yet. */
export const newTally = (): Tally => ({ income: 0, expenses: 0, count: 0, part: -1, whole: -1 });

/** Counts a fact, and nothing of it a second time. */
export const addFact = (tally: Tally, fact: PivotFact): void => {
  if (fact.part !== tally.part) {
    tally.income += fact.income;
    tally.expenses += fact.expenses;
    tally.part = fact.part;
  }
  if (fact.whole !== tally.whole) {
    tally.count += fact.count;
    tally.whole = fact.whole;
  }
};

/** Returns what a cell shows, minor units or a number; null for the average of nothing. */
export const measured = (measure: Measure, tally: Tally | undefined): number | null => {
  const { income, expenses, count } = tally ?? newTally();
  switch (measure) {
    case 'expenses':
      return expenses;
    case 'income':
      return income;
    case 'net':
      return income - expenses;
    case 'count':
      return count;
    case 'average':
      return count === 0 ? null : Math.round(expenses / count) + 0;
  }
};

/** Tells whether a fact says anything of a measure. */
export const concerns = (measure: Measure, { income, expenses }: PivotFact): boolean => {
  switch (measure) {
    case 'expenses':
      return expenses !== 0;
    case 'income':
      return income !== 0;
    case 'net':
      return income !== 0 || expenses !== 0;
    case 'count':
    case 'average':
      return true;
  }
};
