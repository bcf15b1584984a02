import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

// ---- Journaled ------------------------------------------------------------------------------------------------------

/** Reports that the user saved. */
export const reports = sqliteTable('reports', {
  id: integer().primaryKey(),
  name: text().notNull(),
  /** JSON: what is asked for, a `ReportRequest`. */
  request: text().notNull(),
  /** Whether it stands on the Overview. */
  pinned: integer({ mode: 'boolean' }).notNull().default(false),
  position: integer().notNull(),
});

/** When saved reports are made by themselves, and where they go. */
export const reportSchedules = sqliteTable('report_schedules', {
  id: integer().primaryKey(),
  reportId: integer('report_id')
    .notNull()
    .references(() => reports.id),
  /** RFC 5545 recurrence without DTSTART, of days. */
  rule: text().notNull(),
  /** The first day that counts: when the rule was set, or when it was last switched on. */
  startDate: text('start_date').notNull(),
  folder: text().notNull(),
  /** JSON: names of formats. */
  formats: text().notNull(),
  paper: text({ enum: ['a4', 'letter'] }).notNull(),
  enabled: integer({ mode: 'boolean' }).notNull().default(true),
});

// ---- Kept beside the journal: what was made is not unmade by an undo -------------------------------------------------

/** What became of each day on which a schedule was due: one row for both, until that day is settled. */
export const reportRuns = sqliteTable(
  'report_runs',
  {
    id: integer().primaryKey(),
    scheduleId: integer('schedule_id').notNull(),
    /** As it was called then. */
    reportName: text('report_name').notNull(),
    dueDate: text('due_date').notNull(),
    /** ISO 8601 with zone. */
    at: text().notNull(),
    /** The local day of `at`, by which a failure is told once a day. */
    triedOn: text('tried_on').notNull(),
    /** `writing` between the files' writing and their naming; `left-out` settles all days up to its own. */
    status: text({ enum: ['writing', 'made', 'failed', 'left-out'] }).notNull(),
    /** JSON: whole paths of what was written; while `writing` pairs of a temporary path and the one that is meant. */
    files: text().notNull().default('[]'),
    /** Why it failed or was left out; empty when made. */
    message: text().notNull().default(''),
  },
  (table) => [uniqueIndex('report_runs_by_due').on(table.scheduleId, table.dueDate)],
);
