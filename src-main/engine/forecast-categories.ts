import type { MonthForecast } from '../../src-shared/contract/forecast.ts';
import { divideMoney, sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { DaySpending } from './everyday-spending.ts';
import type { ForecastInput } from './forecast-input.ts';

type CategoryForecast = MonthForecast['categories'][number];
type Sums = ReadonlyMap<number | null, MinorUnits>;

export type CategorySpread = {
  /** The month's spending so far, and what is known to come. */
  readonly spent: readonly DaySpending[];
  readonly known: readonly { readonly categoryId: number | null; readonly amount: MinorUnits }[];
  readonly estimatedRest: MinorUnits;
  /** Everyday spending of this and past months: the estimated rest is divided in its proportions. */
  readonly everyday: readonly DaySpending[];
};

/** Spreads a forecast over the categories, largest first; the projections sum to the month's, to the unit. */
export const forecastCategories = (
  { spent, known, estimatedRest, everyday }: CategorySpread,
  { budgets, categories }: Pick<ForecastInput, 'budgets' | 'categories'>,
): readonly CategoryForecast[] => {
  const spentOf = sumsOf(spent.map((row) => [row.categoryId, row.spent]));
  const knownOf = sumsOf(known.map((item) => [item.categoryId, item.amount]));
  const estimatedOf = spread(estimatedRest, sumsOf(everyday.map((row) => [row.categoryId, row.spent])));
  const budgetOf = new Map<number | null, MinorUnits>(budgets.map(({ categoryId, amount }) => [categoryId, amount]));
  const ids = new Set([...spentOf.keys(), ...knownOf.keys(), ...estimatedOf.keys(), ...budgetOf.keys()]);
  return [...ids]
    .map((categoryId) => {
      const category = categories.find(({ id }) => id === categoryId)?.name ?? 'Uncategorized';
      const soFar = spentOf.get(categoryId) ?? 0;
      const projected = soFar + (knownOf.get(categoryId) ?? 0) + (estimatedOf.get(categoryId) ?? 0);
      return { categoryId, category, spent: soFar, projected, budget: budgetOf.get(categoryId) ?? null };
    })
    .toSorted((a, b) => b.projected - a.projected);
};

const sumsOf = (rows: readonly (readonly [number | null, MinorUnits])[]): Sums => {
  const groups = Map.groupBy(rows, ([categoryId]) => categoryId);
  return new Map([...groups].map(([categoryId, group]) => [categoryId, sumMoney(group.map(([, amount]) => amount))]));
};

const spread = (amount: MinorUnits, weights: Sums): Sums => {
  const positive = [...weights].filter(([, weight]) => weight > 0);
  if (amount === 0) return new Map();
  if (positive.length === 0) return new Map([[null, amount]]);
  const parts = divideMoney(
    amount,
    positive.map(([, weight]) => weight),
  );
  return new Map(positive.map(([categoryId], index) => [categoryId, parts[index] ?? 0]));
};
