/** The four buckets that every new vault starts with, in the order of the built-in strategies. */
export const FIRST_BUCKETS = ['Living Expenses', 'Emergency Fund', 'Investments', 'Savings & Goals'] as const;

export type BuiltInStrategy = {
  readonly key: string;
  readonly name: string;
  /** Percent of the income for each of the first four buckets; they sum to 100. */
  readonly percents: readonly [number, number, number, number];
};

export const BUILT_IN_STRATEGIES: readonly BuiltInStrategy[] = [
  { key: 'balanced', name: 'Balanced', percents: [50, 20, 15, 15] },
  { key: 'aggressive', name: 'Aggressive', percents: [40, 20, 25, 15] },
  { key: 'conservative', name: 'Conservative', percents: [40, 35, 15, 10] },
  { key: 'growth', name: 'Growth', percents: [35, 15, 40, 10] },
];
