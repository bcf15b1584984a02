import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportFileOptions, ReportFormat } from '../../src-shared/contract/reports.ts';
import type { Steps } from './steps.ts';

/** A document and how it is to be written. */
export type WriteInput = Steps & {
  readonly document: ReportDocument;
  readonly format: ReportFormat;
  readonly options: ReportFileOptions;
};

/** Writes a document as a file; each writer is loaded when it is first needed. Throws `import_cancelled` by the signal. */
export const writeReport = async ({ document, format, options, ...steps }: WriteInput): Promise<Uint8Array> => {
  switch (format) {
    case 'pdf': {
      const { pdfOfReport } = await import('./pdf/pdf-of-report.ts');
      return pdfOfReport(document, { paper: options.paper }, steps);
    }
    case 'csv': {
      const { writeCsv } = await import('./csv/write-csv.ts');
      return writeCsv(document, options.csv, steps);
    }
    case 'xlsx': {
      const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
      return writeXlsx(document, steps);
    }
    case 'json': {
      const { writeJson } = await import('./json/write-json.ts');
      return writeJson(document, steps);
    }
  }
};
