import type { MonthForecast } from '../../src-shared/contract/forecast.ts';
import type { ReportFigure } from '../../src-shared/contract/report-document.ts';
import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { firstDay, lastDay, monthOf } from '../../src-shared/month.ts';
import type { ReportContext } from './report-kind.ts';
import { reportFigure } from './report-parts.ts';

/** Returns the expenses of a month through a day, as a list shows them. */
export const spentThrough = (month: string, day: IsoDate): TransactionFilter => ({
  flow: 'expense',
  from: firstDay(month),
  to: day,
});

/** Returns what was spent so far, as a list shows it; null for a month that has not begun. */
export const spentSoFar = ({ month, today }: MonthForecast): TransactionFilter | null => {
  if (firstDay(month) > today) return null;
  return spentThrough(month, today < lastDay(month) ? today : lastDay(month));
};

/** Tells whether a forecast is of a month that is over, and so all fact. */
export const isOver = ({ month, today }: MonthForecast): boolean => month < monthOf(today);

const intervalWords = ({ interval }: MonthForecast, { words }: ReportContext): string =>
  interval === null
    ? 'It takes two whole past months to say how far this may be off.'
    : `With ${interval.confidencePercent} % confidence between ${words.money(interval.low)} and ${words.money(interval.high)}.`;

const budgetFigure = ({ totalBudget }: MonthForecast): readonly ReportFigure[] =>
  totalBudget === null
    ? []
    : [
        reportFigure({
          key: 'budget',
          label: 'Budget',
          value: totalBudget,
          formula: 'The sum of the month’s category budgets.',
        }),
      ];

const spentFigure = (forecast: MonthForecast): ReportFigure =>
  reportFigure({
    key: 'spent',
    label: isOver(forecast) ? 'Spent' : 'Spent so far',
    value: forecast.spent,
    formula: isOver(forecast) ? 'Expenses of the month, less refunds.' : 'Expenses through today, less refunds.',
    open: spentSoFar(forecast),
  });

/** What is known and estimated of the spending to come. */
const comingFigures = (forecast: MonthForecast, context: ReportContext): readonly ReportFigure[] => {
  const { money } = context.words;
  const { projectedSpend, spent, knownRest, estimatedRest, totalBudget, interval } = forecast;
  const sure = intervalWords(forecast, context);
  return [
    reportFigure({
      key: 'projected',
      label: 'Projected spending',
      value: projectedSpend,
      formula: `${money(spent)} so far + ${money(knownRest)} known + ${money(estimatedRest)} estimated. ${sure}`,
      tone: totalBudget === null ? null : projectedSpend > totalBudget ? 'bad' : 'good',
    }),
    ...(interval === null
      ? []
      : [
          reportFigure({ key: 'low', label: 'At least', value: interval.low, formula: sure }),
          reportFigure({ key: 'high', label: 'At most', value: interval.high, formula: sure }),
        ]),
    reportFigure({
      key: 'known',
      label: 'Known payments',
      value: knownRest,
      formula: 'Regular payments that are still to come, and what is entered ahead.',
    }),
    reportFigure({
      key: 'estimated',
      label: 'Estimated rest',
      value: estimatedRest,
      formula: 'Everyday spending on the days that are left.',
    }),
  ];
};

const balanceFigures = (forecast: MonthForecast, { words }: ReportContext): readonly ReportFigure[] => {
  const { income, projectedNet, projectedSpend, projectedBalance, balanceToday, runOutDate } = forecast;
  return [
    reportFigure({
      key: 'income',
      label: 'Income',
      value: income,
      formula: isOver(forecast) ? 'What came in.' : 'What came in and what is expected.',
    }),
    reportFigure({
      key: 'net',
      label: 'Net',
      value: projectedNet,
      formula: `${words.money(income)} income minus ${words.money(projectedSpend)} spending.`,
      tone: projectedNet < 0 ? 'bad' : 'good',
    }),
    reportFigure({
      key: 'balance',
      label: 'Balance at the month’s end',
      value: projectedBalance,
      formula: `In the buckets and unallocated; today it is ${words.money(balanceToday)}.`,
      tone: projectedBalance < 0 ? 'bad' : 'good',
    }),
    ...(runOutDate === null
      ? []
      : [
          reportFigure({
            key: 'run-out',
            label: 'Money runs out',
            type: 'date',
            value: runOutDate,
            formula: 'The day on which the balance reaches zero if this goes on.',
            tone: 'bad',
          }),
        ]),
  ];
};

/** Returns the figures of a forecast; of a month that is over only the facts. */
export const forecastFigures = (forecast: MonthForecast, context: ReportContext): readonly ReportFigure[] => [
  ...(isOver(forecast) ? [] : comingFigures(forecast, context)),
  spentFigure(forecast),
  ...budgetFigure(forecast),
  ...balanceFigures(forecast, context),
];
