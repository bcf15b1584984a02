import { sumMoney } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { lastDay, monthLength, monthOf } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import { duePayments } from './due-payments.ts';
import type { ExpectedPayment } from './due-payments.ts';
import { blendRates, foretellingErrors, pastStretches, stretchRates } from './everyday-spending.ts';
import type { BlendedRate } from './everyday-spending.ts';
import type { ForecastHistory } from './forecast-history.ts';
import type { ForecastInput } from './forecast-input.ts';
import { intervalReach } from './forecast-interval.ts';

/** What a month that is not over will still bring, seen today. */
export type MonthOutlook = {
  readonly month: Month;
  readonly daysLeft: number;
  /** Through today; 0 in a month to come. */
  readonly spent: MinorUnits;
  readonly known: readonly ExpectedPayment[];
  readonly knownRest: MinorUnits;
  readonly rate: BlendedRate;
  readonly pastMonths: number;
  readonly estimatedRest: MinorUnits;
  /** How far the 80 % interval of the estimated rest reaches to either side. */
  readonly reach: number | null;
  readonly incomeSoFar: MinorUnits;
  readonly incomeRest: MinorUnits;
};

/** Looks ahead from today to the end of the current month, or over a whole month to come. */
export const outlookOf = (month: Month, input: ForecastInput, history: ForecastHistory): MonthOutlook => {
  const { today, spending } = input;
  const dayOfMonth = Number(today.slice(8));
  const daysLeft = month === history.currentMonth ? monthLength(month) - dayOfMonth : monthLength(month);
  const soFar = spending.filter(within(month)).filter(({ date }) => date <= today);
  return {
    month,
    daysLeft,
    spent: sumMoney(soFar.map(({ spent }) => spent)),
    ...knownOutlook(month, input, history),
    ...everydayOutlook(daysLeft, dayOfMonth, history),
    ...incomeOutlook(month, input, history),
  };
};

const everydayOutlook = (
  daysLeft: number,
  dayOfMonth: number,
  { everyday, currentMonth }: ForecastHistory,
): Pick<MonthOutlook, 'rate' | 'pastMonths' | 'estimatedRest' | 'reach'> => {
  const stretches = pastStretches(everyday, currentMonth, daysLeft);
  const own = sumMoney(everyday.filter(within(currentMonth)).map(({ spent }) => spent));
  const blended = blendRates(own, dayOfMonth, stretchRates(stretches));
  // Rounded so that the rate that is shown, times the days, is the rest that is shown.
  const rate = { ...blended, perDay: Math.round(blended.perDay) };
  return {
    rate,
    pastMonths: stretches.length,
    estimatedRest: rate.perDay * daysLeft,
    reach: intervalReach(foretellingErrors(stretches, daysLeft)),
  };
};

const knownOutlook = (
  month: Month,
  input: ForecastInput,
  { series }: ForecastHistory,
): Pick<MonthOutlook, 'known' | 'knownRest'> => {
  const due = duePayments(series, input.today, lastDay(month)).filter(within(month));
  const known = [...enteredAhead(month, input), ...due];
  return {
    known: known.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : b.amount - a.amount)),
    knownRest: sumMoney(known.map(({ amount }) => amount)),
  };
};

const within =
  (month: Month) =>
  ({ date }: { readonly date: string }): boolean =>
    monthOf(date) === month;

const enteredAhead = (
  month: Month,
  { spending, payments, categories, today }: ForecastInput,
): readonly ExpectedPayment[] =>
  spending
    .filter(within(month))
    .filter(({ date }) => date > today)
    .map(({ date, categoryId, spent }) => {
      const payment = payments.find(
        (each) => each.date === date && each.categoryId === categoryId && each.amount === spent,
      );
      const category = categories.find(({ id }) => id === categoryId)?.name ?? 'Uncategorized';
      return {
        payee: payment?.payee ?? category,
        categoryId,
        amount: spent,
        date,
        reason: 'Entered ahead of its date.',
      };
    });

const incomeOutlook = (
  month: Month,
  { earnings, today }: ForecastInput,
  { incomeSeries, usualIncome }: ForecastHistory,
): Pick<MonthOutlook, 'incomeSoFar' | 'incomeRest'> => {
  const ofMonth = earnings.filter(within(month));
  const incomeSoFar = sumMoney(ofMonth.filter(({ date }) => date <= today).map(({ income }) => income));
  const ahead = sumMoney(ofMonth.filter(({ date }) => date > today).map(({ income }) => income));
  const due = sumMoney(
    duePayments(incomeSeries, today, lastDay(month))
      .filter(within(month))
      .map(({ amount }) => amount),
  );
  const usualRest = usualIncome === null ? 0 : Math.max(0, usualIncome - incomeSoFar - ahead);
  return { incomeSoFar, incomeRest: ahead + due + usualRest };
};
