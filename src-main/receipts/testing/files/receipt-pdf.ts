import { createRequire } from 'node:module';
import { createRandom } from '../../../sample/random.ts';
import type { PrintLine } from '../layout/print-line.ts';
import { makeReceipt, writeReceipt } from '../make-receipt.ts';
import type { ReceiptTruth } from '../truth.ts';

/** What this file needs of pdfmake, which brings no types. */
type PdfMake = {
  readonly addFonts: (fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold', string>>>>) => void;
  readonly setUrlAccessPolicy: (mayRead: () => boolean) => void;
  readonly setLocalAccessPolicy: (mayRead: (path: string) => boolean) => void;
  readonly createPdf: (document: Readonly<Record<string, unknown>>) => {
    readonly getBuffer: () => Promise<Uint8Array>;
  };
};

/** A PDF of several receipts, one a page, in the order of `truths`. */
export type MadePdf = { readonly truths: readonly ReceiptTruth[]; readonly file: Uint8Array };

// Standard fonts of PDF hold no sign of the rupee; these countries need none.
const COUNTRIES = ['DE', 'US', 'FR', 'GB', 'NL'] as const;

/** Makes a five-page PDF whose pages are text, as shops mail their receipts. */
export const makeTextPdf = async (seed = 50): Promise<MadePdf> => {
  const written = COUNTRIES.map((country, page) => writeReceipt(createRandom(seed + page), { country }));
  const content = written.map(({ lines }, page) => onPage(page, lines.map(textNode)));
  return { truths: written.map(({ truth }) => truth), file: await writePdf(content) };
};

/** Makes a five-page PDF whose pages are pictures only, as scanners write them. */
export const makeImagePdf = async (seed = 60): Promise<MadePdf> => {
  const made = COUNTRIES.map((country, page) =>
    makeReceipt(seed + page, { country, damage: { skew: page - 2, noise: 0.2 } }),
  );
  const content = made.map(({ file }, page) =>
    onPage(page, [{ image: `data:image/jpeg;base64,${Buffer.from(file).toString('base64')}`, fit: [420, 760] }]),
  );
  return { truths: made.map(({ truth }) => truth), file: await writePdf(content) };
};

/** Makes a PDF of one receipt that opens only with the password `open sesame`. */
export const makeEncryptedPdf = async (seed = 70): Promise<Uint8Array> => {
  const { lines } = writeReceipt(createRandom(seed), { country: 'GB' });
  return await writePdf([{ stack: lines.map(textNode) }], { userPassword: 'open sesame', version: '1.7' });
};

const onPage = (page: number, stack: readonly unknown[]): Readonly<Record<string, unknown>> =>
  page === 0 ? { stack } : { stack, pageBreak: 'before' };

const WIDTH = 300;

const textNode = (line: PrintLine): Readonly<Record<string, unknown>> => {
  if (line.kind === 'text') {
    const alignment = line.align === 'centre' ? 'center' : 'left';
    return { columns: [{ width: WIDTH, text: line.text, alignment, ...fontOf(line) }] };
  }
  if (line.kind === 'cells') return { columns: line.cells.map((cell, index) => cellNode(line, cell, index)) };
  if (line.kind === 'rule')
    return { canvas: [{ type: 'line', x1: 0, y1: 5, x2: WIDTH, y2: 5, lineWidth: 0.6 }], margin: [0, 0, 0, 5] };
  return { text: ' ', fontSize: 6 };
};

const cellNode = (
  line: Extract<PrintLine, { kind: 'cells' }>,
  cell: string,
  index: number,
): Readonly<Record<string, unknown>> => ({
  width: line.cells.length === 2 ? WIDTH * (index === 0 ? 0.65 : 0.35) : WIDTH / line.cells.length,
  text: cell,
  alignment: index === 0 ? 'left' : 'right',
  ...fontOf(line),
});

const fontOf = ({ look }: Extract<PrintLine, { kind: 'text' | 'cells' }>): Readonly<Record<string, unknown>> => ({
  fontSize: look.size === 'large' || look.size === 'tall' ? 14 : 9,
  bold: look.bold === true,
});

const writePdf = async (
  content: readonly unknown[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> => {
  const pdfmake = createRequire(import.meta.url)('pdfmake') as PdfMake;
  pdfmake.addFonts({ Courier: { normal: 'Courier', bold: 'Courier-Bold' } });
  // The documents are made of their own content only; a standard font is named like a file.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith('Courier'));
  const document = {
    content,
    pageSize: 'A4',
    pageMargins: [60, 40, 60, 40],
    defaultStyle: { font: 'Courier', lineHeight: 1.25 },
  };
  return await pdfmake.createPdf({ ...document, ...options }).getBuffer();
};
