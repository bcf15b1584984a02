import { stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

import { Option } from 'commander';
import type { Command } from 'commander';

import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import { REPORT_FORMATS } from '../../src-shared/contract/reports.ts';
import type { MadeFile, ReportFileOptions, ReportFormat } from '../../src-shared/contract/reports.ts';
import { writeWhole } from '../api/whole-file.ts';
import { usageError } from './arguments.ts';
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
    .option('--out <file>', 'where it goes, in place of what is there; a folder gets a file of the report’s name')
    .addOption(new Option('--paper <size>', 'of a PDF').choices(['a4', 'letter']))
    .addOption(new Option('--delimiter <sign>', 'of CSV; a semicolon beside decimal commas').choices([',', ';', 'tab']))
    .addOption(new Option('--decimal <sign>', 'of CSV').choices(['.', ',']))
    .option('--no-bom', 'CSV without the mark by which Excel knows UTF-8');

const isFormat = (text: string): text is ReportFormat => (REPORT_FORMATS as readonly string[]).includes(text);

const formatOf = ({ format, out }: OutputOptions): ReportFormat | null => {
  if (format !== undefined || out === undefined) return format ?? null;
  const end = extname(out).slice(1).toLowerCase();
  if (isFormat(end)) return end;
  throw usageError(`Choose a --format: ${REPORT_FORMATS.join(', ')}.`);
};

const fileOptionsOf = ({ paper = 'a4', delimiter, decimal = '.', bom }: OutputOptions): ReportFileOptions => {
  const sign = DELIMITERS[delimiter ?? (decimal === ',' ? ';' : ',')] ?? ',';
  if (sign === decimal) throw usageError('--delimiter and --decimal must differ.');
  return { paper, csv: { bom, delimiter: sign, decimal } };
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** Writes a file where `--out` says, as a whole or not at all; tells its path and size. */
export const writeOut = async ({ fileName, file }: MadeFile, out: string, more: object = {}): Promise<Report> => {
  const given = resolve(out);
  const path = (await isFolder(given)) ? join(given, fileName) : given;
  const bytes = new Uint8Array(await file.arrayBuffer());
  await writeWhole(path, bytes);
  return { json: { file: path, bytes: bytes.byteLength, ...more }, text: `Wrote ${path}, ${bytes.byteLength} bytes.` };
};

const textOf = async ({ file }: MadeFile): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());

/** Makes a report: into a file, or on stdout as JSON, as CSV or in words. */
export const outputReport = async (
  { api }: Tools,
  request: ReportRequestInput,
  options: OutputOptions,
): Promise<Report> => {
  const format = formatOf(options);
  const fileOptions = fileOptionsOf(options);
  if (options.out === undefined && (format === 'pdf' || format === 'xlsx'))
    throw usageError(`--format ${format} takes an --out FILE.`);
  const made = await api.reports.export({ request, format: format ?? 'json', options: fileOptions });
  if (options.out !== undefined) return writeOut(made, options.out, { format });
  const text = await textOf(made);
  if (format === 'csv') return { json: { fileName: made.fileName, format, text }, text };
  const json = JSON.parse(text) as unknown;
  if (format === 'json') return { json, text };
  return { json, text: reportText(await api.reports.view({ request, rowLimit: ROWS_SHOWN })) };
};
