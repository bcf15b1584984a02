import { access, constants, rm } from 'node:fs/promises';
import { basename } from 'node:path';

import { PecuniaError } from '../../src-shared/errors.ts';
import type { Vault } from '../database/open-vault.ts';
import { recordRun, runsOfSchedule } from '../database/report-runs.ts';
import type { PendingFile, RunOutcome } from '../database/report-runs.ts';
import { getSavedReport } from '../database/report-saved.ts';
import type { ScheduleRow } from '../database/report-schedules.ts';
import { dueDays } from './report-schedule-days.ts';
import type { DueDay } from './report-schedule-days.ts';
import { reportCancelled } from './report-service.ts';
import type { ReportFile } from './report-service.ts';
import type { Session } from './session.ts';
import { freePath, inFolder, isThere, nameTemporary, sweepTemporary, writeTemporary } from './whole-file.ts';

/** What became of a due report. */
export type ReportAttempt = {
  readonly id: number;
  /** A failure is none when that day's report failed today already, in whatever words. */
  readonly isNews: boolean;
  /** Whether the record says something else than before. */
  readonly isChange: boolean;
  readonly schedule: ScheduleRow;
  readonly outcome: Exclude<RunOutcome, { status: 'writing' }>;
};

/** One schedule at its work. */
type Work = {
  readonly session: Session;
  readonly vault: Vault;
  readonly schedule: ScheduleRow;
  readonly signal: AbortSignal;
};

/** Keeps what became of a day, unless the vault was closed meanwhile. */
const record = ({ session, vault, schedule, signal }: Work, dueDate: string, outcome: RunOutcome): Promise<number> =>
  session.gate.run(() => {
    if (signal.aborted) throw reportCancelled();
    const { id: scheduleId, reportName } = schedule;
    const { host } = session;
    return recordRun(vault, { scheduleId, reportName, dueDate, at: host.now(), triedOn: host.today() }, outcome);
  });

const requireWritable = (folder: string): Promise<void> => inFolder(folder, () => access(folder, constants.W_OK));

/** A relative period means what it meant on the day that was due. */
const makeFiles = ({ session, vault, schedule, signal }: Work, today: string): Promise<readonly ReportFile[]> => {
  const { request, name } = getSavedReport(vault, schedule.reportId);
  const { formats, paper } = schedule;
  const vaultName = session.vaultInfo()?.name ?? '';
  return session.reports.files(
    {
      request,
      today,
      vaultName,
      formats,
      name,
      options: { paper, csv: { bom: true, delimiter: ',', decimal: '.' } },
    },
    { signal },
  );
};

const discard = async (pending: readonly PendingFile[]): Promise<void> => {
  for (const { temporary } of pending) await rm(temporary, { force: true }).catch(() => {});
};

const writeAll = async (folder: string, files: readonly ReportFile[]): Promise<readonly PendingFile[]> => {
  const pending: PendingFile[] = [];
  try {
    for (const { fileName, bytes } of files) {
      const path = await inFolder(folder, () => freePath(folder, fileName));
      pending.push({ temporary: await writeTemporary(folder, bytes), path });
    }
    return pending;
  } catch (error) {
    await discard(pending);
    throw error;
  }
};

/** Tells whether a written file has its name now; one that has it already keeps it. */
const nameOne = async ({ temporary, path }: PendingFile): Promise<boolean> => {
  if (await isThere(temporary)) return nameTemporary(temporary, path);
  if (await isThere(path)) return true;
  throw new Error(`${path} is gone`);
};

/** Gives written files their names. Where one was taken meanwhile, the next free one is put on record before it is used. */
const nameAll = async (work: Work, dueDate: string, files: readonly PendingFile[]): Promise<readonly string[]> => {
  const { folder } = work.schedule;
  for (const [index, { temporary, path }] of files.entries()) {
    if (await inFolder(folder, () => nameOne({ temporary, path }))) continue;
    const free = await inFolder(folder, () => freePath(folder, basename(path)));
    const renamed = files.with(index, { temporary, path: free });
    await record(work, dueDate, { status: 'writing', files: renamed });
    return nameAll(work, dueDate, renamed);
  }
  return files.map(({ path }) => path);
};

/** Files that were whole when Pecunia was ended need only their names; null when they are gone. */
const takeUp = async (work: Work, { date, pending }: DueDay): Promise<readonly string[] | null> =>
  pending.length === 0 ? null : nameAll(work, date, pending).catch(() => null);

/** Between the two records lies only the naming, so that a report is neither lost nor made twice when Pecunia is ended. */
const make = async (work: Work, day: DueDay): Promise<readonly string[]> => {
  const { folder } = work.schedule;
  const { date } = day;
  await requireWritable(folder);
  const taken = await takeUp(work, day);
  if (taken) return taken;
  const pending = await writeAll(folder, await makeFiles(work, date));
  try {
    await record(work, date, { status: 'writing', files: pending });
    return await nameAll(work, date, pending);
  } catch (error) {
    await discard(pending);
    throw error;
  }
};

const wordsOf = ({ session }: Work, error: unknown): string => {
  if (error instanceof PecuniaError) return error.message;
  session.host.log('error', 'A due report could not be made', error);
  return `Something went wrong inside Pecunia: ${error instanceof Error ? error.message : String(error)}`;
};

const attempt = async (work: Work, day: DueDay): Promise<ReportAttempt> => {
  const { schedule, signal, session } = work;
  try {
    const outcome = { status: 'made', files: await make(work, day) } as const;
    return { id: await record(work, day.date, outcome), isNews: true, isChange: true, schedule, outcome };
  } catch (error) {
    if (signal.aborted) throw error;
    const outcome = { status: 'failed', message: wordsOf(work, error) } as const;
    const { last } = day;
    const toldToday = last?.status === 'failed' && last.triedOn === session.host.today() ? last : null;
    const isChange = toldToday?.message !== outcome.message;
    const id = toldToday && !isChange ? toldToday.id : await record(work, day.date, outcome);
    return { id, isNews: toldToday === null, isChange, schedule, outcome };
  }
};

const leaveOut = async (work: Work, days: readonly string[]): Promise<readonly ReportAttempt[]> => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const many =
    days.length === 1 ? `the report of ${first} was` : `${days.length} reports from ${first} to ${last} were`;
  const message = `After a long time off ${many} left out: only the newest are made up for. Export one by hand when you need it.`;
  const outcome = { status: 'left-out', message } as const;
  const id = await record(work, last, outcome);
  return [{ id, isNews: true, isChange: true, schedule: work.schedule, outcome }];
};

/** Finding out that a folder is away takes no time; any other failure costs a whole report, and so would the next day's. */
const endsLook = async ({ outcome, schedule }: ReportAttempt): Promise<boolean> =>
  outcome.status === 'failed' &&
  requireWritable(schedule.folder).then(
    () => true,
    () => false,
  );

/**
 * Makes what is due of a schedule, the earliest day first, up to a failure that is not the folder's. Throws
 * `import_cancelled` by the signal.
 */
export const makeDue = async (
  session: Session,
  schedule: ScheduleRow,
  signal: AbortSignal,
): Promise<readonly ReportAttempt[]> => {
  const work: Work = { session, vault: session.vault(), schedule, signal };
  const { due, leftOut } = dueDays(schedule, runsOfSchedule(work.vault, schedule.id), session.host.today());
  const attempts = [...(await leaveOut(work, leftOut))];
  for (const day of due) {
    const tried = await attempt(work, day);
    attempts.push(tried);
    if (await endsLook(tried)) break;
  }
  if (due.length > 0) await sweepTemporary(schedule.folder, Date.parse(session.host.now())).catch(() => {});
  return attempts;
};
