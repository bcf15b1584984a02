import { weekdayOf } from './sample-months.ts';
import type { SampleMonth } from './sample-months.ts';
import { dayRow } from './story.ts';
import type { DayRow, Story } from './story.ts';

const SATURDAY = 6;
const RUPEES = 2_100;
const SPREAD = 0.15;

/** Returns the large shopping of each Saturday, now and then put off to Sunday. */
export const weeklyShopping = (story: Story, month: SampleMonth): readonly DayRow[] => {
  const { random, region, prices } = story;
  const saturdays = Array.from({ length: month.lastDay }, (_, index) => index + 1).filter(
    (day) => weekdayOf(month, day) === SATURDAY,
  );
  return saturdays.map((saturday) =>
    dayRow(story, {
      day: Math.min(month.lastDay, saturday + (random.chance(0.25) ? 1 : 0)),
      account: 'current',
      channel: 'instant',
      to: random.pick(region.shops.groceries),
      amount: -prices.exact(RUPEES * random.factor(SPREAD)),
      category: 'Groceries',
    }),
  );
};
