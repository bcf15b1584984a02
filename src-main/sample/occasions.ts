import type { Channel, ShopKind } from './regions/region.ts';
import type { AccountKey } from './sample-household.ts';
import type { SampleMonth } from './sample-months.ts';
import { dayRow } from './story.ts';
import type { DayRow, Story } from './story.ts';

type Occasion = {
  readonly kind: ShopKind;
  readonly category: string;
  /** Negative is spent. */
  readonly rupees: number;
  readonly account: AccountKey;
  readonly channel: Channel;
  /** 0–1: how likely it is in a month in which it can happen. */
  readonly probability: number;
  /** The calendar month; every month when absent, the region's long holiday when `holiday`. */
  readonly in?: number | 'holiday';
  readonly day?: number;
  readonly notes?: string;
};

const holiday = (day: number, rupees: number, notes: string): Occasion => ({
  kind: 'travel',
  category: 'Travel',
  rupees,
  account: 'card',
  channel: 'card',
  probability: 1,
  in: 'holiday',
  day,
  notes,
});

const gift = (month: number, day: number, rupees: number): Occasion => ({
  kind: 'giving',
  category: 'Gifts & Donation',
  rupees,
  account: 'card',
  channel: 'card',
  probability: 1,
  in: month,
  day,
});

const OCCASIONS: readonly Occasion[] = [
  holiday(4, -16_500, 'Tickets'),
  holiday(12, -13_800, 'Hotel'),
  holiday(14, -2_600, ''),
  holiday(16, -1_900, ''),
  holiday(19, -2_300, 'Way home'),
  {
    kind: 'travel',
    category: 'Travel',
    rupees: -6_400,
    account: 'card',
    channel: 'card',
    probability: 1,
    in: 12,
    day: 27,
    notes: 'Weekend away',
  },
  gift(10, 18, -1_900),
  gift(12, 14, -2_400),
  gift(12, 20, -1_600),
  { kind: 'clinic', category: 'Medical', rupees: -1_500, account: 'current', channel: 'instant', probability: 0.5 },
  {
    kind: 'clinic',
    category: 'Health',
    rupees: -5_800,
    account: 'card',
    channel: 'card',
    probability: 0.08,
    notes: 'Dentist',
  },
  {
    kind: 'shopping',
    category: 'Goal',
    rupees: -38_000,
    account: 'card',
    channel: 'card',
    probability: 1,
    in: 9,
    day: 9,
    notes: 'Laptop, saved for',
  },
  {
    kind: 'shopping',
    category: 'Shopping',
    rupees: 1_150,
    account: 'card',
    channel: 'refund',
    probability: 0.4,
    notes: 'Sent back',
  },
  {
    kind: 'person',
    category: 'Other Income',
    rupees: 7_500,
    account: 'current',
    channel: 'salary',
    probability: 0.2,
    notes: 'Weekend job',
  },
];

const SPREAD = 0.2;

const calendarMonth = (occasion: Occasion, story: Story): number | undefined =>
  occasion.in === 'holiday' ? story.region.holidayMonth : occasion.in;

const occasionRow = (story: Story, month: SampleMonth, occasion: Occasion): DayRow => {
  const { random, region, prices } = story;
  const size = prices.exact(Math.abs(occasion.rupees) * random.factor(SPREAD));
  return dayRow(story, {
    day: occasion.day ?? random.integer(1, month.length),
    account: occasion.account,
    channel: occasion.channel,
    to: random.pick(region.shops[occasion.kind]),
    amount: occasion.rupees < 0 ? -size : size,
    category: occasion.category,
    notes: occasion.notes ?? '',
  });
};

/** Returns what does not come back every month: the holiday, presents, doctors, a refund, a job on the side. */
export const occasions = (story: Story, month: SampleMonth): readonly DayRow[] =>
  OCCASIONS.filter((occasion) => (calendarMonth(occasion, story) ?? month.calendar) === month.calendar)
    .filter((occasion) => story.random.chance(occasion.probability))
    .map((occasion) => occasionRow(story, month, occasion))
    .filter((row) => row.day <= month.lastDay);
