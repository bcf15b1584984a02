import { addDays } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { KnownRun, PendingFile } from '../database/report-runs.ts';
import type { ScheduleRow } from '../database/report-schedules.ts';
import { daysOfRule, nextDays } from './report-rule.ts';

/** After a long time off, so many of the days that nobody tried are made up for. */
const MOST_CAUGHT_UP = 24;

/** A day on which a report was due and is not made yet. */
export type DueDay = {
  readonly date: IsoDate;
  readonly pending: readonly PendingFile[];
  readonly last: KnownRun | null;
};

export type DueDays = {
  /** The earliest first. */
  readonly due: readonly DueDay[];
  /** Days that are too many to make up for. */
  readonly leftOut: readonly IsoDate[];
};

type Rule = Pick<ScheduleRow, 'rule' | 'startDate'>;

/**
 * Returns the days up to today on which a schedule's report is still to be made. Days are settled in their order, so that
 * none before the newest one known is missing: the newest is where the rule is followed from.
 */
export const dueDays = ({ rule, startDate }: Rule, runs: readonly KnownRun[], today: IsoDate): DueDays => {
  const known = runs.filter(({ dueDate }) => dueDate >= startDate && dueDate <= today);
  const newest = known.at(-1)?.dueDate;
  const from = newest === undefined ? startDate : addDays(newest, 1);
  const untried = daysOfRule(rule, startDate, { from, to: today });
  const open = known.filter(({ status }) => status === 'failed' || status === 'writing');
  return {
    due: [
      ...open.map((run) => ({ date: run.dueDate, pending: run.pending, last: run })),
      ...untried.slice(-MOST_CAUGHT_UP).map((date) => ({ date, pending: [], last: null })),
    ],
    leftOut: untried.slice(0, -MOST_CAUGHT_UP),
  };
};

/** Returns the next day, from today on, on which a schedule makes its report; null when its rule has ended. */
export const nextDueDay = ({ rule, startDate }: Rule, runs: readonly KnownRun[], today: IsoDate): IsoDate | null => {
  const isSettled = (day: IsoDate): boolean =>
    runs.some(({ dueDate, status }) => dueDate === day && (status === 'made' || status === 'left-out'));
  const from = startDate > today ? startDate : today;
  return nextDays(rule, startDate, { from, limit: 2 }).find((day) => !isSettled(day)) ?? null;
};

/** Returns what keeps a schedule's report from being made, or null. */
export const scheduleProblem = ({ startDate }: Rule, runs: readonly KnownRun[]): string | null =>
  runs.findLast(({ status, dueDate }) => status === 'failed' && dueDate >= startDate)?.message ?? null;
