import type { Changed } from '../../src-shared/contract/base.ts';
import type { ReportSchedule } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { runsOfSchedule } from '../database/report-runs.ts';
import { getSavedReport } from '../database/report-saved.ts';
import { deleteSchedule, getSchedule, listSchedules, saveSchedule } from '../database/report-schedules.ts';
import type { ScheduleRow } from '../database/report-schedules.ts';
import { change, changeOnly } from './change.ts';
import { requireFolder } from './inbox-folder.ts';
import { nextDays, plainRule } from './report-rule.ts';
import { nextDueDay, scheduleProblem } from './report-schedule-days.ts';
import type { Session } from './session.ts';

/** What is asked for of a schedule; a folder left out stays, or is asked for. */
export type ScheduleWish = Pick<ReportSchedule, 'reportId' | 'formats' | 'paper' | 'enabled' | 'rule'> & {
  readonly id?: number | undefined;
  readonly folder?: string | undefined;
  readonly chooseFolder?: boolean;
};

/** Returns the schedules, with the next day of each and what keeps it from being made. */
export const reportSchedules = (session: Session): ReportSchedule[] =>
  listSchedules(session.vault()).map(({ startDate, ...schedule }) => {
    const runs = runsOfSchedule(session.vault(), schedule.id);
    const rule = { rule: schedule.rule, startDate };
    return {
      ...schedule,
      nextDate: schedule.enabled ? nextDueDay(rule, runs, session.host.today()) : null,
      problem: schedule.enabled ? scheduleProblem(rule, runs) : null,
    };
  });

const folderFromHost = async ({ host }: Session): Promise<string | null> => {
  if (host.dialogs) return host.dialogs.chooseFolder('Choose the folder for this report');
  if (host.reportsFolder !== undefined) return host.reportsFolder;
  throw new PecuniaError(
    'invalid_input',
    'The folder for reports is chosen in the desktop app, or when you start Pecunia here: pecunia serve --reports FOLDER.',
  );
};

const folderFor = (session: Session, wish: ScheduleWish, before: ScheduleRow | null): Promise<string | null> => {
  if (wish.folder !== undefined) return Promise.resolve(wish.folder);
  if (before && wish.chooseFolder !== true) return Promise.resolve(before.folder);
  return folderFromHost(session);
};

/** A rule counts from the day on which it was set; days while it was switched off do not count. */
const startOf = (
  { rule, enabled }: Pick<ScheduleWish, 'rule' | 'enabled'>,
  before: ScheduleRow | null,
  today: string,
): string => {
  if (before?.rule === rule && (before.enabled || !enabled)) return before.startDate;
  if (nextDays(rule, today, { limit: 1 }).length > 0) return today;
  throw new PecuniaError('invalid_input', `The rule “${rule}” falls on no day from today on. Choose a later end.`, {
    field: 'rule',
    rule,
  });
};

/**
 * Saves a schedule; null when the system's dialog for its folder is cancelled. Throws `invalid_input` for a rule or a folder
 * that cannot be used, `not_found` for a report that is gone.
 */
export const setSchedule = async (
  session: Session,
  wish: ScheduleWish,
): Promise<(Changed & { readonly id: number }) | null> => {
  const rule = plainRule(wish.rule);
  const { name } = getSavedReport(session.vault(), wish.reportId);
  const before = wish.id === undefined ? null : getSchedule(session.vault(), wish.id);
  const startDate = startOf({ ...wish, rule }, before, session.host.today());
  const folder = await folderFor(session, wish, before);
  if (folder === null) return null;
  if (folder !== before?.folder) await requireFolder(folder);
  const { reportId, paper, enabled } = wish;
  const formats = [...new Set(wish.formats)];
  const { result, ...done } = await change(session, {
    name: 'reports.saveSchedule',
    label: before ? `Change the schedule of “${name}”` : `Schedule “${name}”`,
    body: (writer) =>
      saveSchedule(writer, wish.id ?? null, { reportId, rule, startDate, folder, formats, paper, enabled }),
  });
  return { ...done, id: result };
};

/** Deletes a schedule; what it made stays. */
export const removeSchedule = (session: Session, id: number): Promise<Changed> => {
  const { reportName } = getSchedule(session.vault(), id);
  return changeOnly(session, {
    name: 'reports.deleteSchedule',
    label: `Delete the schedule of “${reportName}”`,
    body: (writer) => deleteSchedule(writer, id),
  });
};
