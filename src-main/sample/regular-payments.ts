import type { Channel, RegularPayee } from './regions/region.ts';
import type { AccountKey } from './sample-household.ts';
import { firstWorkingDay } from './sample-months.ts';
import type { SampleMonth } from './sample-months.ts';
import { dayRow } from './story.ts';
import type { DayRow, Story } from './story.ts';

type RegularPayment = {
  readonly to: RegularPayee;
  readonly category: string;
  /** Negative is spent. */
  readonly rupees: number;
  readonly day: number | 'last' | 'first-working';
  readonly account: AccountKey;
  readonly channel: Channel;
  /** Due in calendar months that this divides with the rest `phase`. */
  readonly everyMonths?: number;
  readonly phase?: number;
  /** Rises and falls a little each time. */
  readonly varies?: boolean;
  readonly seasonal?: boolean;
  /** Grows with the household, as rent and salaries do and a music subscription does not. */
  readonly grows?: boolean;
};

const PAYMENTS: readonly RegularPayment[] = [
  {
    to: 'employer',
    category: 'Salary',
    rupees: 95_000,
    day: 'first-working',
    account: 'current',
    channel: 'salary',
    grows: true,
  },
  {
    to: 'second-employer',
    category: 'Salary',
    rupees: 62_000,
    day: 25,
    account: 'current',
    channel: 'salary',
    grows: true,
  },
  {
    to: 'bank',
    category: 'Interest',
    rupees: 1_450,
    day: 'last',
    account: 'savings',
    channel: 'interest',
    everyMonths: 3,
    varies: true,
    grows: true,
  },
  { to: 'landlord', category: 'Rent', rupees: -28_000, day: 1, account: 'current', channel: 'debit', grows: true },
  { to: 'news', category: 'Subscription', rupees: -299, day: 1, account: 'card', channel: 'card' },
  { to: 'video', category: 'Subscription', rupees: -649, day: 3, account: 'card', channel: 'card' },
  { to: 'internet', category: 'Utilities', rupees: -999, day: 5, account: 'current', channel: 'debit' },
  {
    to: 'school',
    category: 'Education',
    rupees: -9_500,
    day: 6,
    account: 'current',
    channel: 'debit',
    everyMonths: 3,
    phase: 1,
  },
  { to: 'fund', category: 'Investment', rupees: -15_000, day: 7, account: 'current', channel: 'debit', grows: true },
  {
    to: 'electricity',
    category: 'Utilities',
    rupees: -2_600,
    day: 8,
    account: 'current',
    channel: 'debit',
    varies: true,
    seasonal: true,
  },
  {
    to: 'insurer',
    category: 'Insurance',
    rupees: -4_200,
    day: 10,
    account: 'current',
    channel: 'debit',
    everyMonths: 3,
    phase: 2,
  },
  { to: 'music', category: 'Subscription', rupees: -179, day: 11, account: 'card', channel: 'card' },
  { to: 'mobile', category: 'Utilities', rupees: -848, day: 12, account: 'current', channel: 'debit' },
  {
    to: 'water',
    category: 'Utilities',
    rupees: -450,
    day: 14,
    account: 'current',
    channel: 'debit',
    everyMonths: 2,
    varies: true,
  },
  { to: 'broker', category: 'Stock', rupees: -8_500, day: 15, account: 'current', channel: 'instant', grows: true },
  {
    to: 'tax-office',
    category: 'Taxes',
    rupees: -7_400,
    day: 20,
    account: 'current',
    channel: 'debit',
    everyMonths: 12,
    phase: 7,
  },
  { to: 'storage', category: 'Subscription', rupees: -130, day: 21, account: 'card', channel: 'card' },
  {
    to: 'bank',
    category: 'Fees & Charges',
    rupees: -590,
    day: 28,
    account: 'card',
    channel: 'card',
    everyMonths: 12,
    phase: 3,
  },
];

const VARIATION = 0.06;

const isDue = ({ everyMonths = 1, phase = 0 }: RegularPayment, month: SampleMonth): boolean =>
  month.calendar % everyMonths === phase % everyMonths;

const dayOf = ({ day }: RegularPayment, month: SampleMonth): number =>
  day === 'last' ? month.length : day === 'first-working' ? firstWorkingDay(month) : day;

const amountOf = (payment: RegularPayment, month: SampleMonth, { prices, random, region, scale }: Story): number => {
  const season = payment.seasonal ? (region.electricity[month.calendar - 1] ?? 1) : 1;
  const rupees = Math.abs(payment.rupees) * season * (payment.grows ? scale : 1);
  const amount = payment.varies ? prices.exact(rupees * random.factor(VARIATION)) : prices.round(rupees);
  return payment.rupees < 0 ? -amount : amount;
};

/** Returns the month's salaries, rent, utilities, subscriptions and other payments that come back. */
export const regularPayments = (story: Story, month: SampleMonth): readonly DayRow[] =>
  PAYMENTS.filter((payment) => isDue(payment, month))
    .map((payment) =>
      dayRow(story, {
        day: dayOf(payment, month),
        account: payment.account,
        channel: payment.channel,
        to: story.region.regular[payment.to],
        amount: amountOf(payment, month, story),
        category: payment.category,
      }),
    )
    .filter((row) => row.day <= month.lastDay);
