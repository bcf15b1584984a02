import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportFileOptions, ReportFormat, ReportProgress } from '../../src-shared/contract/reports.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader } from '../database/connection.ts';
import { buildReport } from './report-build.ts';
import { reportFileName } from './report-file-name.ts';

/** What every report is made for. */
type ReportOrder = { readonly request: ReportRequest; readonly today: IsoDate; readonly vaultName: string };

export type ViewOrder = ReportOrder & {
  /** Of each table. */
  readonly rowLimit: number;
};

export type FilesOrder = ReportOrder & {
  readonly formats: readonly ReportFormat[];
  readonly options: ReportFileOptions;
  /** For the files' names, in place of the title. */
  readonly name: string | null;
};

/** A report as a file. */
export type ReportFile = {
  readonly format: ReportFormat;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What it is about. */
  readonly title: string;
  readonly period: ReportDocument['period'];
};

/** How far the work is, and the way to stop it. */
export type ReportSteps = {
  readonly onProgress?: ((progress: Omit<ReportProgress, 'key'>) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What is thrown when the work was stopped. */
export const reportCancelled = (): PecuniaError =>
  new PecuniaError('import_cancelled', 'The report was stopped, and no file was made. Ask for it again when you like.');

const refuseCancelled = ({ signal }: ReportSteps): void => {
  if (signal?.aborted) throw reportCancelled();
};

/** Shows a connection of its own the vault at one moment; the app's own sees no other anyway. */
const atOneMoment = async <T>({ raw }: Reader, read: () => Promise<T>): Promise<T> => {
  if (!raw.readonly) return read();
  raw.exec('BEGIN');
  try {
    return await read();
  } finally {
    raw.exec('ROLLBACK');
  }
};

const cut = (document: ReportDocument, rowLimit: number): ReportDocument => ({
  ...document,
  sections: document.sections.map((section) =>
    section.kind === 'table' ? { ...section, rows: section.rows.slice(0, rowLimit) } : section,
  ),
});

/** Makes a report for the screen. */
export const viewReport = async (reader: Reader, { rowLimit, ...order }: ViewOrder): Promise<ReportDocument> =>
  cut(await atOneMoment(reader, () => buildReport({ reader, ...order })), rowLimit);

/** Makes a report as files, one of each format and all of one document. Throws `import_cancelled` by the signal. */
export const reportFiles = async (
  reader: Reader,
  { formats, options, name, ...order }: FilesOrder,
  steps: ReportSteps = {},
): Promise<readonly ReportFile[]> => {
  const { onProgress, signal } = steps;
  onProgress?.({ phase: 'reading', done: 0 });
  refuseCancelled(steps);
  const document = await atOneMoment(reader, () => buildReport({ reader, ...order }));
  const { writeReport } = await import('../reports/write-report.ts');
  const files: ReportFile[] = [];
  for (const [index, format] of formats.entries()) {
    refuseCancelled(steps);
    const phase = format === 'pdf' ? 'laying-out' : 'writing';
    const tell = (done: number): void => onProgress?.({ phase, done: (index + done) / formats.length });
    const bytes = await writeReport({ document, format, options, onProgress: tell, signal });
    const { title, period } = document;
    files.push({ format, fileName: reportFileName(document, format, name), bytes, title, period });
  }
  refuseCancelled(steps);
  onProgress?.({ phase: 'done', done: 1 });
  return files;
};

export type TaxOrder = Pick<ReportOrder, 'today' | 'vaultName'> & {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly taxRelevantOnly: boolean;
};

export type TaxFile = Pick<ReportFile, 'fileName' | 'bytes'>;

/** Packs a span for the tax adviser. Throws `import_cancelled` by the signal. */
export const taxFile = async (
  reader: Reader,
  order: TaxOrder,
  { onProgress, signal }: ReportSteps = {},
): Promise<TaxFile> => {
  const { taxPackage } = await import('./report-tax-package.ts');
  const tell = (done: number): void => onProgress?.({ phase: done < 1 ? 'writing' : 'done', done });
  return atOneMoment(reader, () => taxPackage({ reader, ...order, onProgress: tell, signal }));
};

/** What can be asked for, wherever it runs. */
export const REPORT_WORK = { view: viewReport, files: reportFiles, tax: taxFile } as const;

type Work = typeof REPORT_WORK;
export type ReportMethod = keyof Work;
export type OrderOf<M extends ReportMethod> = Parameters<Work[M]>[1];
export type AnswerOf<M extends ReportMethod> = Awaited<ReturnType<Work[M]>>;
