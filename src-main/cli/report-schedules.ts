import { resolve } from 'node:path';

import { Option } from 'commander';
import type { Command } from 'commander';

import { REPORT_FORMATS } from '../../src-shared/contract/reports.ts';
import type { ReportFormat, ReportRun, SavedReport } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { plainRule } from '../api/report-rule.ts';
import { setSchedule } from '../api/report-schedule.ts';
import { usageError } from './arguments.ts';
import { savedNamed } from './report-saved-named.ts';
import type { Report } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';

const runLine = ({ reportName, dueDate, status, files, message }: ReportRun): string =>
  `${dueDate}  ${reportName}: ${status === 'made' ? files.join(', ') : message}`;

const due = async ({ api }: Tools): Promise<Report> => {
  const runs = await api.reports.runDue();
  if (runs.some(({ status }) => status === 'failed')) process.exitCode = 1;
  return { json: { runs }, text: runs.length === 0 ? 'Nothing is due.' : runs.map(runLine).join('\n') };
};

type ScheduleOptions = {
  readonly rule: string;
  readonly folder: string;
  readonly format: readonly ReportFormat[];
  readonly paper: 'a4' | 'letter';
};

const refuseTwice = async ({ api }: Tools, { id, name }: SavedReport, rule: string, folder: string): Promise<void> => {
  const same = (await api.reports.schedules()).find(
    (each) => each.reportId === id && each.rule === plainRule(rule) && each.folder === folder,
  );
  if (!same) return;
  const isOff = same.enabled ? '' : ', but switched off';
  throw new PecuniaError(
    'invalid_input',
    `“${name}” is scheduled by this rule into ${folder} already${isOff}. To set it anew, take its schedules off first with “report unschedule”.`,
    { rule: same.rule, folder },
  );
};

const schedule = async (tools: Tools, name: string, options: ScheduleOptions): Promise<Report> => {
  const { api, session } = tools;
  const found = await savedNamed(tools, name);
  const { id: reportId, name: saved } = found;
  const { rule, paper } = options;
  const formats: ReportFormat[] = options.format.length === 0 ? ['pdf'] : [...options.format];
  const folder = resolve(options.folder);
  await refuseTwice(tools, found, rule, folder);
  const done = await setSchedule(session, { reportId, rule, folder, formats, paper, enabled: true });
  const made = (await api.reports.schedules()).find(({ id }) => id === done?.id);
  return {
    json: { saved, rule: made?.rule, folder, formats, next: made?.nextDate },
    text: `“${saved}” goes to ${folder}, next on ${made?.nextDate}.`,
  };
};

const unschedule = async (tools: Tools, name: string): Promise<Report> => {
  const { api } = tools;
  const { id, name: saved } = await savedNamed(tools, name);
  const its = (await api.reports.schedules()).filter(({ reportId }) => reportId === id);
  if (its.length === 0) throw new PecuniaError('not_found', `“${saved}” has no schedule.`, { saved });
  for (const each of its) await api.reports.deleteSchedule({ id: each.id });
  const text = `“${saved}” is made by itself no longer; what was made stays.`;
  return { json: { saved, removed: its.map(({ rule, folder }) => ({ rule, folder })) }, text };
};

const formatArgument = (text: string, before: readonly ReportFormat[]): readonly ReportFormat[] => {
  const format = REPORT_FORMATS.find((each) => each === text);
  if (format) return [...before, format];
  throw usageError(`Formats are ${REPORT_FORMATS.join(', ')}.`);
};

/** `due`, `schedule` and `unschedule` below `report`. */
export const addScheduleCommands = (reports: Command): void => {
  reports
    .command('due')
    .description('make the scheduled reports that are due')
    .action(action((tools) => due(tools)));
  reports
    .command('schedule')
    .description('make a saved report by itself, whenever Pecunia runs')
    .argument('<saved>', 'its name')
    .requiredOption('--rule <rule>', 'when: an iCalendar rule of days, such as FREQ=MONTHLY;BYMONTHDAY=-1')
    .requiredOption('--folder <folder>', 'where it goes')
    .option('--format <format>', 'pdf when left out; may be repeated', formatArgument, [])
    .addOption(new Option('--paper <size>', 'of a PDF').choices(['a4', 'letter']).default('a4'))
    .action(action((tools, name: string, options: ScheduleOptions) => schedule(tools, name, options)));
  reports
    .command('unschedule')
    .description('take all schedules off a saved report')
    .argument('<saved>', 'its name')
    .action(action((tools, name: string) => unschedule(tools, name)));
};
