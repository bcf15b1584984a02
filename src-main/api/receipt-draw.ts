import type { Box } from '../receipts/page.ts';
import type { EncodedPicture, QuarterTurn } from '../receipts/pictures/display.ts';
import type { Sheet } from '../receipts/pictures/receipt-file.ts';

export type PictureRequest = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The page, from 0. */
  readonly sheet: number;
  readonly turn: QuarterTurn;
  readonly size: 'thumbnail' | 'display' | 'print';
  /** The part to show, in pixels of the upright picture; null shows all of it. */
  readonly area: Box | null;
};

const PRINT_WIDTH = 900;
const PRINT_HEIGHT = 2_400;

/** A PDF of many receipts has to stay small enough for an e-mail. */
const forPaper = async (picture: EncodedPicture): Promise<EncodedPicture> => {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(picture.bytes)
    .resize({ width: PRINT_WIDTH, height: PRINT_HEIGHT, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { bytes: data, mime: 'image/jpeg', width, height, factor: (picture.factor * width) / picture.width };
};

/** A sheet that is drawn in another size than it was read in, as after an update, is shown whole. */
const isOn = ({ left, top, width, height }: Box, { picture }: Sheet, turn: QuarterTurn): boolean => {
  const isAside = turn === 90 || turn === 270;
  const [right, bottom] = isAside ? [picture.height, picture.width] : [picture.width, picture.height];
  return left + width <= right && top + height <= bottom;
};

const drawSheet = async (sheet: Sheet, { turn, size, area: wanted }: PictureRequest): Promise<EncodedPicture> => {
  const { displayOf, thumbnailOf } = await import('../receipts/pictures/display.ts');
  const { openPixels, toPicture } = await import('../receipts/pictures/pixels.ts');
  const { picture } = sheet;
  const area = wanted !== null && isOn(wanted, sheet, turn) ? wanted : null;
  const shown = area === null ? picture : await toPicture(openPixels(picture).rotate(turn).extract(area));
  const left = area === null ? turn : 0;
  if (size === 'thumbnail') return thumbnailOf(shown, left);
  const display = await displayOf(shown, left);
  return size === 'print' ? forPaper(display) : display;
};

/** Draws a page of a receipt's file; the decoders are loaded with the first picture. Throws `file_unreadable` and `file_too_large` as opening the file does. */
export const drawReceipt = async (request: PictureRequest): Promise<EncodedPicture> => {
  const { openReceiptFile } = await import('../receipts/pictures/open-receipt-file.ts');
  const file = await openReceiptFile(request.bytes, request.fileName);
  try {
    return await drawSheet(await file.readSheet(request.sheet), request);
  } finally {
    await file.close();
  }
};
