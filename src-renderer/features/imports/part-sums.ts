import type { PreviewPart } from '../../../src-shared/contract/imports.ts';

/** Sums in minor units of one currency. */
export type CurrencySum = { readonly currency: string; readonly income: number; readonly expenses: number };

/** Returns what the parts bring in and take out, by currency; parts that are left out count nothing. */
export function sumsByCurrency(parts: readonly PreviewPart[]): readonly CurrencySum[] {
  const sums = new Map<string, CurrencySum>();
  for (const { account, totals, leftOut } of parts) {
    if (leftOut) continue;
    const { currency } = account;
    const before = sums.get(currency) ?? { currency, income: 0, expenses: 0 };
    sums.set(currency, {
      currency,
      income: before.income + totals.income,
      expenses: before.expenses + totals.expenses,
    });
  }
  return [...sums.values()];
}
