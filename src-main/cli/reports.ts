import type { Command } from 'commander';

import { firstDay, lastDay } from '../../src-shared/month.ts';
import { usageError } from './arguments.ts';
import { addPeriodOptions, addRequestOptions, periodOf, requestOf } from './report-options.ts';
import type { PeriodOptions, RequestOptions } from './report-options.ts';
import { addOutputOptions, outputReport } from './report-output.ts';
import type { OutputOptions } from './report-output.ts';
import { isStdout, refuseMissingFolder, refuseTerminal, writeOut } from './report-place.ts';
import { savedNamed } from './report-saved-named.ts';
import { addScheduleCommands } from './report-schedules.ts';
import type { Report } from './report.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';
import { left, table } from './table.ts';

type ReportOptions = RequestOptions & OutputOptions;

const make = async (tools: Tools, kind: string, options: ReportOptions): Promise<Report> =>
  outputReport(tools, await requestOf(tools, kind, options), options);

const run = async (tools: Tools, name: string, options: OutputOptions): Promise<Report> =>
  outputReport(tools, (await savedNamed(tools, name)).request, options);

const list = async ({ api }: Tools): Promise<Report> => {
  const kinds = (await api.reports.kinds()).map(({ kind, title, description }) => ({ kind, title, description }));
  const saved = (await api.reports.saved()).map(({ name, request, pinned }) => ({ name, kind: request.kind, pinned }));
  const schedules = (await api.reports.schedules()).map(
    ({ reportName, rule, folder, formats, enabled, nextDate, problem }) => ({
      saved: reportName,
      rule,
      folder,
      formats,
      enabled,
      next: nextDate,
      problem,
    }),
  );
  const parts = [
    table(
      [left('report'), left('')],
      kinds.map(({ kind, description }) => [kind, description]),
    ),
    ...(saved.length === 0
      ? []
      : [
          table(
            [left('saved'), left('report')],
            saved.map(({ name, kind }) => [name, kind]),
          ),
        ]),
    ...(schedules.length === 0
      ? []
      : [
          table(
            [left('schedule of'), left('rule'), left('next'), left('folder'), left('')],
            schedules.map((each) => [each.saved, each.rule, each.next ?? 'off', each.folder, each.problem]),
          ),
        ]),
  ];
  return { json: { kinds, saved, schedules }, text: parts.join('\n\n') };
};

type TaxOptions = PeriodOptions & { readonly out: string; readonly all?: boolean };

const tax = async ({ api, session }: Tools, { out, all, ...options }: TaxOptions): Promise<Report> => {
  const period = periodOf(options, session.host.today());
  if (period === null) throw usageError('Choose the time by --year, or by --from and --to.');
  const span =
    period.kind === 'range'
      ? { from: period.from, to: period.to }
      : period.kind === 'month'
        ? { from: firstDay(period.month), to: lastDay(period.month) }
        : { from: `${options.year}-01-01`, to: `${options.year}-12-31` };
  if (isStdout(out)) refuseTerminal('a ZIP');
  else await refuseMissingFolder(out, '.zip');
  return writeOut(await api.reports.taxPackage({ ...span, taxRelevantOnly: all !== true }), out, span);
};

/** `report KIND`, and `run`, `list`, `due`, `schedule`, `unschedule` and `tax` below `report`. */
export const addReportCommands = (program: Command): void => {
  const reports = program
    .command('report')
    .description('make reports: on the screen, or as PDF, CSV, XLSX or JSON')
    .usage('<kind> [options], or one of the commands below')
    .addHelpText('after', '\n“pecunia report make --help” tells the options of a report.');
  const made = reports
    .command('make', { isDefault: true })
    .description('make a report; its kind alone is enough')
    .argument('<kind>', '“report list” tells what there is');
  addOutputOptions(addRequestOptions(made)).action(
    action((tools, kind: string, options: ReportOptions) => make(tools, kind, options)),
  );
  addOutputOptions(reports.command('run').description('make a saved report').argument('<saved>', 'its name')).action(
    action((tools, name: string, options: OutputOptions) => run(tools, name, options)),
  );
  reports
    .command('list')
    .description('list what reports there are, what is saved and what is scheduled')
    .action(action((tools) => list(tools)));
  addScheduleCommands(reports);
  addPeriodOptions(reports.command('tax').description('pack a year for the tax adviser, with its receipts'))
    .requiredOption('--out <file>', 'the ZIP file, a folder for it, or - for stdout')
    .option('--all', 'not only what is relevant for taxes')
    .action(action((tools, options: TaxOptions) => tax(tools, options)));
};
