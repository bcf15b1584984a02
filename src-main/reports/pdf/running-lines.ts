import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { COLOURS, SIZES } from './look.ts';
import type { PageMargin } from './page-flow.ts';
import type { Content, Margins } from './pdfmake.ts';

const sides = (left: string, right: string, margin: readonly number[]): Content => ({
  columns: [
    { text: left, width: '*' },
    { text: right, width: 'auto', alignment: 'right', noWrap: true },
  ],
  columnGap: 16,
  fontSize: SIZES.small,
  color: COLOURS.quiet,
  margin: [...margin],
});

/** So much of a title stands in the running header, which has one line. */
const LONGEST_TITLE = 90;

const shortened = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).trimEnd()}…`;

/** The running header: which report this is, from the second page on. */
export const runningHeader =
  ({ title, period }: ReportDocument, { left, right }: Margins): PageMargin =>
  (page) =>
    page === 1 ? null : sides(shortened(title), period.label, [left, 26, right, 0]);

/** The footer: whose report it is, and which page of how many. */
export const runningFooter =
  (name: string, { left, right }: Margins): PageMargin =>
  (page, pages) =>
    sides(shortened(name), `Page ${page} of ${pages}`, [left, 18, right, 0]);
