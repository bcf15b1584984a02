import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MonthForecast } from '../../src-shared/contract/forecast.ts';
import { firstDay, monthLength } from '../../src-shared/month.ts';
import type { Month } from '../../src-shared/month.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import type { DaySpending } from './everyday-spending.ts';
import type { MonthOutlook } from './month-outlook.ts';

type Day = MonthForecast['days'][number];

/** Returns every day of the month. */
const daysOf = (month: Month): readonly IsoDate[] =>
  Array.from({ length: monthLength(month) }, (_, index) => addDays(firstDay(month), index));

/** Returns what was spent from the first of the month through each day. */
export const actualDays = (month: Month, spending: readonly DaySpending[]): readonly Day[] => {
  let sum = 0;
  return daysOf(month).map((date) => {
    for (const row of spending) if (row.date === date) sum += row.spent;
    return { date, actual: sum, projected: null, low: null, high: null };
  });
};

/**
 * Returns the days through today as fact and those after it as projected, with a band that widens with the square
 * root of the days ahead. Today carries both, so that the two lines meet.
 */
export const projectedDays = (
  outlook: MonthOutlook,
  spending: readonly DaySpending[],
  today: IsoDate,
): readonly Day[] =>
  actualDays(outlook.month, spending).map((day) => {
    if (day.date < today) return day;
    if (day.date === today) return { ...day, ...projectionOf(outlook, today, 0) };
    const ahead = outlook.daysLeft - (monthLength(outlook.month) - Number(day.date.slice(8)));
    return { ...day, actual: null, ...projectionOf(outlook, day.date, ahead) };
  });

const projectionOf = (
  { spent, known, rate, reach, daysLeft }: MonthOutlook,
  date: IsoDate,
  ahead: number,
): Pick<Day, 'projected' | 'low' | 'high'> => {
  const certain = known.reduce<MinorUnits>((sum, item) => (item.date <= date ? sum + item.amount : sum), spent);
  const everyday = rate.perDay * ahead;
  const side = reach === null || ahead === 0 ? 0 : reach * Math.sqrt(ahead / daysLeft);
  return {
    projected: certain + Math.round(everyday),
    low: reach === null ? null : certain + Math.round(Math.max(0, everyday - side)),
    high: reach === null ? null : certain + Math.round(everyday + side),
  };
};
