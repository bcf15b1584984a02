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

const inOrder =
  (byName: Intl.Collator) =>
  (a: TaxSum, b: TaxSum): number =>
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    a.currency.localeCompare(b.currency, 'en') ||
    b.amount - a.amount ||
    byName.compare(a.category, b.category);

/** Tells whether a row matters for taxes: all in a category with the flag but transfers between accounts on the budget. */
export const mattersForTaxes = ({ taxRelevant, isTransfer, counts }: TaxRow): boolean =>
  taxRelevant && (!isTransfer || counts);

const sumOf = (rows: readonly TaxRow[], hasReceipt: (row: TaxRow) => boolean): readonly TaxSum[] => {
  const [first] = rows;
  if (!first || first.categoryKind === null) return [];
  const { category, categoryKind: kind, currency } = first;
  const amount = sumMoney(rows.map((row) => (kind === 'income' ? row.amount : -row.amount)));
  return [{ category, kind, currency, amount, count: rows.length, withReceipt: rows.filter(hasReceipt).length }];
};

/**
 * Sums movements in categories with the tax flag by category and currency, without transfers between accounts on the budget:
 * income first, then spending, the largest first. Accounts off the budget count too, each currency for itself.
 */
export const taxSums = (
  rows: readonly TaxRow[],
  hasReceipt: (row: TaxRow) => boolean,
  locale: string,
): readonly TaxSum[] => {
  const groups = Map.groupBy(rows.filter(mattersForTaxes), ({ categoryId, currency }) => `${categoryId} ${currency}`);
  return [...groups.values()].flatMap((group) => sumOf(group, hasReceipt)).toSorted(inOrder(new Intl.Collator(locale)));
};
