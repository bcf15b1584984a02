import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Content } from 'pdfmake';

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

const installed = createRequire(import.meta.url);

/** The fonts come with pdfmake; nothing else is read from disk, and nothing from the network. */
const loadPdfmake = async () => {
  const { default: pdfmake } = await import('pdfmake');
  const folder = join(dirname(installed.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
  const font = (name: string): string => join(folder, `Roboto-${name}.ttf`);
  pdfmake.setFonts({
    Roboto: {
      normal: font('Regular'),
      bold: font('Medium'),
      italics: font('Italic'),
      bolditalics: font('MediumItalic'),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => dirname(path) === folder);
  return pdfmake;
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

const pictureOf = ({ picture }: PrintedReceipt): Content =>
  picture === null
    ? { text: 'The picture could not be drawn.', color: GREY, italics: true }
    : {
        image: `data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`,
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

const pageOf = (receipt: PrintedReceipt, index: number): Content => ({
  ...(index === 0 ? {} : { pageBreak: 'before' }),
  stack: [
    { text: receipt.title, fontSize: 14, bold: true, margin: [0, 0, 0, 10] },
    {
      columns: [
        { width: PICTURE_WIDTH, stack: [pictureOf(receipt)] },
        { width: '*', stack: [fieldTable(receipt), itemTable(receipt), notesOf(receipt)] },
      ],
      columnGap: 20,
    },
  ],
});

export type PrintRequest = { readonly receipts: readonly PrintedReceipt[]; readonly title: string };

/** Prints receipts as one PDF, each from the top of a page. Returns its bytes. */
export const printReceipts = async ({ receipts, title }: PrintRequest): Promise<Uint8Array> => {
  const pdfmake = await loadPdfmake();
  const document = {
    pageSize: 'A4',
    pageMargins: [40, 48, 40, 48],
    info: { title, creator: 'Pecunia' },
    defaultStyle: { font: 'Roboto', fontSize: 9 },
    header: { text: title, alignment: 'right', color: GREY, fontSize: 8, margin: [40, 22, 40, 0] },
    footer: (page: number, pages: number) => ({
      text: `Page ${page} of ${pages}`,
      alignment: 'center',
      color: GREY,
      fontSize: 8,
      margin: [0, 16, 0, 0],
    }),
    content: receipts.map(pageOf),
  };
  return pdfmake.createPdf(document).getBuffer();
};
