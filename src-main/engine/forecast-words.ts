import type { Currency } from '../../src-shared/currency.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import { CONFIDENCE_PERCENT } from './forecast-interval.ts';
import type { MonthOutlook } from './month-outlook.ts';

/** Says in words how the figures of a forecast came about. */
export const explainOutlook = (
  outlook: MonthOutlook,
  currency: Currency,
  usualIncome: number | null,
): readonly string[] => {
  const money = (amount: number): string => `${decimalAmount(Math.round(amount), currency)} ${currency}`;
  return [
    `Spent so far: ${money(outlook.spent)}.`,
    `Known rest: ${money(outlook.knownRest)} in ${counted(outlook.known.length, 'payment')}, regular or entered ahead.`,
    everydayWords(outlook, money),
    intervalWords(outlook, money),
    `Income: ${money(outlook.incomeSoFar)} so far and ${money(outlook.incomeRest)} ${
      usualIncome === null ? 'regular or entered ahead.' : `up to ${money(usualIncome)}, the median of past months.`
    }`,
  ];
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const everydayWords = (
  { daysLeft, rate, estimatedRest, pastMonths }: MonthOutlook,
  money: (amount: number) => string,
): string => {
  const ownPercent = Math.round(rate.weight * 100);
  const sources =
    pastMonths === 0
      ? 'the rate of this month so far, for lack of past months'
      : `${money(rate.ownPerDay)} a day this month (weight ${ownPercent} %) and ${money(rate.pastPerDay)} a day ` +
        `in the same days of ${counted(pastMonths, 'past month')} (weight ${100 - ownPercent} %)`;
  const product = `${counted(daysLeft, 'day')} × ${money(rate.perDay)} = ${money(estimatedRest)}`;
  return `Everyday rest: ${product}, from ${sources}.`;
};

const intervalWords = ({ reach, pastMonths }: MonthOutlook, money: (amount: number) => string): string =>
  reach === null
    ? 'No interval: it takes two whole past months to know how far such an estimate is off.'
    : `Interval: in ${counted(pastMonths, 'past month')} the same estimate was off so far that ` +
      `${CONFIDENCE_PERCENT} % should lie within ${money(reach)} of it (Student’s t).`;
