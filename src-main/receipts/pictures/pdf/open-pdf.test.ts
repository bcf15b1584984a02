import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import type { Page } from '../../page.ts';
import type { Picture } from '../../picture.ts';
import { openReceiptFile } from '../open-receipt-file.ts';
import type { Sheet } from '../receipt-file.ts';
import { makePdf, writeText } from '../testing/make-pdf.ts';
import type { PdfPage } from '../testing/make-pdf.ts';
import { readAll, readOne } from '../testing/read-all.ts';

const LINES: readonly (readonly [text: string, x: number, y: number])[] = [
  ['LINDEN BAKERY', 20, 370],
  ['Mill Lane 4', 20, 350],
  ['2026-03-14 18:22', 20, 330],
  ['Rye bread', 20, 300],
  ['3.40', 180, 300],
  ['TOTAL EUR', 20, 270],
  ['3.40', 180, 270],
];

const CONTENT = LINES.map(([text, x, y]) => writeText(text, x, y)).join('');

const RECEIPT: PdfPage = { width: 226, height: 400, content: CONTENT };

const textOf = (page: Page | null): readonly string[] | undefined =>
  page?.lines.map((line) => line.words.map((word) => word.text).join(' '));

const SHOWN = ['LINDEN BAKERY', 'Mill Lane 4', '2026-03-14 18:22', 'Rye bread 3.40', 'TOTAL EUR 3.40'];

/** Dark pixels of a picture, in all and within the boxes of the words. */
const inkOf = ({
  picture,
  page,
}: Sheet): { readonly all: number; readonly inWords: number; readonly emptyWords: number } => {
  const isInk = (x: number, y: number): boolean => (picture.data[(y * picture.width + x) * 3] ?? 255) < 128;
  const count = (left: number, top: number, width: number, height: number): number => {
    let ink = 0;
    for (let y = top; y < top + height; y += 1) for (let x = left; x < left + width; x += 1) ink += isInk(x, y) ? 1 : 0;
    return ink;
  };
  const words = (page?.lines ?? [])
    .flatMap((line) => line.words)
    .map(({ box }) => count(box.left, box.top, box.width, box.height));
  return {
    all: count(0, 0, picture.width, picture.height),
    inWords: words.reduce((sum, ink) => sum + ink, 0),
    emptyWords: words.filter((ink) => ink === 0).length,
  };
};

/** Black and white dots, so that there is ink wherever one looks. */
const dotted = async () => {
  const [width, height] = [40, 60];
  const dots = Uint8Array.from(
    { length: width * height },
    (_, at) => (((at % width) + Math.floor(at / width)) % 2) * 255,
  );
  const grey = sharp(dots, { raw: { width, height, channels: 1 } }).toColourspace('srgb');
  return { data: await grey.jpeg({ quality: 100 }).toBuffer(), width, height };
};

const hasOneColour = ({ data }: Picture): boolean => data.every((value) => value === data[0]);

describe('the text layer', () => {
  test('is read with words where they are printed', async () => {
    const sheet = await readOne(makePdf([RECEIPT]));
    expect(textOf(sheet.page)).toEqual(SHOWN);
    expect(sheet.page).toMatchObject({
      reader: 'text-layer',
      width: sheet.picture.width,
      height: sheet.picture.height,
    });
    expect(sheet).toMatchObject({ originalWidth: 226, originalHeight: 400, notice: null });
    expect(sheet.picture.width).toBeCloseTo(226 * sheet.factor, -1);
    const { all, inWords, emptyWords } = inkOf(sheet);
    expect(emptyWords).toBe(0);
    expect(inWords).toBe(all);
  });

  test('has boxes as narrow as the words', async () => {
    // Letters of very different widths on one run: equal shares would put the second word elsewhere.
    const content = `${CONTENT}${writeText('iiiiiiiiii WWWWWWWWWW', 20, 200)}`;
    const { page, factor } = await readOne(makePdf([{ ...RECEIPT, content }]));
    const [thin, wide] = page?.lines.at(-1)?.words ?? [];
    expect(thin?.box.left).toBeCloseTo(20 * factor, -1);
    // Helvetica: an i is 222, a space 278 and a W 944 thousandths of the size.
    expect(thin?.box.width).toBeCloseTo(22.2 * factor, -1);
    expect(wide?.box.left).toBeCloseTo((20 + 22.2 + 2.78) * factor, -1);
    expect(wide?.box.width).toBeCloseTo(94.4 * factor, -1);
  });

  test.each([90, 180, 270])('is upright on a page that is turned by %i degrees', async (rotate) => {
    // Written so that it is upright after the turn.
    const turns: Record<number, string> = { 90: '0 1 -1 0 400 0', 180: '-1 0 0 -1 226 400', 270: '0 -1 1 0 0 226' };
    const isFlat = rotate === 180;
    const page = {
      width: isFlat ? 226 : 400,
      height: isFlat ? 400 : 226,
      rotate,
      content: `${turns[rotate] ?? ''} cm\n${CONTENT}`,
    };
    const sheet = await readOne(makePdf([page]));
    expect(textOf(sheet.page)).toEqual(SHOWN);
    expect(inkOf(sheet).emptyWords).toBe(0);
    expect(sheet.picture.height).toBeGreaterThan(sheet.picture.width);
  });

  test('puts together runs that make one word, and drops what is written twice for bold', async () => {
    const runs = 'BT /F 10 Tf 20 230 Td (To) Tj (tal) Tj 0 0.8 0 rg ( due) Tj ET\n';
    const bold = writeText('PAID', 20, 200) + writeText('PAID', 20.3, 200);
    const { page } = await readOne(makePdf([{ ...RECEIPT, content: CONTENT + runs + bold }]));
    expect(textOf(page)?.slice(-2)).toEqual(['Total due', 'PAID']);
  });

  test('leaves out what stands beside the page or is turned', async () => {
    const beside = writeText('OUTSIDE', 300, 200) + writeText('BELOW', 20, -40);
    const turned = 'q 0 1 -1 0 215 100 cm BT /F 8 Tf (MARGIN) Tj ET Q\n';
    const { page } = await readOne(makePdf([{ ...RECEIPT, content: CONTENT + beside + turned }]));
    expect(textOf(page)).toEqual(SHOWN);
  });

  const scan = 'q 226 0 0 400 0 0 cm /I Do Q\n';
  const partOfScan = 'q 226 0 0 330 0 0 cm /I Do Q\n';
  const long = [100, 90, 80].map((y) => writeText('Rye bread 3.40 '.repeat(5), 5, y, 5)).join('');
  const unmapped = (words: string): string => `BT /G 3 Tf 5 100 Td <${words.repeat(42)}> Tj ET\n`;

  test.each([
    ['invisible, as recognition writes it', `${scan} 3 Tr ${long}`],
    ['covered by a picture', `${long}${scan}`],
    ['a few words beside a scan', `${partOfScan}${CONTENT}`],
    ['of unmapped glyphs', `${scan}${unmapped('0013003100140020')}`],
    ['white on white', `1 g\n${CONTENT}`],
    ['without figures', writeText('One two three four five six seven eight nine ten', 5, 200, 6)],
    ['too short', writeText('Page 1 of 1', 20, 20)],
  ])('is not trusted when it is %s', async (_, content) => {
    const sheet = await readOne(makePdf([{ ...RECEIPT, content }], { picture: await dotted() }));
    expect(sheet.page).toBeNull();
  });

  test.each([
    ['is long, on a picture', `${scan}${long}`],
    ['is a little, on a smaller picture', `q 226 0 0 100 0 0 cm /I Do Q\n${CONTENT}`],
    ['has glyphs that name characters', `${scan}${unmapped('003100320020')}`],
  ])('is trusted when it %s', async (_, content) => {
    const sheet = await readOne(makePdf([{ ...RECEIPT, content }], { picture: await dotted() }));
    expect(sheet.page).not.toBeNull();
  });
});

describe('a page', () => {
  test('that is a scan is rendered finer than one of text', async () => {
    const picture = await dotted();
    const a4 = { width: 595, height: 842 };
    const scan = makePdf(
      [
        { ...a4, content: 'q 595 0 0 842 0 0 cm /I Do Q' },
        { ...a4, content: `1 0 0 1 0 400 cm ${CONTENT}` },
      ],
      { picture },
    );
    const [first, second] = await readAll(scan);
    expect(first).toMatchObject({ page: null, picture: { width: 2479, height: 3508 } });
    expect(second?.page).not.toBeNull();
    expect(second?.picture).toMatchObject({ width: 1653, height: 2339 });
  });

  test('as wide as a till roll has enough pixels, and one as large as a house not too many', async () => {
    const [roll, house] = await readAll(
      makePdf([
        { ...RECEIPT, width: 120, height: 900 },
        { ...RECEIPT, width: 14_400, height: 14_400 },
      ]),
    );
    expect(roll?.picture.width).toBe(1200);
    expect((house?.picture.width ?? 0) * (house?.picture.height ?? 0)).toBeLessThan(12_100_000);
  });

  test('shows a scan in the compression of fax machines', async () => {
    // Each of 64 rows is as the one before it, a bit of 1 in Group 4, and the first as an empty one; then the end of the block.
    const data = Buffer.from([...Array.from({ length: 8 }, () => 0xff), 0x00, 0x10, 0x01]);
    const decoding = '/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 64 /Rows 64 /BlackIs1 true >>';
    const picture = { data, width: 64, height: 64, coding: `/ColorSpace /DeviceGray /BitsPerComponent 1 ${decoding}` };
    const page = { ...RECEIPT, content: 'q 226 0 0 400 0 0 cm /I Do Q' };
    const sheet = await readOne(makePdf([page], { picture }));
    expect(sheet.notice).toBeNull();
    expect(sheet.picture.data[3 * sheet.picture.width * 100]).toBe(0);
  });

  test('is read where a glyph stands for no character', async () => {
    // A Japanese font that the file does not hold: its characters come from the tables of the package.
    const content = `${CONTENT}BT /G 10 Tf 20 200 Td <82a082a20031> Tj ET`;
    const bytes = makePdf([{ ...RECEIPT, content }]).toString('latin1');
    const japanese = bytes.replace('/Identity-H', '/90ms-RKSJ-H').replace('(Identity)', '(Japan1)');
    const { page } = await readOne(Buffer.from(japanese, 'latin1'));
    expect(textOf(page)?.at(-1)).toContain('あい');
  });

  test('that shows nothing says so', async () => {
    const sheet = await readOne(makePdf([{ ...RECEIPT, content: '' }]));
    expect(hasOneColour(sheet.picture)).toBe(true);
    expect(sheet.notice).toContain('empty');
  });

  test('of five is read by itself, in any order', async () => {
    const pages = [1, 2, 3, 4, 5].map((number) => ({
      ...RECEIPT,
      content: CONTENT + writeText(`Page ${number} of 5`, 20, 20),
    }));
    const file = await openReceiptFile(makePdf(pages), 'five.pdf');
    expect(file).toMatchObject({ kind: 'pdf', mime: 'application/pdf', sheetCount: 5 });
    for (const index of [4, 0, 2]) {
      const { page } = await file.readSheet(index);
      expect(textOf(page)?.at(-1)).toBe(`Page ${index + 1} of 5`);
    }
    await file.close();
  });
});

type PdfMake = {
  readonly addFonts: (fonts: unknown) => void;
  readonly setUrlAccessPolicy: (allow: () => boolean) => void;
  readonly setLocalAccessPolicy: (allow: () => boolean) => void;
  readonly createPdf: (definition: object) => { readonly getBuffer: () => Promise<Buffer> };
};

const protectedPdf = async (passwords: object): Promise<Buffer> => {
  const require = createRequire(import.meta.url);
  const pdfmake = require('pdfmake') as PdfMake;
  pdfmake.addFonts(require('pdfmake/standard-fonts/Helvetica.js'));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const content = SHOWN.map((text) => ({ text }));
  return pdfmake.createPdf({ ...passwords, content, defaultStyle: { font: 'Helvetica' } }).getBuffer();
};

describe('a file', () => {
  test('that a password protects is refused with what to do', async () => {
    const opening = openReceiptFile(await protectedPdf({ userPassword: 'secret' }), 'bill.pdf');
    await expect(opening).rejects.toMatchObject({
      code: 'file_unreadable',
      details: { found: 'encrypted', fileName: 'bill.pdf' },
    });
    await expect(opening).rejects.toThrow('protected by a password');
  });

  test('that only its changes are protected of is read', async () => {
    const { page } = await readOne(await protectedPdf({ ownerPassword: 'secret' }));
    expect(textOf(page)).toEqual(SHOWN);
  });

  test('of very many pages is refused', async () => {
    const file = makePdf(Array.from({ length: 51 }, () => RECEIPT));
    await expect(openReceiptFile(file, 'book.pdf')).rejects.toMatchObject({
      code: 'file_too_large',
      details: { sheets: 51 },
    });
  });

  test.each([
    ['nothing after its header', Buffer.from('%PDF-1.7\n')],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.from('xref trailer << >> \u0000\u0001'.repeat(50))])],
  ])('with %s is damaged', async (_, bytes) => {
    await expect(openReceiptFile(bytes, 'bad.pdf')).rejects.toMatchObject({
      code: 'file_unreadable',
      details: { found: 'damaged' },
    });
  });

  test('keeps the bytes of whoever gave them', async () => {
    const bytes = new Uint8Array(makePdf([RECEIPT]));
    await readOne(bytes);
    expect(bytes.length).toBeGreaterThan(0);
  });
});
