import type { Currency } from '../../src-shared/currency.ts';
import { sumMoney } from '../../src-shared/money.ts';
import type { TaxRow } from '../database/report-tax.ts';

/** What a category with the tax flag comes to in one currency. */
export type TaxSum = {
  readonly category: string;
  readonly kind: 'expense' | 'income';
  readonly currency: Currency;
  /** Minor units; spending is positive and less its refunds. */
  readonly amount: number;
  /** Movements, parts of split ones each for itself. */
  readonly count: number;
  readonly withReceipt: number;
};

const KIND_ORDER = { income: 0, expense: 1 } as const;

const inOrder = (a: TaxSum, b: TaxSum): number =>
  KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
  a.currency.localeCompare(b.currency) ||
  b.amount - a.amount ||
  a.category.localeCompare(b.category);

const sumOf = (rows: readonly TaxRow[], hasReceipt: (row: TaxRow) => boolean): readonly TaxSum[] => {
  const [first] = rows;
  if (!first || first.categoryKind === null) return [];
  const { category, categoryKind: kind, currency } = first;
  const amount = sumMoney(rows.map((row) => (kind === 'income' ? row.amount : -row.amount)));
  return [{ category, kind, currency, amount, count: rows.length, withReceipt: rows.filter(hasReceipt).length }];
};

/**
 * Sums movements in categories with the tax flag by category and currency, without transfers: income first, then spending, the
 * largest first. Accounts off the budget count too, each currency for itself.
 */
export const taxSums = (rows: readonly TaxRow[], hasReceipt: (row: TaxRow) => boolean): readonly TaxSum[] => {
  const relevant = rows.filter(({ taxRelevant, isTransfer }) => taxRelevant && !isTransfer);
  const groups = Map.groupBy(relevant, ({ categoryId, currency }) => `${categoryId} ${currency}`);
  return [...groups.values()].flatMap((group) => sumOf(group, hasReceipt)).toSorted(inOrder);
};
