import { everydayCount, everydaySpending } from './everyday-spending.ts';
import { occasions } from './occasions.ts';
import { ownTransferCount, ownTransfers } from './own-transfers.ts';
import { overspendingPurchase } from './overspent-bucket.ts';
import { regularPayments } from './regular-payments.ts';
import { openingTotals } from './running-totals.ts';
import type { SampleAccount, SampleTransaction } from './sample-household.ts';
import type { SampleMonth } from './sample-months.ts';
import type { DayRow, Story } from './story.ts';
import { weeklyShopping } from './weekly-shopping.ts';

const NOISE = 0.08;

type Plan = {
  /** What each month holds besides everyday spending and own transfers. */
  readonly fixed: readonly (readonly DayRow[])[];
  /** How many everyday payments each month gets. */
  readonly everyday: readonly number[];
  readonly hasTransfers: boolean;
};

const fixedRows = (story: Story, month: SampleMonth): readonly DayRow[] => [
  ...regularPayments(story, month),
  ...weeklyShopping(story, month),
  ...occasions(story, month),
];

const planMonths = (story: Story, months: readonly SampleMonth[], wanted: number | undefined): Plan => {
  const fixed = months.map((month) => fixedRows(story, month));
  const fixedCount = fixed.reduce((sum, rows) => sum + rows.length, 1);
  const transferCount = months.reduce((sum, month) => sum + ownTransferCount(month), 0);
  // Too few rows for the transfers: leave them out whole, since half a pair would be wrong.
  const hasTransfers = wanted === undefined || wanted >= fixedCount + transferCount;
  const taken = fixedCount + (hasTransfers ? transferCount : 0);
  const left = wanted === undefined ? undefined : Math.max(0, wanted - taken);
  return { fixed, hasTransfers, everyday: everydayCounts(story, months, left) };
};

/** Returns the rows of all months, oldest first; exactly `wanted` of them when given. */
export const tellStory = (
  story: Story,
  months: readonly SampleMonth[],
  accounts: readonly SampleAccount[],
  wanted: number | undefined,
): readonly SampleTransaction[] => {
  const { fixed, everyday, hasTransfers } = planMonths(story, months, wanted);
  const totals = openingTotals(accounts);
  const rows: SampleTransaction[] = [];
  for (const [index, month] of months.entries()) {
    const monthRows = [
      ...(fixed[index] ?? []),
      ...everydaySpending(story, month, everyday[index] ?? 0),
      ...(hasTransfers ? ownTransfers(story, month, totals.balances) : []),
    ];
    monthRows.forEach(totals.add);
    if (index === months.length - 1) monthRows.push(overspendingPurchase(story, month, totals.investments()));
    for (const row of monthRows.toSorted((a, b) => a.day - b.day)) rows.push(datedRow(row, month));
  }
  return wanted === undefined ? rows : rows.slice(-wanted);
};

const everydayCounts = (
  story: Story,
  months: readonly SampleMonth[],
  wanted: number | undefined,
): readonly number[] => {
  const weights = months.map((month) => everydayCount(month) * story.random.factor(NOISE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = wanted ?? Math.round(total);
  let passed = 0;
  return weights.map((weight) => {
    const before = Math.round((passed / total) * rows);
    passed += weight;
    return Math.round((passed / total) * rows) - before;
  });
};

const datedRow = ({ day, ...row }: DayRow, { month }: SampleMonth): SampleTransaction => ({
  ...row,
  date: `${month}-${String(day).padStart(2, '0')}`,
});
