import { describe, expect, it } from 'vitest';

import {
  BUILDER_CHARTS,
  COMPARISONS,
  DIMENSIONS,
  GROUPINGS,
  MEASURES,
  PERCENTS,
} from '../../src-shared/report-lists.ts';
import { readGallerySearch, readReportSearch } from './report-search.ts';

describe('readReportSearch', () => {
  it.each([
    [{}, {}],
    [{ saved: 3 }, { saved: 3 }],
    [{ saved: 0, ask: 'all' }, {}],
    [{ ask: {} }, {}],
    [
      { ask: { period: { kind: 'relative', span: 'last-month' } } },
      { period: { kind: 'relative', span: 'last-month' } },
    ],
    [{ ask: { period: { kind: 'relative', span: 'tomorrow' } } }, {}],
    [{ ask: { period: { kind: 'month', month: '2026-13' } } }, {}],
    [{ ask: { period: { kind: 'year', year: 2026 } } }, { period: { kind: 'year', year: 2026 } }],
    [{ ask: { period: { kind: 'range', from: '2026-03-02', to: '2026-03-01' } } }, {}],
    [{ ask: { comparison: 'budget', grouping: 'day', charts: false } }, { comparison: 'budget', charts: false }],
    [{ ask: { kind: 'journal', notes: 7 } }, { notes: '7' }],
  ])('reads %j', (address, expected) => {
    const { saved, ask = {} } = readReportSearch(address);
    expect({ ...(saved !== undefined && { saved }), ...ask }).toEqual(expected);
  });

  it('reads the parts of a filter that it knows', () => {
    const filter = { accountIds: [1, 'x', 2], categoryIds: [null, 4], search: 12, minAmount: -5, colour: 'red' };
    expect(readReportSearch({ ask: { filter } }).ask?.filter).toEqual({
      accountIds: [1, 2],
      categoryIds: [null, 4],
      search: '12',
    });
  });

  it.each([
    ...COMPARISONS.map((comparison) => ({ comparison })),
    ...GROUPINGS.map((grouping) => ({ grouping })),
    ...MEASURES.map((measure) => ({ spec: { measure } })),
    ...DIMENSIONS.map((columns) => ({ spec: { columns } })),
    ...BUILDER_CHARTS.map((chart) => ({ spec: { chart } })),
    ...PERCENTS.map((percent) => ({ spec: { percent } })),
  ])('reads whatever can be asked for: %j', (ask) => {
    expect(readReportSearch({ ask }).ask).toEqual(ask);
  });

  it('reads what the builder asks for, each dimension once', () => {
    const spec = { rows: ['payee', 'payee', 'month', 'cats'], columns: null, top: 0, chart: 'line' };
    expect(readReportSearch({ ask: { spec } }).ask?.spec).toEqual({
      rows: ['payee', 'month'],
      columns: null,
      chart: 'line',
    });
  });
});

describe('readGallerySearch', () => {
  it('knows the schedule', () => {
    expect(readGallerySearch({ tab: 'schedule' })).toEqual({ tab: 'schedule' });
    expect(readGallerySearch({ tab: 'cats' })).toEqual({});
  });
});
