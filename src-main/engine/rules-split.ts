import type { RulePart } from '../../src-shared/contract/rules.ts';
import { divideMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** One part of a split; it has the sign of the whole. */
export type SplitShare = {
  readonly amount: MinorUnits;
  readonly categoryId: number | null;
  readonly notes: string;
};

/** The parts, which sum to the amount, or why it cannot be split so. */
export type SplitResult =
  | { readonly shares: readonly SplitShare[] }
  | { readonly refusal: 'nothing_to_split' | 'too_much' | 'too_little' };

const WHOLE = 100;
const PERCENT_DIGITS = 6;

/** Three shares of 33.33 % mean thirds: so much may the sum miss the whole. */
const NEARLY = 0.1;

/** Returns the sum of the percentages, exact to six decimals. */
const percentSum = (percents: readonly number[]): number =>
  percents.reduce((sum, percent) => sum + Math.round(percent * 10 ** PERCENT_DIGITS), 0) / 10 ** PERCENT_DIGITS;

const percentsOf = (parts: readonly RulePart[]): readonly number[] =>
  parts.flatMap(({ share }) => (share.kind === 'percent' ? [share.percent] : []));

const has = (parts: readonly RulePart[], kind: RulePart['share']['kind']): boolean =>
  parts.some(({ share }) => share.kind === kind);

const meansWhole = (parts: readonly RulePart[]): boolean =>
  !has(parts, 'rest') && !has(parts, 'amount') && Math.abs(percentSum(percentsOf(parts)) - WHOLE) <= NEARLY;

/** Tells whether no amount at all could be split so: percentages above the whole, or percentages alone that miss it. */
export const neverSums = (parts: readonly RulePart[]): boolean => {
  if (meansWhole(parts)) return false;
  const sum = percentSum(percentsOf(parts));
  return sum > WHOLE || (sum < WHOLE && !has(parts, 'rest') && !has(parts, 'amount'));
};

/** Divides a size by percentages of it; what they leave of the whole is not among the shares. */
const byPercent = (size: MinorUnits, percents: readonly number[], whole: boolean): readonly MinorUnits[] => {
  const rest = whole ? 0 : Math.max(0, WHOLE - percentSum(percents));
  return percents.length === 0 ? [] : divideMoney(size, [...percents, rest]).slice(0, percents.length);
};

const sizesOf = (size: MinorUnits, parts: readonly RulePart[]): readonly MinorUnits[] | 'too_much' | 'too_little' => {
  const percents = [...byPercent(size, percentsOf(parts), meansWhole(parts))];
  const firm = parts.map(({ share }) => {
    if (share.kind === 'amount') return share.amount;
    return share.kind === 'percent' ? (percents.shift() ?? 0) : 0;
  });
  const left = size - firm.reduce((sum, part) => sum + part, 0);
  if (left < 0) return 'too_much';
  const rests = parts.filter(({ share }) => share.kind === 'rest');
  if (rests.length === 0) return left === 0 ? firm : 'too_little';
  const shared = [
    ...divideMoney(
      left,
      rests.map(() => 1),
    ),
  ];
  return parts.map(({ share }, index) => (share.kind === 'rest' ? (shared.shift() ?? 0) : (firm[index] ?? 0)));
};

/**
 * Divides an amount over the parts of a rule: percentages of the whole by largest remainder, fixed amounts with the sign
 * of the whole, and what is left to the rest, in equal shares where there are several. Parts of nothing are left out; an
 * amount is not split when fewer than two remain, when the parts take more than there is, or when they leave something.
 */
export const splitByRule = (amount: MinorUnits, parts: readonly RulePart[]): SplitResult => {
  if (amount === 0) return { refusal: 'nothing_to_split' };
  if (percentSum(percentsOf(parts)) > WHOLE && !meansWhole(parts)) return { refusal: 'too_much' };
  const sizes = sizesOf(Math.abs(amount), parts);
  if (typeof sizes === 'string') return { refusal: sizes };
  const shares = parts.flatMap(({ categoryId, notes }, index) => {
    const size = sizes[index] ?? 0;
    return size === 0 ? [] : [{ amount: amount < 0 ? -size : size, categoryId, notes }];
  });
  return shares.length < 2 ? { refusal: 'nothing_to_split' } : { shares };
};
