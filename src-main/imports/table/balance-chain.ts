import type { MinorUnits } from '../../../src-shared/money.ts';

/** One row's amount and the balance beside it, in minor units; null where the cell is empty or unreadable. */
export type ChainRow = { readonly amount: MinorUnits | null; readonly balance: MinorUnits | null };

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
export const followBalances = (rows: readonly ChainRow[]): BalanceChain | null => {
  const found = (['oldest-first', 'newest-first'] as const).flatMap((order) =>
    (['as-written', 'inverted'] as const).map((signs) => ({ order, signs, ...countSteps(rows, order, signs) })),
  );
  const sorted = found.toSorted((a, b) => b.matches - a.matches);
  const [best, second] = sorted;
  if (!best || best.checks === 0 || best.matches < best.checks * NEEDED_SHARE) return null;
  if (second && second.matches === best.matches) return null;
  return { order: best.order, signs: best.signs, checks: best.matches };
};

const countSteps = (
  rows: readonly ChainRow[],
  order: BalanceChain['order'],
  signs: BalanceChain['signs'],
): { checks: number; matches: number } => {
  let checks = 0;
  let matches = 0;
  const turn = signs === 'inverted' ? -1 : 1;
  const behind = order === 'oldest-first' ? 0 : 1;
  for (let index = 1; index < rows.length; index += 1) {
    const older = rows[index - 1 + behind];
    const newer = rows[index - behind];
    if (!older || !newer || older.balance === null || newer.balance === null || !newer.amount) continue;
    checks += 1;
    if (older.balance + newer.amount * turn === newer.balance) matches += 1;
  }
  return { checks, matches };
};
