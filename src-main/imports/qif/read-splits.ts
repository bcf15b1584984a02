import { divideMoney } from '../../../src-shared/money.ts';
import type { ReadSplit } from '../reading.ts';
import { joinNotes } from '../ofx/payee-text.ts';
import { readNumber } from '../ofx/read-number.ts';
import { squeeze } from '../text/fold-text.ts';
import type { NumberStyle } from '../values/number-text.ts';
import type { QifSplit } from './qif-record.ts';
import { readCategory } from './read-category.ts';

const PERCENT_DECIMALS = 4;

const percentsOf = (splits: readonly QifSplit[], style: NumberStyle): readonly number[] | null => {
  const percents = splits.map(({ percent }) => readNumber(percent.replace('%', ''), style, PERCENT_DECIMALS));
  const values = percents.flatMap((outcome) => (outcome.kind === 'number' ? [outcome.value] : []));
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === splits.length && sum === 100 * 10 ** PERCENT_DECIMALS && values.every((value) => value >= 0)
    ? values
    : null;
};

const amountsOf = (
  splits: readonly QifSplit[],
  whole: number,
  style: NumberStyle,
  exponent: number,
): readonly number[] | null => {
  if (splits.every(({ amount }) => amount === '')) {
    const percents = percentsOf(splits, style);
    return percents && divideMoney(whole, percents);
  }
  const amounts = splits.map(({ amount }) => readNumber(amount || '0', style, exponent));
  const values = amounts.flatMap((outcome) => (outcome.kind === 'number' ? [outcome.value] : []));
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === splits.length && sum === whole ? values : null;
};

/**
 * Reads how a record divides its amount, in minor units; a part that moves money to another account names it in its notes as
 * the file does, `[Account]`. Returns null when the parts cannot be read or do not sum to the whole.
 */
export const readSplits = (
  splits: readonly QifSplit[],
  whole: number,
  { style, exponent }: { readonly style: NumberStyle; readonly exponent: number },
): readonly ReadSplit[] | null => {
  const amounts = amountsOf(splits, whole, style, exponent);
  if (!amounts) return null;
  return splits.map(({ category: text, memo }, index) => {
    const { category, transferTo } = readCategory(text);
    return {
      amount: amounts[index] ?? 0,
      category,
      notes: joinNotes([transferTo === null ? '' : `[${transferTo}]`, squeeze(memo)]),
    };
  });
};
