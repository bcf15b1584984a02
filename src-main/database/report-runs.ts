import type { ReportRun } from '../../src-shared/contract/reports.ts';
import type { Reader } from './connection.ts';

/** A file that is written under a temporary name and still to be given its own. */
export type PendingFile = { readonly temporary: string; readonly path: string };

/** What became of a day on which a schedule was due. */
export type RunOutcome =
  | { readonly status: 'writing'; readonly files: readonly PendingFile[] }
  | { readonly status: 'made'; readonly files: readonly string[] }
  | { readonly status: 'failed' | 'left-out'; readonly message: string };

/** A day of a schedule, and when something became of it. */
export type RunHead = {
  readonly scheduleId: number;
  readonly reportName: string;
  readonly dueDate: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  /** The local day of `at`. */
  readonly triedOn: string;
};

export type KnownRun = {
  readonly id: number;
  readonly dueDate: string;
  readonly triedOn: string;
  readonly status: RunOutcome['status'];
  readonly message: string;
  /** Those that were being written when Pecunia ended; else empty. */
  readonly pending: readonly PendingFile[];
};

const KNOWN = `SELECT id, due_date AS dueDate, tried_on AS triedOn, status, message, files FROM report_runs
  WHERE schedule_id = ? ORDER BY due_date`;

/** Returns what is known of a schedule's days, in their order. */
export const runsOfSchedule = (reader: Reader, scheduleId: number): readonly KnownRun[] => {
  const rows = reader.sql(KNOWN).all(scheduleId) as readonly (Omit<KnownRun, 'pending'> & { files: string })[];
  return rows.map(({ files, ...row }) => ({
    ...row,
    pending: row.status === 'writing' ? (JSON.parse(files) as readonly PendingFile[]) : [],
  }));
};

const RECORD = `INSERT INTO report_runs (schedule_id, report_name, due_date, at, tried_on, status, files, message)
  VALUES (:scheduleId, :reportName, :dueDate, :at, :triedOn, :status, :files, :message)
  ON CONFLICT (schedule_id, due_date) DO UPDATE SET report_name = excluded.report_name, at = excluded.at,
    tried_on = excluded.tried_on, status = excluded.status, files = excluded.files, message = excluded.message
  RETURNING id`;

/** Keeps what became of a day, in place of what was known of it; returns the row's id. No undo concerns it. */
export const recordRun = (reader: Reader, head: RunHead, outcome: RunOutcome): number => {
  const files = JSON.stringify('files' in outcome ? outcome.files : []);
  const message = 'message' in outcome ? outcome.message : '';
  return reader
    .sql(RECORD)
    .pluck()
    .get({ ...head, status: outcome.status, files, message }) as number;
};

const READ = `SELECT r.id, s.id AS scheduleId, r.report_name AS reportName, r.due_date AS dueDate, r.at,
    iif(r.status = 'made', 'made', 'failed') AS status, r.files, r.message
  FROM report_runs r LEFT JOIN report_schedules s ON s.id = r.schedule_id WHERE r.status <> 'writing'`;

const ORDER = 'ORDER BY r.at DESC, r.due_date DESC, r.id DESC';

const asRun = (row: unknown): ReportRun => {
  const run = row as Omit<ReportRun, 'files'> & { readonly files: string };
  return { ...run, files: JSON.parse(run.files) as string[] };
};

/** Returns what was made, what failed and what was left out, newest first. */
export const listRuns = (reader: Reader, limit: number): ReportRun[] =>
  reader.sql(`${READ} ${ORDER} LIMIT ?`).all(limit).map(asRun);

/** Returns some of what was made, what failed and what was left out, newest first. */
export const runsById = (reader: Reader, ids: readonly number[]): ReportRun[] =>
  reader.sql(`${READ} AND r.id IN (SELECT value FROM json_each(?)) ${ORDER}`).all(JSON.stringify(ids)).map(asRun);
