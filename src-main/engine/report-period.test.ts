import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { GROUPINGS } from '../../src-shared/contract/report-request.ts';
import type { ReportPeriod } from '../../src-shared/contract/report-request.ts';
import { addDays, daysBetween, isIsoDate } from '../../src-shared/date.ts';
import { monthOf } from '../../src-shared/month.ts';
import {
  comparedSpan,
  fittingGrouping,
  groupCount,
  groupKey,
  groupsOf,
  groupWithin,
  isWholeMonths,
  lastYearSpan,
  monthsOf,
  previousSpan,
  resolvePeriod,
  weekStart,
} from './report-period.ts';
import type { DaySpan } from './report-period.ts';

const TODAY = '2026-02-14';
const HELD = { first: '2024-05-07', last: '2026-02-10' };

const span = (from: string, to: string): DaySpan => ({ from, to });

const relative = (of: Extract<ReportPeriod, { kind: 'relative' }>['span']): ReportPeriod => ({
  kind: 'relative',
  span: of,
});

const days = fc.integer({ min: 0, max: 80_000 }).map((offset) => addDays('1900-01-01', offset));

const spans = fc
  .tuple(days, fc.integer({ min: 0, max: 4_000 }))
  .map(([from, count]) => span(from, addDays(from, count)));

const groupings = fc.constantFrom(...GROUPINGS);

describe('resolvePeriod', () => {
  test.each<[ReportPeriod, string, string]>([
    [relative('this-month'), '2026-02-01', '2026-02-28'],
    [relative('last-month'), '2026-01-01', '2026-01-31'],
    [relative('this-quarter'), '2026-01-01', '2026-03-31'],
    [relative('last-quarter'), '2025-10-01', '2025-12-31'],
    [relative('this-year'), '2026-01-01', '2026-12-31'],
    [relative('last-year'), '2025-01-01', '2025-12-31'],
    [relative('last-30-days'), '2026-01-16', '2026-02-14'],
    [relative('last-3-months'), '2025-12-01', '2026-02-28'],
    [relative('last-6-months'), '2025-09-01', '2026-02-28'],
    [relative('last-12-months'), '2025-03-01', '2026-02-28'],
    [relative('all'), '2024-05-07', '2026-02-14'],
    [{ kind: 'month', month: '2024-02' }, '2024-02-01', '2024-02-29'],
    [{ kind: 'year', year: 987 }, '0987-01-01', '0987-12-31'],
    [{ kind: 'range', from: '2026-01-05', to: '2026-01-05' }, '2026-01-05', '2026-01-05'],
  ])('%j is %s to %s', (period, from, to) => {
    expect(resolvePeriod(period, TODAY, HELD)).toEqual({ from, to });
  });

  test('all reaches to the last transaction where it lies ahead, and is this month in an empty vault', () => {
    expect(resolvePeriod(relative('all'), TODAY, { ...HELD, last: '2026-05-01' }).to).toBe('2026-05-01');
    expect(resolvePeriod(relative('all'), TODAY, null)).toEqual(span('2026-02-01', '2026-02-28'));
  });
});

describe('the spans to compare with', () => {
  test.each([
    ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28', '2025-03-01', '2025-03-31'],
    ['2025-02-01', '2025-02-28', '2025-01-01', '2025-01-31', '2024-02-01', '2024-02-29'],
    ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31', '2025-01-01', '2025-12-31'],
    ['2026-03-10', '2026-03-12', '2026-03-07', '2026-03-09', '2025-03-10', '2025-03-12'],
    ['2024-02-29', '2024-02-29', '2024-02-28', '2024-02-28', '2023-02-28', '2023-02-28'],
  ])('%s to %s follow %s to %s, and %s to %s a year before', (from, to, ...others) => {
    const [before, yearBefore] = [previousSpan({ from, to }), lastYearSpan({ from, to })];
    expect([before.from, before.to, yearBefore.from, yearBefore.to]).toEqual(others);
  });

  test('the span before ends the day before, and is as long in months or in days', () => {
    fc.assert(
      fc.property(spans, (of) => {
        const before = previousSpan(of);
        expect(addDays(before.to, 1)).toBe(of.from);
        const lengthOf = (each: DaySpan): number =>
          isWholeMonths(of) ? monthsOf(each).length : daysBetween(each.from, each.to);
        expect(lengthOf(before)).toBe(lengthOf(of));
      }),
    );
  });

  test('whole months stay whole a year before', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first = '', last = ''] = [one, other].toSorted();
        const months = resolvePeriod({ kind: 'month', month: monthOf(first) }, TODAY, null);
        const whole = span(months.from, resolvePeriod({ kind: 'month', month: monthOf(last) }, TODAY, null).to);
        expect(isWholeMonths(lastYearSpan(whole))).toBe(true);
      }),
    );
  });

  test.each([
    ['previous', ['2026-03-01', '2026-03-31'], ['2026-02-01', '2026-02-15']],
    ['last-year', ['2026-03-01', '2026-03-31'], ['2025-03-01', '2025-03-15']],
    ['last-year', ['2026-01-01', '2026-12-31'], ['2025-01-01', '2025-03-15']],
    ['previous', ['2026-01-01', '2026-12-31'], ['2025-01-01', '2025-03-15']],
    ['previous', ['2026-03-10', '2026-03-19'], ['2026-02-28', '2026-03-05']],
    ['previous', ['2026-02-01', '2026-02-28'], ['2026-01-01', '2026-01-31']],
    ['previous', ['2026-03-01', '2026-03-15'], ['2026-02-14', '2026-02-28']],
    ['last-year', ['2026-04-01', '2026-04-30'], ['2025-04-01', '2025-04-30']],
  ] as const)('%s: %s on 15 March is compared with %s', (comparison, [from, to], other) => {
    const { from: first, to: last } = comparedSpan({ from, to }, comparison, {
      today: '2026-03-15',
      lastEntry: '2026-03-15',
    });
    expect([first, last]).toEqual(other);
  });

  test('the 31st of a month is compared with all of a shorter one', () => {
    const lastOf = (to: string, today: string) =>
      comparedSpan({ from: '2026-03-01', to }, 'previous', { today, lastEntry: null }).to;
    expect(lastOf('2026-04-30', '2026-03-31')).toBe('2026-01-31');
    expect(lastOf('2026-03-31', '2026-03-30')).toBe('2026-02-28');
  });

  test.each(['previous', 'last-year'] as const)(
    'all is compared where something is entered ahead: %s',
    (comparison) => {
      const now = { today: '2026-03-15', lastEntry: '2026-03-16' };
      expect(isWholeMonths(comparedSpan({ from: '2026-03-01', to: '2026-03-31' }, comparison, now))).toBe(true);
    },
  );

  test('at the ends of the calendar they are still days', () => {
    const first = span('0001-01-01', '0001-01-31');
    const last = span('9999-12-01', '9999-12-31');
    for (const of of [previousSpan(first), lastYearSpan(first), previousSpan(last), lastYearSpan(last)]) {
      expect([of.from, of.to].every(isIsoDate)).toBe(true);
    }
    expect(monthsOf(last)).toEqual(['9999-12']);
    expect(resolvePeriod(relative('last-12-months'), '0001-05-01', null).from).toBe('0001-01-01');
    expect(resolvePeriod(relative('last-year'), '0001-05-01', null).from).toBe('0001-01-01');
  });
});

describe('groups of days', () => {
  test.each([
    ['2026-01-01', 'week', '2025-12-29'],
    ['2026-01-04', 'week', '2025-12-29'],
    ['2026-01-05', 'week', '2026-01-05'],
    ['1969-12-31', 'week', '1969-12-29'],
    ['2026-08-31', 'month', '2026-08'],
    ['2026-03-31', 'quarter', '2026-Q1'],
    ['2026-04-01', 'quarter', '2026-Q2'],
    ['2026-12-31', 'year', '2026'],
  ] as const)('%s lies in the %s %s', (date, grouping, key) => {
    expect(groupKey(date, grouping)).toBe(key);
  });

  test('a week begins on a Monday', () => {
    fc.assert(
      fc.property(days, (date) => {
        const monday = weekStart(date);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(daysBetween(monday, date)).toBeLessThan(7);
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the groups of a span follow each other without a gap and cover it, each with a key of its own', () => {
    fc.assert(
      fc.property(spans, groupings, (of, grouping) => {
        const groups = groupsOf(of, grouping);
        expect(groups[0]?.from).toBe(of.from);
        expect(groups.at(-1)?.to).toBe(of.to);
        for (const { key, from, to } of groups)
          expect([groupKey(from, grouping), groupKey(to, grouping)]).toEqual([key, key]);
        expect(groups.slice(1).map(({ from }) => from)).toEqual(groups.slice(0, -1).map(({ to }) => addDays(to, 1)));
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });

  test('their number and the days of each are known without dividing', () => {
    fc.assert(
      fc.property(spans, groupings, (of, grouping) => {
        const groups = groupsOf(of, grouping);
        expect(groupCount(of, grouping)).toBe(groups.length);
        for (const { key, from, to } of groups) expect(groupWithin(of, key, grouping)).toEqual({ from, to });
      }),
    );
  });

  test('the months of a span are those of its days', () => {
    expect(monthsOf(span('2025-11-30', '2026-02-01'))).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    fc.assert(
      fc.property(spans, (of) => {
        expect(monthsOf(of)).toEqual(groupsOf(of, 'month').map(({ key }) => key));
      }),
    );
  });
});

describe('fittingGrouping', () => {
  test.each([
    ['2026-01-01', '2026-12-31', ['week', 53, 'week']],
    ['2026-01-01', '2026-12-31', ['week', 52, 'month']],
    ['2026-01-01', '2026-12-31', ['month', 12, 'month']],
    ['2025-12-31', '2026-12-31', ['month', 12, 'quarter']],
    ['0001-01-01', '9999-12-31', ['week', 600, 'year']],
    ['2026-01-01', '2026-01-02', ['year', 1, 'year']],
  ] as const)('%s to %s: asked, at most and what fits are %j', (from, to, [grouping, most, fits]) => {
    expect(fittingGrouping({ from, to }, grouping, most)).toBe(fits);
  });

  test('it divides into no more, and is the first that does', () => {
    fc.assert(
      fc.property(spans, groupings, fc.integer({ min: 1, max: 60 }), (of, grouping, most) => {
        const coarser = GROUPINGS.slice(GROUPINGS.indexOf(grouping));
        const first = coarser.find((each) => groupsOf(of, each).length <= most);
        expect(fittingGrouping(of, grouping, most)).toBe(first ?? 'year');
      }),
    );
  });
});
