import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { firstDay } from '../../src-shared/month.ts';
import { sampleBudgets, sampleLimit } from './sample-budgets.ts';
import { ACCOUNT_NAMES } from './sample-household.ts';
import type { AccountKey, SampleAccount, SampleHousehold } from './sample-household.ts';
import { sampleMonths } from './sample-months.ts';
import type { SampleMonth } from './sample-months.ts';
import { createStory } from './story.ts';
import type { Story } from './story.ts';
import { tellStory } from './tell-story.ts';

export type HouseholdOptions = {
  /** The last day of the story. */
  readonly today: IsoDate;
  /** Calendar months including that of today; more when `transactions` would crowd them. */
  readonly months?: number;
  readonly currency?: Currency;
  /** A 32-bit integer: the same one gives the same household. */
  readonly seed?: number;
  /** Exactly this many rows instead of a family's usual number, up to a million. */
  readonly transactions?: number;
};

const ROWS_PER_MONTH = 400;
const MOST_MONTHS = 480;
const USUAL_REGULAR = 33;
const USUAL_EVERYDAY = 51;

const OPENING: Readonly<Record<AccountKey, { readonly type: SampleAccount['type']; readonly rupees: number }>> = {
  current: { type: 'bank', rupees: 122_350 },
  savings: { type: 'bank', rupees: 64_000 },
  card: { type: 'credit', rupees: 0 },
  cash: { type: 'cash', rupees: 4_200 },
};

/**
 * Invents a believable household: salaries, rent, bills with seasons, shopping, a holiday, transfers, one overspent bucket.
 * A pure function of its options; larger numbers of rows take more months (up to 40 years) and then a busier household.
 */
export const generateHousehold = ({
  today,
  months = 14,
  currency = 'INR',
  seed = 1,
  transactions,
}: HouseholdOptions): SampleHousehold => {
  const monthCount = Math.max(months, Math.min(MOST_MONTHS, Math.ceil((transactions ?? 0) / ROWS_PER_MONTH)));
  const everydayRows = (transactions ?? 0) / monthCount - USUAL_REGULAR;
  const story = createStory(currency, seed, Math.max(1, everydayRows / USUAL_EVERYDAY));
  const calendar = sampleMonths(today, monthCount);
  const accounts = sampleAccounts(story, calendar);
  return {
    currency,
    accounts,
    transactions: tellStory(story, calendar, accounts, transactions),
    budgets: sampleBudgets(story, calendar),
    monthlyLimit: sampleLimit(story),
    strategy: 'balanced',
  };
};

const ACCOUNT_KEYS = Object.keys(ACCOUNT_NAMES) as AccountKey[];

const sampleAccounts = ({ prices, scale }: Story, months: readonly SampleMonth[]): readonly SampleAccount[] =>
  ACCOUNT_KEYS.map((key) => ({
    name: ACCOUNT_NAMES[key],
    type: OPENING[key].type,
    openingBalance: OPENING[key].rupees === 0 ? 0 : prices.round(OPENING[key].rupees * scale),
    openingDate: firstDay(months[0]?.month ?? ''),
  }));
