import type { Utilization, UtilizationRow } from '../../src-shared/contract/months.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { Month } from '../../src-shared/month.ts';
import { budgetStatus, usedPercent } from './budget-status.ts';
import type { StatusEdges } from './budget-status.ts';
import { limitCompliance } from './month-limit.ts';

export type UtilizedCategory = {
  readonly id: number;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
  readonly rollover: boolean;
};

export type UtilizationInput = {
  readonly month: Month;
  readonly categories: readonly UtilizedCategory[];
  /** In the order in which they were set. */
  readonly budgets: readonly { readonly categoryId: number; readonly amount: MinorUnits }[];
  /** What each category spent, refunds taken off; null is uncategorized. */
  readonly spent: ReadonlyMap<number | null, MinorUnits>;
  /** What each category that rolls over brings from earlier months; negative for an overspend. */
  readonly carried: ReadonlyMap<number, MinorUnits>;
  readonly edges: StatusEdges;
  readonly monthlyLimit: MinorUnits | null;
  readonly income: MinorUnits;
  readonly currency: Currency;
};

/**
 * Compares the month's budgets with its spending. Rows: budgets in the order they were set, then categories that
 * only carry something, then spending without a budget by size. The total spent is that of all rows, the overall
 * percent relates it to all budgets with what they carry.
 */
export const computeUtilization = (input: UtilizationInput): Utilization => {
  const rows = utilizationRows(input);
  const totalBudget = sumMoney(rows.map((row) => row.budget));
  const totalSpent = sumMoney(rows.map((row) => row.spent));
  const available = sumMoney(rows.map((row) => row.budget + row.carried));
  return {
    month: input.month,
    rows: [...rows],
    totalBudget,
    totalSpent,
    overallPercent: usedPercent(totalSpent, available),
    income: input.income,
    compliance: limitCompliance(totalBudget, input.monthlyLimit, input.currency),
  };
};

const utilizationRows = (input: UtilizationInput): readonly UtilizationRow[] => {
  const budgeted = new Set(input.budgets.map(({ categoryId }) => categoryId));
  const carrying = [...input.carried].filter(([id, amount]) => amount !== 0 && !budgeted.has(id)).map(([id]) => id);
  const planned = new Set<number | null>([...budgeted, ...carrying]);
  const unplanned = [...input.spent]
    .filter(([id, spent]) => spent !== 0 && !planned.has(id))
    .toSorted((a, b) => b[1] - a[1]);
  const lookUp = categoryLookUp(input.categories);
  return [
    ...input.budgets.map(({ categoryId, amount }) => plannedRow(lookUp(categoryId), amount, input)),
    ...carrying.map((id) => plannedRow(lookUp(id), 0, input)),
    ...unplanned.map(([id, spent]) => unplannedRow(id === null ? null : lookUp(id), spent)),
  ];
};

const categoryLookUp = (categories: readonly UtilizedCategory[]): ((id: number) => UtilizedCategory) => {
  const byId = new Map(categories.map((category) => [category.id, category]));
  return (id) => {
    const category = byId.get(id);
    if (!category)
      throw new PecuniaError('not_found', `There is no category with the number ${id}.`, { categoryId: id });
    return category;
  };
};

const plannedRow = (
  category: UtilizedCategory,
  budget: MinorUnits,
  { spent: spentOf, carried: carriedOf, edges }: UtilizationInput,
): UtilizationRow => {
  const spent = spentOf.get(category.id) ?? 0;
  const carried = carriedOf.get(category.id) ?? 0;
  const available = budget + carried;
  return {
    ...described(category),
    budget,
    carried,
    spent,
    remaining: available - spent,
    percent: usedPercent(spent, available),
    status: budgetStatus(spent, available, edges),
  };
};

const unplannedRow = (category: UtilizedCategory | null, spent: MinorUnits): UtilizationRow => ({
  ...described(category),
  budget: 0,
  carried: 0,
  spent,
  remaining: 0 - spent,
  percent: 0,
  status: 'unbudgeted',
});

const described = (
  category: UtilizedCategory | null,
): Pick<UtilizationRow, 'categoryId' | 'category' | 'colour' | 'icon' | 'rollover'> =>
  category
    ? {
        categoryId: category.id,
        category: category.name,
        colour: category.colour,
        icon: category.icon,
        rollover: category.rollover,
      }
    : { categoryId: null, category: 'Uncategorized', colour: 'gray', icon: 'help', rollover: false };
