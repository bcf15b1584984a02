import type { ReportFileOptions } from '../../src-shared/contract/reports.ts';
import type { Settings } from '../../src-shared/contract/settings.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { wholeYear } from '../engine/report-period.ts';
import type { DaySpan } from '../engine/report-period.ts';
import type { Steps } from '../reports/steps.ts';
import { writeZip } from '../reports/zip/write-zip.ts';
import type { ZipEntry } from '../reports/zip/write-zip.ts';
import { taxContents } from './report-tax-contents.ts';
import type { TaxContents } from './report-tax-contents.ts';
import { taxDocument } from './report-tax-document.ts';
import type { TaxHead } from './report-tax-document.ts';
import { plannedReports, receiptEntries } from './report-tax-files.ts';
import { taxReadme } from './report-tax-readme.ts';
import { taxSummaries } from './report-tax-summaries.ts';
import { reportWords } from './report-words.ts';

export type TaxPackageInput = Steps & {
  readonly reader: Reader;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly taxRelevantOnly: boolean;
  readonly today: IsoDate;
  readonly vaultName: string;
};

const MEGABYTE = 2 ** 20;
/** What is handed over in one piece has to fit into memory. */
const MOST_BYTES = 1_024 * MEGABYTE;

const refuseTooMuch = ({ files }: TaxContents): void => {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= MOST_BYTES) return;
  throw new PecuniaError(
    'file_too_large',
    `The receipts of this period are ${Math.ceil(bytes / MEGABYTE)} MB; a package holds up to ${MOST_BYTES / MEGABYTE} MB. Choose a shorter period, such as a quarter.`,
    { bytes, limit: MOST_BYTES },
  );
};

/** Where paper is not A4. */
const LETTER_REGIONS = new Set(['US', 'CA', 'MX']);

/** Spreadsheets of a country with decimal commas read only files with them, divided by semicolons. */
const optionsFor = ({ locale }: Settings): ReportFileOptions => {
  const hasComma = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .some(({ type, value }) => type === 'decimal' && value === ',');
  return {
    paper: LETTER_REGIONS.has(new Intl.Locale(locale).maximize().region ?? '') ? 'letter' : 'a4',
    csv: { bom: true, delimiter: hasComma ? ';' : ',', decimal: hasComma ? ',' : '.' },
  };
};

const headOf = ({ from, to, today, vaultName, taxRelevantOnly }: TaxPackageInput, settings: Settings): TaxHead => {
  const label = reportWords(settings.locale, settings.currency).span({ from, to });
  return {
    title: `Tax package, ${label}`,
    vaultName,
    locale: settings.locale,
    currency: settings.currency,
    today,
    period: { from, to, label },
    filters: taxRelevantOnly ? [{ label: 'Shown', value: 'Only what matters for taxes' }] : [],
    notes: '',
  };
};

const spanName = (span: DaySpan): string => wholeYear(span) ?? `${span.from}-to-${span.to}`;

/** Everything in the package, in the order in which it lies there. */
const packageEntries = async (input: TaxPackageInput): Promise<readonly ZipEntry[]> => {
  const { reader, taxRelevantOnly, signal } = input;
  const settings = readSettings(reader);
  const options = optionsFor(settings);
  const head = headOf(input, settings);
  const contents = taxContents(reader, input, settings.currency);
  refuseTooMuch(contents);
  const relevant = allCategories(reader).filter((category) => category.taxRelevant);
  const summaries = await taxSummaries({
    ...input,
    categoryIds: taxRelevantOnly ? relevant.map(({ id }) => id) : null,
  });
  const reports = plannedReports(taxDocument(head, contents), summaries, { options, signal });
  const readme = taxReadme({
    head,
    contents,
    taxRelevantOnly,
    categories: relevant.map(({ name }) => name),
    files: reports,
    csv: options.csv,
    words: reportWords(settings.locale, settings.currency),
  });
  return [
    { name: 'README.txt', read: () => new TextEncoder().encode(readme), isPacked: false },
    ...reports.map(({ entry }) => entry),
    ...receiptEntries(reader, contents.files),
  ];
};

/**
 * Packs a span for the tax adviser as a ZIP: what is inside in words, reports, journal, totals, receipts as they came, and what is
 * missing. The same vault gives the same bytes on the same day. Throws `file_too_large` when the receipts are too many to hold in
 * memory, `import_cancelled` by the signal.
 */
export const taxPackage = async (
  input: TaxPackageInput,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> => ({
  fileName: `tax-package-${spanName(input)}.zip`,
  bytes: await writeZip(await packageEntries(input), input.today, input),
});
