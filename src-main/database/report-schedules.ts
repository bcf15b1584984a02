import { eq } from 'drizzle-orm';

import type { ReportFormat, ReportSchedule } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

const { reports, reportSchedules } = schema;

/** A schedule as it is kept. */
export type ScheduleRow = Omit<ReportSchedule, 'nextDate' | 'problem'> & {
  /** The first day that counts. */
  readonly startDate: string;
};

const COLUMNS = {
  id: reportSchedules.id,
  reportId: reportSchedules.reportId,
  reportName: reports.name,
  rule: reportSchedules.rule,
  startDate: reportSchedules.startDate,
  folder: reportSchedules.folder,
  formats: reportSchedules.formats,
  paper: reportSchedules.paper,
  enabled: reportSchedules.enabled,
};

const chosen = (reader: Reader) =>
  reader.db.select(COLUMNS).from(reportSchedules).innerJoin(reports, eq(reports.id, reportSchedules.reportId));

const asRow = <T extends { readonly formats: string }>(row: T) => ({
  ...row,
  formats: JSON.parse(row.formats) as ReportFormat[],
});

/** Returns the schedules by their reports' order. */
export const listSchedules = (reader: Reader): readonly ScheduleRow[] =>
  chosen(reader).orderBy(reports.position, reports.id, reportSchedules.id).all().map(asRow);

/** Returns a schedule. Throws `not_found`. */
export const getSchedule = (reader: Reader, id: number): ScheduleRow => {
  const row = chosen(reader).where(eq(reportSchedules.id, id)).get();
  if (!row) throw new PecuniaError('not_found', 'That schedule is not in this vault any more.', { scheduleId: id });
  return asRow(row);
};

/** What is saved of a schedule. */
export type ScheduleDraft = Omit<ScheduleRow, 'id' | 'reportName'>;

/** The number of a schedule that is gone is not given again: what was made under it is on record. */
const nextId = (reader: Reader): number =>
  reader
    .sql(
      `SELECT 1 + max(ifnull((SELECT max(id) FROM report_schedules), 0), ifnull((SELECT max(schedule_id) FROM report_runs), 0))`,
    )
    .pluck()
    .get() as number;

/** Saves a schedule, new (id null) or in place of the one before; returns its id. */
export const saveSchedule = (writer: Writer, id: number | null, draft: ScheduleDraft): number => {
  const values = { ...draft, formats: JSON.stringify(draft.formats) };
  if (id === null) {
    const added = nextId(writer);
    writer.db
      .insert(reportSchedules)
      .values({ ...values, id: added })
      .run();
    return added;
  }
  writer.db.update(reportSchedules).set(values).where(eq(reportSchedules.id, id)).run();
  return id;
};

/** Deletes a schedule; what it made stays. */
export const deleteSchedule = (writer: Writer, id: number): void => {
  writer.db.delete(reportSchedules).where(eq(reportSchedules.id, id)).run();
};
