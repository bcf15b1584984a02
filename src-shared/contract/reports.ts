import { eventIterator } from '@orpc/contract';
import * as z from 'zod';

import { changed, fileBytes, id, isoDate, name, procedure } from './base.ts';
import { reportDocument } from './report-document.ts';
import { reportRequest } from './report-request.ts';

export const REPORT_FORMATS = ['pdf', 'csv', 'xlsx', 'json'] as const;
const format = z.enum(REPORT_FORMATS);
export type ReportFormat = z.infer<typeof format>;

/** How a file is written; what does not concern its format is ignored. */
const fileOptions = z.object({
  paper: z.enum(['a4', 'letter']).default('a4'),
  csv: z
    .object({
      /** A byte order mark, by which Excel knows UTF-8. */
      bom: z.boolean().default(true),
      delimiter: z.enum([',', ';', '\t']).default(','),
      decimal: z.enum(['.', ',']).default('.'),
    })
    .refine((csv) => csv.delimiter !== csv.decimal, 'delimiter and decimal mark must differ')
    .prefault({}),
});
export type ReportFileOptions = z.infer<typeof fileOptions>;

/** What a kind of report can be asked for. */
const kind = z.object({
  kind: z.string(),
  title: z.string(),
  description: z.string(),
  /** A Tabler icon's name in kebab case. */
  icon: z.string(),
  /** Where it stands among the others. */
  position: z.number(),
  /** `month` and `year` offer only such periods, `day` only the day on which the period ends. */
  period: z.enum(['any', 'month', 'year', 'day']),
  comparisons: z.array(z.enum(['none', 'previous', 'last-year', 'budget'])),
  /** The parts of `ReportFilter` that it heeds. */
  filters: z.array(z.enum(['accounts', 'categories', 'buckets', 'payees', 'tags', 'search', 'amounts'])),
  groupings: z.array(z.enum(['week', 'month', 'quarter', 'year'])),
  /** What it starts with. */
  request: reportRequest,
});
export type ReportKindInfo = z.infer<typeof kind>;

const saved = z.object({ id, name: z.string(), request: reportRequest, pinned: z.boolean(), position: z.int() });
export type SavedReport = z.infer<typeof saved>;

const schedule = z.object({
  id,
  reportId: id,
  reportName: z.string(),
  /** RFC 5545 recurrence without DTSTART, such as `FREQ=MONTHLY;BYMONTHDAY=-1`. */
  rule: z.string(),
  folder: z.string(),
  formats: z.array(format).min(1),
  paper: z.enum(['a4', 'letter']),
  enabled: z.boolean(),
  /** The next day on which it is due; null when the rule has ended or it is off. */
  nextDate: z.string().nullable(),
  /** What keeps a due report from being made, in words; null when nothing does. */
  problem: z.string().nullable(),
});
export type ReportSchedule = z.infer<typeof schedule>;

const scheduleInput = z.object({
  id: id.optional(),
  reportId: id,
  rule: z.string().max(300),
  formats: z.array(format).min(1).max(4),
  paper: z.enum(['a4', 'letter']).default('a4'),
  enabled: z.boolean().default(true),
});

const run = z.object({
  id,
  scheduleId: id.nullable(),
  reportName: z.string(),
  /** The day that it was due for. */
  dueDate: z.string(),
  /** When it was made, ISO 8601 with zone. */
  at: z.string(),
  /** A day that was left out after a long time off counts as failed, too. */
  status: z.enum(['made', 'failed']),
  /** The files that were written, whole paths. */
  files: z.array(z.string()),
  /** Why it failed; empty when made. */
  message: z.string(),
});
export type ReportRun = z.infer<typeof run>;

/** A file to save, and how far its making is: `key` is the caller's own. */
const jobKey = z.string().max(60).optional();
const made = z.object({ fileName: z.string(), mime: z.string(), file: fileBytes });
export type MadeFile = z.infer<typeof made>;

const progress = z.object({
  key: z.string(),
  phase: z.enum(['reading', 'laying-out', 'writing', 'done']),
  /** 0–1 */
  done: z.number(),
});
export type ReportProgress = z.infer<typeof progress>;

export const reports = {
  /** The kinds of reports that there are, in the order in which they are shown. */
  kinds: procedure.output(z.array(kind)),
  /** A report for the screen; each table has at most `rowLimit` of its rows. */
  view: procedure
    .input(z.object({ request: reportRequest, rowLimit: z.int().min(0).max(5000).default(500) }))
    .output(reportDocument),
  /** A report as a file. Aborting the call stops the work. */
  export: procedure
    .input(z.object({ request: reportRequest, format, options: fileOptions.prefault({}), jobKey }))
    .output(made),
  /** A year for the tax adviser as a ZIP: summary, income and expenses, transactions and their receipts. */
  taxPackage: procedure
    .input(
      z.object({
        from: isoDate,
        to: isoDate,
        /** Only what is in categories with the tax flag, and what has a receipt with tax. */
        taxRelevantOnly: z.boolean().default(true),
        jobKey,
      }),
    )
    .output(made),
  progress: procedure.output(eventIterator(progress)),

  saved: procedure.output(z.array(saved)),
  /** Saves a report, under its id anew. Throws `name_taken`. */
  save: procedure
    .input(z.object({ id: id.optional(), name, request: reportRequest, pinned: z.boolean().optional() }))
    .output(changed.extend({ id })),
  /** Shows a saved report on the Overview, or no longer. */
  pin: procedure.input(z.object({ id, pinned: z.boolean() })).output(changed),
  duplicate: procedure.input(z.object({ id })).output(changed.extend({ id })),
  /** Deletes a saved report with its schedules. */
  delete: procedure.input(z.object({ id })).output(changed),
  /** A saved report as a file for another vault; names stand in it in place of numbers. */
  share: procedure.input(z.object({ id })).output(made),
  /** Takes a shared report in. `missing` names what this vault does not have, which was left out of its filters. */
  takeShared: procedure
    .input(z.object({ file: fileBytes }))
    .output(changed.extend({ id, missing: z.array(z.string()) })),

  schedules: procedure.output(z.array(schedule)),
  /**
   * Saves a schedule; its folder is asked for in the system's dialog when it has none yet, and is that of `serve --reports` in
   * a host without dialogs. Null when the dialog is cancelled.
   */
  saveSchedule: procedure
    .input(scheduleInput.extend({ chooseFolder: z.boolean().default(false) }))
    .output(changed.extend({ id }).nullable()),
  deleteSchedule: procedure.input(z.object({ id })).output(changed),
  /** The next days on which a rule falls. Throws `invalid_input` for a rule that cannot be read. */
  ruleDates: procedure
    .input(z.object({ rule: z.string().max(300), limit: z.int().min(1).max(24).default(3) }))
    .output(z.array(z.string())),
  /** Makes what is due now; answers with what was made and what failed. */
  runDue: procedure.output(z.array(run)),
  /** What was made, newest first. */
  runs: procedure.input(z.object({ limit: z.int().min(1).max(500).default(50) })).output(z.array(run)),
};
