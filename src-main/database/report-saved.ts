import { eq } from 'drizzle-orm';

import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportRequest } from '../../src-shared/contract/report-request.ts';
import type { SavedReport } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

const { reports, reportSchedules } = schema;

/** The contract's limit of a name. */
const NAME_LENGTH = 120;

const asSaved = (row: typeof reports.$inferSelect): SavedReport => ({
  ...row,
  request: reportRequest.parse(JSON.parse(row.request)),
});

/** Returns the saved reports in the user's order. */
export const listSavedReports = (reader: Reader): readonly SavedReport[] =>
  reader.db.select().from(reports).orderBy(reports.position, reports.id).all().map(asSaved);

/** Returns a saved report. Throws `not_found`. */
export const getSavedReport = (reader: Reader, id: number): SavedReport => {
  const row = reader.db.select().from(reports).where(eq(reports.id, id)).get();
  if (!row) throw new PecuniaError('not_found', 'That saved report is not in this vault any more.', { reportId: id });
  return asSaved(row);
};

const namesOf = (reader: Reader): readonly Pick<SavedReport, 'id' | 'name'>[] =>
  reader.db.select({ id: reports.id, name: reports.name }).from(reports).all();

const refuseTakenName = (reader: Reader, name: string, except: number | null): void => {
  const same = namesOf(reader).find((other) => foldName(other.name) === foldName(name));
  if (!same || same.id === except) return;
  throw new PecuniaError('name_taken', `There is a saved report called “${same.name}” already. Choose another name.`, {
    name,
  });
};

/** Returns a name as it is, or with the first number behind it that no other saved report has: `Name (2)`. */
export const freeReportName = (reader: Reader, name: string): string => {
  const taken = new Set(namesOf(reader).map((other) => foldName(other.name)));
  const base = name.replace(/ \(\d+\)$/u, '');
  let free = name;
  for (let number = 2; taken.has(foldName(free)); number += 1) {
    const end = ` (${number})`;
    free = base.slice(0, NAME_LENGTH - end.length) + end;
  }
  return free;
};

/** What is saved of a report; a `pinned` left out stays as it is. */
export type ReportDraft = {
  readonly name: string;
  readonly request: ReportRequest;
  readonly pinned?: boolean | undefined;
};

const nextPosition = (reader: Reader): number =>
  reader.sql('SELECT ifnull(max(position), -1) + 1 FROM reports').pluck().get() as number;

/** Saves a report, new (id null) or in place of the one before; returns its id. Throws `name_taken`. */
export const saveReport = (writer: Writer, id: number | null, { name, request, pinned }: ReportDraft): number => {
  refuseTakenName(writer, name, id);
  const values = { name, request: JSON.stringify(request), ...(pinned === undefined ? {} : { pinned }) };
  if (id === null) {
    const position = nextPosition(writer);
    return writer.db
      .insert(reports)
      .values({ ...values, position })
      .returning({ id: reports.id })
      .get().id;
  }
  getSavedReport(writer, id);
  writer.db.update(reports).set(values).where(eq(reports.id, id)).run();
  return id;
};

/** Puts a saved report on the Overview, or takes it off. */
export const pinReport = (writer: Writer, id: number, pinned: boolean): void => {
  writer.db.update(reports).set({ pinned }).where(eq(reports.id, id)).run();
};

/** Deletes a saved report with its schedules; what they made stays. */
export const deleteReport = (writer: Writer, id: number): void => {
  writer.db.delete(reportSchedules).where(eq(reportSchedules.reportId, id)).run();
  writer.db.delete(reports).where(eq(reports.id, id)).run();
};
