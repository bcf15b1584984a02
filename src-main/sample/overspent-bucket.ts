import { DEFAULT_CATEGORIES } from '../../src-shared/default-categories.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { BUILT_IN_STRATEGIES, FIRST_BUCKETS } from '../../src-shared/strategies.ts';
import type { SampleMonth } from './sample-months.ts';
import { dayRow } from './story.ts';
import type { DayRow, Story } from './story.ts';

const BUCKET = 'Investments';
const PERCENT = BUILT_IN_STRATEGIES.find(({ key }) => key === 'balanced')?.percents[FIRST_BUCKETS.indexOf(BUCKET)] ?? 0;
const INCOME = new Set(DEFAULT_CATEGORIES.filter(({ kind }) => kind === 'income').map(({ name }) => name));
const CHARGED = new Set(DEFAULT_CATEGORIES.filter(({ bucket }) => bucket === BUCKET).map(({ name }) => name));

/** How far below zero the bucket ends, in rupees. */
const SHORTFALL = 12_500;
const DAYS_AGO = 6;

/** Returns what a row changes in the Investments bucket when all income is divided by Balanced. */
export const investmentsEffect = ({ category, amount }: Pick<DayRow, 'category' | 'amount'>): MinorUnits => {
  if (category === null) return 0;
  if (INCOME.has(category)) return (amount * PERCENT) / 100;
  return CHARGED.has(category) ? amount : 0;
};

/** Returns the purchase of a few days ago that leaves the Investments bucket below zero: something to mend. */
export const overspendingPurchase = (story: Story, month: SampleMonth, bucketBefore: MinorUnits): DayRow => {
  const step = story.prices.round(100);
  const wanted = bucketBefore + story.prices.round(SHORTFALL * story.scale);
  return dayRow(story, {
    day: Math.max(1, month.lastDay - DAYS_AGO),
    account: 'savings',
    channel: 'debit',
    to: story.region.regular.gold,
    amount: -Math.max(1, Math.ceil(wanted / step)) * step,
    category: 'Asset',
    notes: 'Gold coins',
  });
};
