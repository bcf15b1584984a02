import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import { begin, steps, take } from '../testing/random-steps.ts';
import { utilizationsOf } from './report-budgets.ts';
import { utilizationOf } from './utilization.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];

test('many months at one go are each month by itself, with what is carried', async () => {
  await fc.assert(
    fc.asyncProperty(steps(25), fc.nat(7), async (sequence, every) => {
      const { api, session } = openApp();
      await begin(api);
      for (const step of sequence) await take(api, step);
      const categories = await api.categories.list();
      for (const { id } of categories.filter((category) => category.id % (every + 1) === 0))
        await api.categories.update({ id, rollover: true });
      for (const { id } of categories.slice(0, 12))
        await api.months.setBudget({ month: '2026-02', categoryId: id, amount: 1_000 * id });
      const reader = session.vault();
      expect(utilizationsOf(reader, MONTHS)).toEqual(MONTHS.map((month) => utilizationOf(reader, month)));
      expect(utilizationsOf(reader, ['2026-03'])).toEqual([utilizationOf(reader, '2026-03')]);
      await session.close();
    }),
    { numRuns: 15 },
  );
});

test('no months are none', () => {
  expect(utilizationsOf(openApp().session.vault(), [])).toEqual([]);
});
