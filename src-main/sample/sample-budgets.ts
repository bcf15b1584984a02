import type { MinorUnits } from '../../src-shared/money.ts';
import type { SampleBudget } from './sample-household.ts';
import type { SampleMonth } from './sample-months.ts';
import type { Story } from './story.ts';

/** Monthly budgets in rupees. Food & Dining and Subscription are tighter than the household's habits. */
const USUAL: Readonly<Record<string, number>> = {
  Rent: 28_000,
  Groceries: 14_000,
  Utilities: 6_000,
  Transport: 6_500,
  Subscription: 1_200,
  'Food & Dining': 3_800,
  Shopping: 6_000,
  Entertainment: 2_000,
  Household: 2_500,
  'Personal Care': 1_500,
  Medical: 2_500,
  Investment: 15_000,
  Stock: 8_500,
};

const DECEMBER: Readonly<Record<string, number>> = { Shopping: 10_000, 'Gifts & Donation': 5_000, Travel: 7_000 };
const HOLIDAY: Readonly<Record<string, number>> = { Travel: 38_000 };
const LIMIT = 105_000;

/** Nobody keeps budgets for decades; longer histories have them for their last two years. */
const MONTHS_WITH_BUDGETS = 24;

const budgetsOf = (month: SampleMonth, story: Story): Readonly<Record<string, number>> => ({
  ...USUAL,
  ...(month.calendar === 12 ? DECEMBER : {}),
  ...(month.calendar === story.region.holidayMonth ? HOLIDAY : {}),
});

/** Returns the category budgets of the last months; the holiday month's are more than the monthly limit together. */
export const sampleBudgets = (story: Story, months: readonly SampleMonth[]): readonly SampleBudget[] =>
  months.slice(-MONTHS_WITH_BUDGETS).flatMap((month) =>
    Object.entries(budgetsOf(month, story)).map(([category, rupees]) => ({
      month: month.month,
      category,
      amount: story.prices.round(rupees * story.scale),
    })),
  );

/** Returns the limit for all category budgets of a month. */
export const sampleLimit = ({ prices, scale }: Story): MinorUnits => prices.round(LIMIT * scale);
