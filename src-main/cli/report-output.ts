import { extname } from 'node:path';

import { Option } from 'commander';
import type { Command } from 'commander';

import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import { REPORT_FORMATS } from '../../src-shared/contract/reports.ts';
import type { MadeFile, ReportFileOptions, ReportFormat } from '../../src-shared/contract/reports.ts';
import { usageError } from './arguments.ts';
import { isStdout, refuseMissingFolder, refuseTerminal, writeOut } from './report-place.ts';
import { reportText } from './report-text.ts';
import type { Report } from './report.ts';
import type { Tools } from './run.ts';

export type OutputOptions = {
  readonly format?: ReportFormat;
  readonly out?: string;
  readonly paper?: ReportFileOptions['paper'];
  readonly delimiter?: string;
  readonly decimal?: '.' | ',';
  readonly bom: boolean;
};

/** What the terminal shows of each table. */
const ROWS_SHOWN = 5000;

const DELIMITERS: Readonly<Record<string, ReportFileOptions['csv']['delimiter']>> = { ',': ',', ';': ';', tab: '\t' };

/** Adds the options that choose the file. */
export const addOutputOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'by the ending of --out when left out').choices(REPORT_FORMATS))
    .option(
      '--out <file>',
      'where it goes, in place of what is there; a folder gets a file of the report’s name, - is stdout',
    )
    .addOption(new Option('--paper <size>', 'of a PDF').choices(['a4', 'letter']))
    .addOption(new Option('--delimiter <sign>', 'of CSV; a semicolon beside decimal commas').choices([',', ';', 'tab']))
    .addOption(new Option('--decimal <sign>', 'of CSV').choices(['.', ',']))
    .option('--no-bom', 'CSV without the mark by which Excel knows UTF-8');

const isFormat = (text: string): text is ReportFormat => (REPORT_FORMATS as readonly string[]).includes(text);

const formatOf = ({ format, out }: OutputOptions): ReportFormat | null => {
  if (format !== undefined || out === undefined || isStdout(out)) return format ?? null;
  const end = extname(out).slice(1).toLowerCase();
  if (isFormat(end)) return end;
  throw usageError(`Choose a --format: ${REPORT_FORMATS.join(', ')}.`);
};

const fileOptionsOf = ({ paper = 'a4', delimiter, decimal = '.', bom }: OutputOptions): ReportFileOptions => {
  const sign = DELIMITERS[delimiter ?? (decimal === ',' ? ';' : ',')] ?? ',';
  if (sign === decimal) throw usageError('--delimiter and --decimal must differ.');
  return { paper, csv: { bom, delimiter: sign, decimal } };
};

const textOf = async ({ file }: MadeFile): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());

const isBinary = (format: ReportFormat | null): format is 'pdf' | 'xlsx' => format === 'pdf' || format === 'xlsx';

/** Throws where the file that is asked for could not go, before it is made. */
const checkPlace = async (format: ReportFormat | null, out: string | undefined): Promise<void> => {
  if (out !== undefined && !isStdout(out)) return refuseMissingFolder(out);
  if (!isBinary(format)) return;
  if (out === undefined) throw usageError(`--format ${format} takes an --out FILE, or --out - for stdout.`);
  refuseTerminal(format.toUpperCase());
};

/** Makes a report: into a file, or on stdout as JSON, as CSV or in words. */
export const outputReport = async (
  { api }: Tools,
  request: ReportRequestInput,
  options: OutputOptions,
): Promise<Report> => {
  const { out } = options;
  const format = formatOf(options);
  const fileOptions = fileOptionsOf(options);
  await checkPlace(format, out);
  const made = await api.reports.export({ request, format: format ?? 'json', options: fileOptions });
  if (out !== undefined && (isBinary(format) || !isStdout(out))) return writeOut(made, out, { format });
  const text = await textOf(made);
  const raw = out === undefined || format === null ? {} : { bytes: new TextEncoder().encode(text) };
  if (format === 'csv') return { json: { fileName: made.fileName, format, text }, text, ...raw };
  const json = JSON.parse(text) as unknown;
  if (format === 'json') return { json, text, ...raw };
  return { json, text: reportText(await api.reports.view({ request, rowLimit: ROWS_SHOWN })) };
};
