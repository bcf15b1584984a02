import type { ShopKind } from './regions/region.ts';
import { weekendNear } from './sample-months.ts';
import type { SampleMonth } from './sample-months.ts';
import type { AccountKey } from './sample-household.ts';
import { dayRow } from './story.ts';
import type { DayRow, Story } from './story.ts';

type Habit = {
  readonly kind: ShopKind;
  /** Null for what nobody has sorted yet. */
  readonly category: string | null;
  readonly account: AccountKey;
  readonly perMonth: number;
  readonly rupees: number;
  /** Standard deviation of the logarithm of the price. */
  readonly spread: number;
  readonly weekend?: boolean;
  /** How much more often in November and December. */
  readonly yearEnd?: readonly [november: number, december: number];
};

const HABITS: readonly Habit[] = [
  { kind: 'groceries', category: 'Groceries', account: 'current', perMonth: 6, rupees: 420, spread: 0.5 },
  { kind: 'corner', category: 'Groceries', account: 'cash', perMonth: 6, rupees: 190, spread: 0.5 },
  {
    kind: 'dining',
    category: 'Food & Dining',
    account: 'card',
    perMonth: 10,
    rupees: 420,
    spread: 0.55,
    yearEnd: [1, 1.25],
  },
  { kind: 'corner', category: 'Food & Dining', account: 'current', perMonth: 4, rupees: 220, spread: 0.4 },
  { kind: 'rides', category: 'Transport', account: 'current', perMonth: 10, rupees: 190, spread: 0.5 },
  { kind: 'fuel', category: 'Transport', account: 'card', perMonth: 2, rupees: 1_900, spread: 0.2 },
  {
    kind: 'shopping',
    category: 'Shopping',
    account: 'card',
    perMonth: 3.5,
    rupees: 1_250,
    spread: 0.7,
    yearEnd: [1.5, 2.4],
  },
  {
    kind: 'entertainment',
    category: 'Entertainment',
    account: 'card',
    perMonth: 2.5,
    rupees: 520,
    spread: 0.5,
    weekend: true,
  },
  { kind: 'household', category: 'Household', account: 'card', perMonth: 1.5, rupees: 950, spread: 0.6 },
  { kind: 'care', category: 'Personal Care', account: 'current', perMonth: 1.8, rupees: 620, spread: 0.4 },
  { kind: 'pharmacy', category: 'Medical', account: 'current', perMonth: 1.2, rupees: 380, spread: 0.5 },
  { kind: 'giving', category: 'Gifts & Donation', account: 'current', perMonth: 0.6, rupees: 900, spread: 0.4 },
  { kind: 'person', category: null, account: 'current', perMonth: 1.1, rupees: 650, spread: 0.5 },
  { kind: 'corner', category: null, account: 'current', perMonth: 0.6, rupees: 260, spread: 0.4 },
];

const NOTES = ['with the team', 'birthday', 'for the weekend', 'to be shared', 'on offer', 'for the flat'] as const;
const NOTED = 0.04;
const NOVEMBER = 11;

const weightIn = ({ perMonth, yearEnd }: Habit, month: SampleMonth): number =>
  perMonth * (yearEnd?.[month.calendar - NOVEMBER] ?? 1);

/** Returns how many everyday payments the month of a family of three holds, on average. */
export const everydayCount = (month: SampleMonth): number =>
  (HABITS.reduce((sum, habit) => sum + weightIn(habit, month), 0) * month.lastDay) / month.length;

/** Returns everyday payments of the month, as many as asked, in no order. */
export const everydaySpending = (story: Story, month: SampleMonth, count: number): readonly DayRow[] => {
  const weights = HABITS.map((habit) => weightIn(habit, month));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Even steps through the habits, from a random first one: each occurs about as often as in any month.
  const first = story.random.next();
  return Array.from({ length: count }, (_, index) =>
    habitRow(story, month, habitAt(weights, ((index + first) / count) * total)),
  );
};

const habitAt = (weights: readonly number[], point: number): Habit => {
  let rest = point;
  for (const [index, habit] of HABITS.entries()) {
    rest -= weights[index] ?? 0;
    if (rest < 0) return habit;
  }
  return HABITS[0] as Habit;
};

const habitRow = (story: Story, month: SampleMonth, habit: Habit): DayRow => {
  const { random, region, prices } = story;
  const price = habit.rupees * random.factor(habit.spread);
  const day = random.integer(1, month.lastDay);
  return dayRow(story, {
    day: habit.weekend ? weekendNear(month, day) : day,
    account: habit.account,
    channel: habit.account === 'card' ? 'card' : 'instant',
    to: random.pick(region.shops[habit.kind]),
    amount: -(random.chance(region.wholePrices) ? prices.whole(price) : prices.exact(price)),
    category: habit.category,
    notes: random.chance(NOTED) ? random.pick(NOTES) : '',
  });
};
