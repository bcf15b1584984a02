import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ReportChart, ReportDocument, ReportRow } from '../../../src-shared/contract/report-document.ts';
import { DIMENSIONS, MEASURES } from '../../../src-shared/contract/report-request.ts';
import type { CustomSpec, ReportRequestInput } from '../../../src-shared/contract/report-request.ts';
import { sumMoney } from '../../../src-shared/money.ts';
import { overlaps } from '../../engine/report-pivot-overlap.ts';
import {
  behind,
  reportEntries,
  reportEntry as entry,
  reportOf,
  reportTableOf,
  vaultOfEntries,
} from '../../testing/report-entries.ts';

const PERIOD = { kind: 'range', from: '2026-01-01', to: '2026-03-31' } as const;

const request = (spec: Partial<CustomSpec>, more: Partial<ReportRequestInput> = {}): ReportRequestInput => ({
  kind: 'custom',
  period: PERIOD,
  spec,
  ...more,
});

const ENTRIES = [
  entry({ amount: -1_000, tags: ['trip', 'work'] }),
  entry({ amount: -500, date: '2026-03-02', payee: 'Café', tags: ['Trip'] }),
  entry({ amount: -3_000, payee: 'Landlord', category: 'Rent', date: '2026-03-01' }),
  entry({ amount: 200, date: '2026-03-03' }),
  entry({ amount: -400, payee: '', category: null }),
  entry({ amount: 50_000, payee: 'Employer', category: 'Salary' }),
  entry({ amount: -900, account: 'Broker' }),
  entry({
    amount: -600,
    date: '2026-03-04',
    parts: [
      { amount: -450, category: 'Groceries' },
      { amount: -150, category: 'Health' },
    ],
  }),
];

const made = async (spec: Partial<CustomSpec>, more: Partial<ReportRequestInput> = {}): Promise<ReportDocument> =>
  reportOf(await vaultOfEntries(ENTRIES), request(spec, more));

const cells = (document: ReportDocument): readonly unknown[] =>
  reportTableOf(document, 'pivot').rows.map((row) => [row.level, ...row.cells]);

const chartOf = ({ sections }: ReportDocument): ReportChart | undefined =>
  sections.find((section) => section.kind === 'chart');

describe('worked examples', () => {
  test('expenses by category, the largest first, refunds taken off, uncategorized named', async () => {
    const document = await made({});
    expect(document.title).toBe('Expenses by category');
    expect(cells(document)).toEqual([
      [0, 'Rent', 3_000],
      [0, 'Groceries', 1_750],
      [0, 'Uncategorized', 400],
      [0, 'Health', 150],
    ]);
    expect(reportTableOf(document, 'pivot').totals[0]?.cells).toEqual(['Total', 5_300]);
    expect(document.figures[0]).toMatchObject({ label: 'Expenses', value: 5_300 });
    expect(chartOf(document)).toMatchObject({ shape: 'bar', series: [{ values: [3_000, 1_750, 400, 150] }] });
  });

  test('payees within categories, the first of each, with shares', async () => {
    const document = await made({ rows: ['category', 'payee'], top: 1, percent: 'of-total' });
    expect(document.title).toBe('Expenses by category and payee');
    expect(cells(document)).toEqual([
      [0, 'Rent', 3_000, 56.6],
      [1, 'Landlord', 3_000, 56.6],
      [0, 'Other (3)', 2_300, 43.4],
    ]);
  });

  test('months as columns in their order, also without anything, with shares of the row', async () => {
    const document = await made({ columns: 'month', percent: 'of-row', sort: { by: 'label', descending: false } });
    const table = reportTableOf(document, 'pivot');
    expect(table.columns.map(({ title }) => title)).toEqual([
      'Category',
      'January 2026',
      'January 2026, % of row',
      'February 2026',
      'February 2026, % of row',
      'March 2026',
      'March 2026, % of row',
      'Total',
      'Total, % of row',
    ]);
    expect(cells(document)).toEqual([
      [0, 'Groceries', 1_000, 57.14, 0, 0, 750, 42.86, 1_750, 100],
      [0, 'Health', 0, 0, 0, 0, 150, 100, 150, 100],
      [0, 'Rent', 0, 0, 0, 0, 3_000, 100, 3_000, 100],
      [0, 'Uncategorized', 400, 100, 0, 0, 0, 0, 400, 100],
    ]);
    expect(chartOf(document)).toMatchObject({
      shape: 'stacked-bar',
      labelType: 'month',
      labels: ['2026-01', '2026-02', '2026-03'],
      series: [{ name: 'Groceries' }, { name: 'Health' }, { name: 'Rent' }, { name: 'Uncategorized' }],
    });
  });

  test('months within quarters, empty ones too, each opened on its own days', async () => {
    const document = await made({ rows: ['quarter', 'month'], measure: 'net' });
    expect(cells(document)).toEqual([
      [0, 'Q1 2026', 44_700],
      [1, 'January 2026', 48_600],
      [1, 'February 2026', 0],
      [1, 'March 2026', -3_900],
    ]);
    expect(reportTableOf(document, 'pivot').rows[2]?.open).toMatchObject({ from: '2026-02-01', to: '2026-02-28' });
  });

  test('a transaction counts under each tag, in any letter case, and once in the total', async () => {
    const document = await made({ rows: ['tag'] });
    const table = reportTableOf(document, 'pivot');
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Untagged', 3_800],
      ['Trip', 1_500],
      ['work', 1_000],
    ]);
    expect(table.totals[0]?.cells).toEqual(['Total', 5_300]);
    expect(table.note).toContain('several tags');
    expect(chartOf(await made({ rows: ['tag'], chart: 'donut' }))?.shape).toBe('horizontal-bar');
  });

  test('a split transaction counts once in each of its categories, and once in the total', async () => {
    const document = await made({ measure: 'count' });
    const table = reportTableOf(document, 'pivot');
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Groceries', 4],
      ['Health', 1],
      ['Rent', 1],
      ['Salary', 1],
      ['Uncategorized', 1],
    ]);
    expect(table.totals[0]?.cells).toEqual(['Total', 7]);
    expect(table.note).toContain('split');
    expect(document.figures[0]).toMatchObject({ type: 'count', value: 7 });
  });

  test('an average divides expenses by the transactions that are expenses', async () => {
    const document = await made({ measure: 'average', rows: ['category-kind'] });
    expect(cells(document)).toEqual([[0, 'Expenses', 883]]);
    expect(document.figures[0]?.value).toBe(883);
  });

  test('groups without a payee, bucket or tag have names and open nothing, nor do members and what is joined', async () => {
    const opened = async (asked: Partial<CustomSpec>) =>
      reportTableOf(
        await made({ measure: 'net', sort: { by: 'label', descending: false }, ...asked }),
        'pivot',
      ).rows.map(({ cells: [name], open }) => [name, open !== null]);
    expect(await opened({ rows: ['payee'], top: 4 })).toEqual([
      ['Café', true],
      ['Corner Shop', true],
      ['Employer', true],
      ['Landlord', true],
      ['Other (1)', false],
    ]);
    expect((await opened({ rows: ['payee'] })).at(-1)).toEqual(['No payee', false]);
    expect(await opened({ rows: ['bucket'] })).toContainEqual(['No bucket', false]);
    expect(await opened({ rows: ['tag'] })).toContainEqual(['Untagged', false]);
    expect(await opened({ rows: ['account'] })).toEqual([['Bank', true]]);
    expect(await opened({ rows: ['member'] })).toEqual([['owner', false]]);
  });

  test('a tag beside the filtered one opens nothing, as the list could not show both', async () => {
    const document = await made({ rows: ['tag'] }, { filter: { tags: ['trip'] } });
    const { rows } = reportTableOf(document, 'pivot');
    expect(rows.map((row) => [row.cells[0], row.open === null])).toEqual([
      ['Trip', false],
      ['work', true],
    ]);
  });
});

describe('what makes no sense is refused in words', () => {
  test.each([
    [{ rows: ['category', 'category'] }, 'must not name a grouping twice'],
    [{ rows: ['payee'], columns: 'payee' }, 'must be none of the rows’ groupings'],
    [{ measure: 'average', percent: 'of-total' }, 'averages, which have no shares'],
    [{ percent: 'of-row' }, 'without columns'],
  ] as const)('%j', async (spec, message) => {
    await expect(made(spec as Partial<CustomSpec>)).rejects.toThrow(message);
  });

  test('more columns than a table can have', async () => {
    const period = { kind: 'range', from: '2024-01-01', to: '2026-03-31' } as const;
    await expect(made({ columns: 'week' }, { period })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

test('an empty vault makes a sensible document of any kind', async () => {
  const app = await vaultOfEntries([]);
  for (const measure of MEASURES) {
    const document = await reportOf(app, request({ measure, columns: 'payee' }));
    const table = reportTableOf(document, 'pivot');
    expect(table.rows).toEqual([]);
    expect(table.totals[0]?.cells).toEqual(['Total', measure === 'average' ? null : 0]);
    expect(chartOf(document)).toBeUndefined();
  }
});

const spec: fc.Arbitrary<CustomSpec> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    chosen: fc.shuffledSubarray([...DIMENSIONS], { minLength: 2, maxLength: 4 }),
    hasColumns: fc.boolean(),
    by: fc.constantFrom('label' as const, 'value' as const),
    descending: fc.boolean(),
    top: fc.option(fc.integer({ min: 1, max: 3 })),
    chart: fc.constantFrom('bar' as const, 'donut' as const, 'line' as const),
    percent: fc.constantFrom('none' as const, 'of-total' as const, 'of-column' as const),
  })
  .map(({ chosen, hasColumns, by, descending, percent, ...more }) => ({
    ...more,
    rows: chosen.slice(0, hasColumns ? -1 : 3),
    columns: hasColumns ? (chosen.at(-1) ?? null) : null,
    sort: { by, descending },
    totals: true,
    percent: more.measure === 'average' ? 'none' : percent,
  }));

/** The measure in the last column of a row, before its share. */
const valueOf = ({ cells }: ReportRow, { percent }: CustomSpec): unknown => cells.at(percent === 'none' ? -1 : -2);

/** Whether rows may count a transaction more than once. */
const isOverlapping = ({ measure, rows, columns }: CustomSpec): boolean =>
  [...rows, columns].some((dimension) => dimension !== null && overlaps(measure, dimension));

const expected = (measure: CustomSpec['measure'], found: { readonly count: number; readonly net: number }) => {
  if (measure === 'count') return found.count;
  if (measure === 'average') return found.count === 0 ? null : Math.round(-found.net / found.count) + 0;
  return measure === 'expenses' ? 0 - found.net : found.net;
};

test('whatever is asked for: rows open to their amounts, sums are of their rows, and no order changes the total', async () => {
  await fc.assert(
    fc.asyncProperty(reportEntries, spec, async (entries, asked) => {
      const app = await vaultOfEntries(entries);
      const table = reportTableOf(await reportOf(app, request(asked)), 'pivot');
      const total = table.totals[0];
      for (const row of [...table.rows, ...table.totals]) {
        if (row.open === null) continue;
        expect(valueOf(row, asked)).toBe(expected(asked.measure, await behind(app, row.open)));
      }
      const sums = !isOverlapping(asked) && asked.measure !== 'average';
      const plain = table.rows.filter(({ style }) => style === 'plain').map((row) => Number(valueOf(row, asked)));
      expect(sums ? sumMoney(plain) : null).toBe(sums && total ? valueOf(total, asked) : null);
      const turned = { ...asked, rows: asked.rows.toReversed() };
      const again = reportTableOf(await reportOf(app, request(turned)), 'pivot').totals[0];
      expect(again && valueOf(again, asked)).toBe(total && valueOf(total, asked));
    }),
    { numRuns: 60 },
  );
}, 60_000);
