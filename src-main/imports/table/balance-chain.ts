import type { MinorUnits } from '../../../src-shared/money.ts';

/** The rows' amounts and the balances beside them, in minor units; null where the cell is empty or unreadable. */
export type MoneyColumns = {
  readonly amounts: readonly (MinorUnits | null)[];
  readonly balances: readonly (MinorUnits | null)[];
};

/** What the balances show: the rows' order in time, and whether amounts add up as they stand or with signs turned. */
export type BalanceChain = {
  readonly order: 'oldest-first' | 'newest-first';
  readonly signs: 'as-written' | 'inverted';
  readonly checks: number;
};

const NEEDED_SHARE = 0.8;

/**
 * Follows the balances through the file: each must be its neighbour's plus the row's amount. Returns null when fewer than
 * four in five steps add up, when nothing can be checked, or when two explanations do equally well.
 */
export const followBalances = (columns: MoneyColumns): BalanceChain | null => {
  const found = (['oldest-first', 'newest-first'] as const).flatMap((order) =>
    (['as-written', 'inverted'] as const).map((signs) => ({ order, signs, ...countSteps(columns, order, signs) })),
  );
  const sorted = found.toSorted((a, b) => b.matches - a.matches);
  const [best, second] = sorted;
  if (!best || best.checks === 0 || best.matches < best.checks * NEEDED_SHARE) return null;
  if (second && second.matches === best.matches) return null;
  return { order: best.order, signs: best.signs, checks: best.matches };
};

const countSteps = (
  { amounts, balances }: MoneyColumns,
  order: BalanceChain['order'],
  signs: BalanceChain['signs'],
): { checks: number; matches: number } => {
  let checks = 0;
  let matches = 0;
  const turn = signs === 'inverted' ? -1 : 1;
  const behind = order === 'oldest-first' ? 0 : 1;
  for (let index = 1; index < amounts.length; index += 1) {
    const before = balances[index - 1 + behind] ?? null;
    const after = balances[index - behind] ?? null;
    const amount = amounts[index - behind];
    if (before === null || after === null || !amount) continue;
    checks += 1;
    if (before + amount * turn === after) matches += 1;
  }
  return { checks, matches };
};
