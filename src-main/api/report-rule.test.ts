import { describe, expect, test } from 'vitest';

import { daysOfRule, nextDays, plainRule } from './report-rule.ts';

const next = (rule: string, start = '2026-03-15', limit = 3) => nextDays(plainRule(rule), start, { limit });

describe('a rule of days', () => {
  test.each([
    ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-03-31', '2026-04-30', '2026-05-31']],
    ['FREQ=DAILY', ['2026-03-15', '2026-03-16', '2026-03-17']],
    ['freq=weekly;byday=mo', ['2026-03-16', '2026-03-23', '2026-03-30']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;', ['2026-03-23', '2026-03-27', '2026-04-06']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-03-31', '2026-04-30', '2026-05-29']],
    ['FREQ=MONTHLY;BYDAY=-1FR', ['2026-03-27', '2026-04-24', '2026-05-29']],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1', ['2026-06-01', '2026-09-01', '2026-12-01']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2028-02-29', '2032-02-29', '2036-02-29']],
    ['FREQ=DAILY;COUNT=2', ['2026-03-15', '2026-03-16']],
    ['FREQ=DAILY;UNTIL=20260316', ['2026-03-15', '2026-03-16']],
    ['FREQ=DAILY;UNTIL=20260101', []],
    ['FREQ=YEARLY;INTERVAL=999', ['2026-03-15', '3025-03-15', '4024-03-15']],
  ])('%s falls on %j', (rule, days) => {
    expect(next(rule)).toEqual(days);
  });

  test('without a day of the month keeps that of its start, and leaves out months that are too short', () => {
    expect(next('FREQ=MONTHLY', '2026-01-31')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  });

  test('counts from its start, wherever one looks from', () => {
    const rule = plainRule('FREQ=DAILY;INTERVAL=5;COUNT=4');
    const upTo = (to: string) => daysOfRule(rule, '2026-02-20', { from: '2026-02-20', to });
    expect(upTo('2026-03-02')).toEqual(['2026-02-20', '2026-02-25', '2026-03-02']);
    expect(upTo('2026-02-19')).toEqual([]);
    expect(nextDays(rule, '2026-02-20', { from: '2026-02-28', limit: 9 })).toEqual(['2026-03-02', '2026-03-07']);
    expect(daysOfRule(rule, '2026-02-20', { from: '2026-02-01', to: '2026-02-21' })).toEqual(['2026-02-20']);
  });

  test('ends with the last year of four digits', () => {
    expect(nextDays('FREQ=YEARLY;INTERVAL=999', '2026-03-15', { from: '9000-01-01', limit: 5 })).toEqual([
      '9019-03-15',
    ]);
  });

  test('goes on for decades', () => {
    const span = { from: '2025-12-30', to: '2026-01-01' };
    expect(daysOfRule('FREQ=DAILY', '1996-01-01', span)).toEqual(['2025-12-30', '2025-12-31', '2026-01-01']);
    expect(nextDays('FREQ=DAILY', '1996-01-01', { from: '2026-01-01', limit: 1 })).toEqual(['2026-01-01']);
  });

  test.each([
    ['', 'an empty part'],
    ['every month', 'not EVERY MONTH'],
    ['FREQ=HOURLY', 'FREQ takes DAILY, WEEKLY, MONTHLY or YEARLY'],
    ['FREQ=DAILY;BYHOUR=9', 'not BYHOUR'],
    ['FREQ=DAILY;DTSTART=20260101', 'not DTSTART'],
    ['FREQ=DAILY\nRRULE:FREQ=SECONDLY', 'FREQ takes'],
    ['INTERVAL=2', 'FREQ is missing'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL takes a whole number'],
    ['FREQ=DAILY=FOO', 'FREQ takes'],
    ['FREQ', 'FREQ takes'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ stands in it twice'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20260401', 'not by both'],
    ['FREQ=DAILY;UNTIL=20260231', '2026-02-31 is no real day'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY takes'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'it falls on no day'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'cannot be used'],
  ])('%j is refused: %s', (rule, why) => {
    expect(() => next(rule)).toThrow(why);
  });
});
