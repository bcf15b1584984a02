import { Buffer } from 'node:buffer';

/** A page's operators over Helvetica as `/F`, a font without a map to Unicode as `/G`, and the picture as `/I`. Sides are in points. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly content: string;
  readonly rotate?: number;
};

/** A picture in JPEG and RGB, unless its coding says otherwise in words of the format. */
type PdfPicture = {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly coding?: string;
};

const JPEG = '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode';

type PdfOptions = { readonly picture?: PdfPicture; readonly trailer?: string };

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

const stream = (dictionary: string, data: Uint8Array): Buffer =>
  Buffer.concat([latin1(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, latin1('\nendstream')]);

const pictureObject = ({ data, width, height, coding = JPEG }: PdfPicture): Buffer =>
  stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${coding}`, data);

const FONTS = '/F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** As subset fonts of careless writers: its codes are glyph numbers, and nothing says which characters they are. */
const UNMAPPED =
  '/G << /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 ' +
  '/BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>] >>';

const pageObjects = ({ width, height, content, rotate = 0 }: PdfPage, contentId: number): readonly Buffer[] => [
  latin1(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${contentId} 0 R ` +
      `/Resources << /Font << ${FONTS} ${UNMAPPED} >> /XObject << /I 3 0 R >> >> >>`,
  ),
  stream('', latin1(content)),
];

const joined = (objects: readonly Buffer[], trailer: string): Buffer => {
  const parts = [latin1('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([latin1(`${index + 1} 0 obj\n`), object, latin1('\nendobj\n')]);
    offsets.push(at);
    parts.push(whole);
    at += whole.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return Buffer.concat([
    ...parts,
    latin1(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`),
  ]);
};

/** Makes a PDF of the pages; `trailer` is added to its trailer. */
export const makePdf = (pages: readonly PdfPage[], { picture, trailer = '' }: PdfOptions = {}): Buffer => {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    latin1('<< /Type /Catalog /Pages 2 0 R >>'),
    latin1(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    picture ? pictureObject(picture) : latin1('null'),
    ...pages.flatMap((page, index) => pageObjects(page, 5 + 2 * index)),
  ];
  return joined(objects, trailer);
};

/** Operators that write a text at a place in points from the lower left corner. */
export const writeText = (text: string, x: number, y: number, size = 10): string =>
  `BT /F ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/gu, String.raw`\$&`)}) Tj ET\n`;
