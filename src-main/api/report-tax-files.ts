import type { ReportTable } from '../../src-shared/contract/report-document.ts';
import type { ReportFileOptions, ReportFormat } from '../../src-shared/contract/reports.ts';
import type { Reader } from '../database/connection.ts';
import { getReceiptFile } from '../database/receipt-files.ts';
import { writeReport } from '../reports/write-report.ts';
import type { ZipEntry } from '../reports/zip/write-zip.ts';
import type { DescribedFile } from './report-tax-readme.ts';
import type { TaxDocument } from './report-tax-document.ts';
import type { PackedFile } from './report-tax-receipts.ts';
import type { TaxSummary } from './report-tax-summaries.ts';

/** A file of the package that is yet to be written. */
export type PlannedFile = DescribedFile & { readonly entry: ZipEntry };

/** What every file of the package is written with; pictures are not, they are copied. */
export type FileMaking = { readonly options: ReportFileOptions; readonly signal: AbortSignal | undefined };

/** Which file each table is, for programs. */
const TABLE_FILES: Readonly<Record<string, string>> = {
  categories: 'totals of the categories that matter for taxes',
  journal: 'every transaction, with the files of its receipts',
  receipts: 'which receipt belongs to which transaction',
  'without-receipt': 'spending in these categories without a receipt',
  'unlinked-receipts': 'receipts without a transaction',
};

const planned = (name: string, about: string, entry: Omit<ZipEntry, 'name'>): PlannedFile => ({
  name,
  about,
  entry: { name, ...entry },
});

const isPackedFormat = (format: ReportFormat): boolean => format === 'pdf' || format === 'xlsx';

/** Plans the reports as PDF, all tables as one workbook, and each as CSV. */
export const plannedReports = (
  document: TaxDocument,
  summaries: readonly TaxSummary[],
  { options, signal }: FileMaking,
): readonly PlannedFile[] => {
  const written = (of: TaxDocument | TaxSummary['document'], format: ReportFormat): Omit<ZipEntry, 'name'> => ({
    // Progress is counted in files; the signal stops within each.
    read: () => writeReport({ document: of, format, options, signal }),
    isPacked: isPackedFormat(format),
  });
  const alone = (table: ReportTable): TaxDocument => ({ ...document, sections: [table] });
  return [
    ...summaries.map(({ name, about, document: summary }) => planned(name, about, written(summary, 'pdf'))),
    planned('journal.xlsx', 'everything below as sheets of one workbook', written(document, 'xlsx')),
    ...document.sections.map((table) =>
      planned(`${table.key}.csv`, TABLE_FILES[table.key] ?? table.title, written(alone(table), 'csv')),
    ),
  ];
};

/** Returns the receipts as they came, each read when it is its turn. */
export const receiptEntries = (reader: Reader, files: readonly PackedFile[]): readonly ZipEntry[] =>
  files.map(({ name, fileId }) => ({ name, read: () => getReceiptFile(reader, fileId).content, isPacked: true }));
