import { rootMeanSquare } from './statistics.ts';

export const CONFIDENCE_PERCENT = 80;

/** Student's t: the quantile at 0.9 for 1, 2, 3 … degrees of freedom, so that 80 % lie between −t and t. */
const T_QUANTILES = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356];

/**
 * Returns how far an 80 % interval reaches to either side, from the leave-one-out errors of n past months:
 * t(0.9; n − 1) × their root mean square × √(n² − 1) ÷ n. For a plain average this equals the textbook prediction
 * interval mean ± t·s·√(1 + 1/n) (Hahn and Meeker, Statistical Intervals, 4.7). Null with under two months.
 */
export const intervalReach = (errors: readonly number[]): number | null => {
  const months = errors.length;
  if (months < 2) return null;
  const quantile = T_QUANTILES[months - 2] ?? T_QUANTILES.at(-1) ?? 0;
  return (quantile * rootMeanSquare(errors) * Math.sqrt(months ** 2 - 1)) / months;
};
