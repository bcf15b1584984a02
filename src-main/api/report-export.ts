import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportFileOptions, ReportFormat } from '../../src-shared/contract/reports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { ReportFile, ReportSteps, TaxFile, TaxOrder } from './report-service.ts';
import type { Session } from './session.ts';

const MIME_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** Returns what kind of file a format is. */
export const mimeOf = (format: ReportFormat): string => MIME_TYPES[format];

const momentOf = (session: Session) => ({
  today: session.host.today(),
  vaultName: session.vaultInfo()?.name ?? '',
});

/** Makes a report for the screen: of each table at most `rowLimit` rows. Throws `import_cancelled` by the signal. */
export const viewOf = (
  session: Session,
  { request, rowLimit }: { readonly request: ReportRequest; readonly rowLimit: number },
  signal?: AbortSignal,
): Promise<ReportDocument> => session.reports.view({ ...momentOf(session), request, rowLimit }, signal);

export type ExportWish = {
  readonly request: ReportRequest;
  readonly format: ReportFormat;
  readonly options: ReportFileOptions;
};

/** Makes a report as one file. Throws `import_cancelled` by the signal. */
export const exportReport = async (
  session: Session,
  { request, format, options }: ExportWish,
  steps: ReportSteps,
): Promise<ReportFile> => {
  const order = { ...momentOf(session), request, formats: [format], options, name: null };
  const [file] = await session.reports.files(order, steps);
  if (!file) throw new Error(`No ${format} file was made`);
  return file;
};

/** Which span is packed for the tax adviser, and whether all of it. */
export type TaxWish = Omit<TaxOrder, 'today' | 'vaultName'>;

/** Packs a span for the tax adviser as a ZIP. Throws `invalid_input` for a span that ends before it begins. */
export const exportTaxPackage = (session: Session, wish: TaxWish, steps: ReportSteps): Promise<TaxFile> => {
  if (wish.from > wish.to)
    throw new PecuniaError('invalid_input', 'The period ends before it begins. Choose other days.', { field: 'to' });
  return session.reports.tax({ ...wish, ...momentOf(session) }, steps);
};
