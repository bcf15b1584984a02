import { divideMoney, sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { bridge, extrasOf } from './receipt-checks.ts';
import type { ReceiptFigures } from './receipt-checks.ts';

export type SplitItem = { readonly name: string; readonly amount: MinorUnits; readonly categoryId: number | null };

/** A part of a receipt's total; a category that is null goes with the receipt's own. */
export type ReceiptShare = {
  readonly categoryId: number | null;
  readonly amount: MinorUnits;
  /** The names of its items. */
  readonly names: readonly string[];
};

type Group = { readonly categoryId: number | null; readonly sum: MinorUnits; readonly names: readonly string[] };

/** Discount lines lower every group; they are none of their own. */
const groupsOf = (items: readonly SplitItem[], sign: 1 | -1): readonly Group[] => {
  const groups = new Map<number | null, Group>();
  for (const { name, amount, categoryId } of items) {
    if (sign * amount <= 0) continue;
    const known = groups.get(categoryId) ?? { categoryId, sum: 0, names: [] };
    groups.set(categoryId, { categoryId, sum: known.sum + sign * amount, names: [...known.names, name] });
  }
  return [...groups.values()];
};

const withRest = (groups: readonly Group[], rest: MinorUnits): readonly Group[] => {
  const own = groups.find(({ categoryId }) => categoryId === null);
  return own
    ? groups.map((group) => (group === own ? { ...group, sum: group.sum + rest } : group))
    : [...groups, { categoryId: null, sum: rest, names: [] }];
};

type SplitFigures = Pick<ReceiptFigures, 'tax' | 'discount' | 'rounding' | 'tip'> & {
  readonly total: MinorUnits;
  readonly items: readonly SplitItem[];
};

/**
 * Divides a total by the categories of its items, in minor units. Tax, tip, rounding and discounts are spread over the parts in
 * proportion to their items; what the items and these do not explain is of items that were not read, and goes to the receipt's own
 * category. The parts sum to the total exactly: largest remainder, ties to the earlier part.
 */
export const splitByCategory = (figures: SplitFigures): readonly ReceiptShare[] => {
  const { total, items } = figures;
  const sign = total < 0 ? -1 : 1;
  const groups = groupsOf(items, sign);
  if (groups.length === 0 || total === 0) return [{ categoryId: null, amount: total, names: [] }];
  const listed = sumMoney(items.map(({ amount }) => amount));
  const rest = sign * (total - listed);
  const isExplained = bridge(listed, total, extrasOf(figures)) !== null;
  const parts = isExplained || rest <= 0 ? groups : withRest(groups, rest);
  const amounts = divideMoney(
    total,
    parts.map(({ sum }) => sum),
  );
  return parts
    .map(({ categoryId, names }, index) => ({ categoryId, names, amount: amounts[index] ?? 0 }))
    .filter(({ amount }) => amount !== 0);
};
