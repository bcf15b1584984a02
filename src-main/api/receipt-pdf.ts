import type { IsoDate } from '../../src-shared/date.ts';
import { makePdf } from '../reports/pdf/make-pdf.ts';
import type { PageMargin } from '../reports/pdf/page-flow.ts';
import type { Content, Margins, PageSize } from '../reports/pdf/pdfmake.ts';
import type { Tag } from '../reports/pdf/structure.ts';

/** A receipt on paper: its picture, or why there is none, and its fields and items in words. */
export type PrintedReceipt = {
  readonly title: string;
  /** JPEG bytes. */
  readonly picture: Uint8Array | null;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly items: readonly { readonly name: string; readonly amount: string }[];
  /** What does not add up, and where it is linked. */
  readonly notes: readonly string[];
};

const GREY = '#5f6368';
const PICTURE_WIDTH = 235;
const PICTURE_HEIGHT = 650;

type Table = { readonly table: { readonly body: readonly unknown[] } };

/** Thin lines between rows. */
const LINES = {
  hLineWidth: (row: number, { table }: Table) => (row === 0 || row === table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => '#d0d3d7',
  paddingLeft: () => 0,
  paddingRight: (column: number) => (column === 0 ? 8 : 0),
};

const pictureOf = ({ picture, title }: PrintedReceipt): Content =>
  picture === null
    ? { text: 'The picture could not be drawn.', color: GREY, italics: true }
    : {
        image: `data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`,
        alt: `The receipt of ${title}`,
        fit: [PICTURE_WIDTH, PICTURE_HEIGHT],
      };

const fieldTable = ({ fields }: PrintedReceipt): Content => ({
  table: {
    widths: [78, '*'],
    body: fields.map(([name, value]) => [{ text: name, color: GREY }, value]),
  },
  layout: LINES,
});

const itemTable = ({ items }: PrintedReceipt): Content =>
  items.length === 0
    ? ''
    : {
        margin: [0, 14, 0, 0],
        table: {
          headerRows: 1,
          widths: ['*', 'auto'],
          body: [
            [
              { text: 'Item', color: GREY },
              { text: 'Amount', color: GREY, alignment: 'right' },
            ],
            ...items.map(({ name, amount }) => [name, { text: amount, alignment: 'right' }]),
          ],
        },
        layout: LINES,
      };

const notesOf = ({ notes }: PrintedReceipt): Content =>
  notes.length === 0 ? '' : { margin: [0, 14, 0, 0], ul: [...notes], color: GREY };

const pageOf = (receipt: PrintedReceipt, index: number, root: Tag): Content => ({
  ...(index === 0 ? {} : { pageBreak: 'before' }),
  stack: [
    {
      text: receipt.title,
      fontSize: 14,
      bold: true,
      margin: [0, 0, 0, 10],
      tag: { type: 'H1', parent: root, bookmark: receipt.title },
    },
    {
      columns: [
        { width: PICTURE_WIDTH, stack: [pictureOf(receipt)] },
        { width: '*', stack: [fieldTable(receipt), itemTable(receipt), notesOf(receipt)] },
      ],
      columnGap: 20,
    },
  ],
});

export type PrintRequest = {
  readonly receipts: readonly PrintedReceipt[];
  readonly title: string;
  /** The language of names and amounts, such as `en-IN`. */
  readonly language: string;
  readonly today: IsoDate;
};

const A4: PageSize = { width: 595.28, height: 841.89, orientation: 'portrait' };
const MARGINS: Margins = { left: 40, right: 40, top: 48, bottom: 48 };

const runningTitle =
  (title: string): PageMargin =>
  () => ({ text: title, alignment: 'right', color: GREY, fontSize: 8, margin: [40, 22, 40, 0] });

const pageNumber: PageMargin = (page, pages) => ({
  text: `Page ${page} of ${pages}`,
  alignment: 'center',
  color: GREY,
  fontSize: 8,
  margin: [0, 16, 0, 0],
});

/** Prints receipts as one PDF, each from the top of a page. Returns its bytes. */
export const printReceipts = ({ receipts, title, language, today }: PrintRequest): Promise<Uint8Array> =>
  makePdf({ title, language, createdOn: today }, async ({ root, breath, begin }) => {
    const flow = begin({ size: A4, margins: MARGINS, fontSize: 9 });
    for (const [index, receipt] of receipts.entries()) {
      flow.add(pageOf(receipt, index, root));
      await breath(index / receipts.length);
    }
    return flow.finish(runningTitle(title), pageNumber);
  });
