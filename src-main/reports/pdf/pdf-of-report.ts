import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { PecuniaError } from '../../../src-shared/errors.ts';
import { valueFormat } from '../report-format.ts';
import type { Steps } from '../steps.ts';
import { breathWithin } from './breath.ts';
import type { PageItem } from './draw-pages.ts';
import { figureCards } from './figure-cards.ts';
import { SIZES } from './look.ts';
import { makePdf } from './make-pdf.ts';
import type { PdfFacts, PdfTools } from './make-pdf.ts';
import type { Margins, Page, PageSize } from './pdfmake.ts';
import { preparedTables } from './prepared-table.ts';
import { addFormulas, addSection } from './report-sections.ts';
import type { ReportSite } from './report-sections.ts';
import { runningFooter, runningHeader } from './running-lines.ts';
import { fitsUpright } from './table-fit.ts';
import { titleBlock } from './title-block.ts';

export type Paper = 'a4' | 'letter';

/** In points: A4 by ISO 216, and US Letter. */
const PAPERS: Readonly<Record<Paper, readonly [number, number]>> = { a4: [595.28, 841.89], letter: [612, 792] };
const MARGINS: Margins = { left: 48, right: 48, top: 58, bottom: 56 };

/** A PDF of more takes most of a minute and gigabytes of memory, and nobody reads 2,000 pages. */
const MOST_ROWS = 50_000;

const refuseTooLong = ({ sections, locale }: ReportDocument): void => {
  const rows = sections.reduce((sum, section) => sum + (section.kind === 'table' ? section.rows.length : 0), 0);
  if (rows <= MOST_ROWS) return;
  const { number } = valueFormat(locale);
  throw new PecuniaError(
    'invalid_input',
    `This report has ${number(rows)} rows; a PDF holds up to ${number(MOST_ROWS)}. Choose a shorter period, or Excel or CSV.`,
    { rows, limit: MOST_ROWS },
  );
};

const pageSize = (paper: Paper, lying: boolean): PageSize => {
  const [narrow, long] = PAPERS[paper];
  return lying
    ? { width: long, height: narrow, orientation: 'landscape' }
    : { width: narrow, height: long, orientation: 'portrait' };
};

const factsOf = ({ title, vaultName, period, reportKind, locale, today }: ReportDocument): PdfFacts => ({
  title: `${title}, ${period.label}`,
  subject: `${title} of ${vaultName} for ${period.label}`,
  keywords: ['Pecunia', 'report', reportKind, vaultName, period.label].filter((word) => word !== '').join(', '),
  language: locale,
  createdOn: today,
});

const layReport = async (
  document: ReportDocument,
  paper: Paper,
  tools: PdfTools,
): Promise<readonly Page<PageItem>[]> => {
  const { fonts, root, breath, begin } = tools;
  const format = valueFormat(document.locale);
  const prepared = await preparedTables(document, format, { ...tools, breath: breathWithin(breath, 0, 0.4) });
  const uprightWidth = pageSize(paper, false).width - MARGINS.left - MARGINS.right;
  const tables = [...prepared.values()];
  const lying = tables.length > 0 && tables.every(({ wishes }) => !fitsUpright(wishes, uprightWidth));
  const flow = begin({ size: pageSize(paper, lying), margins: MARGINS, fontSize: SIZES.text });
  const site: ReportSite = { document, format, flow, fonts, root, uprightWidth, lying, prepared };
  for (const content of titleBlock(document, format, flow.width(), root)) flow.add(content);
  if (document.figures.length > 0)
    for (const cards of figureCards(document, format, { width: flow.width(), fonts, root })) flow.add(cards);
  for (const [index, section] of document.sections.entries()) {
    const [from, to] = [index, index + 1].map((at) => 0.4 + (0.6 * at) / document.sections.length);
    await addSection(site, section, breathWithin(breath, from ?? 0, to ?? 1));
  }
  addFormulas(site);
  return flow.finish(runningHeader(document, MARGINS), runningFooter(document.vaultName, MARGINS));
};

/**
 * Makes a report as PDF. A table that is too wide for an upright page gets pages that lie on their side. Throws
 * `invalid_input` for more rows than one PDF holds, and `import_cancelled` by the signal.
 */
export const pdfOfReport = async (
  document: ReportDocument,
  { paper }: { readonly paper: Paper },
  steps: Steps = {},
): Promise<Uint8Array> => {
  refuseTooLong(document);
  return makePdf(factsOf(document), (tools) => layReport(document, paper, tools), steps);
};
