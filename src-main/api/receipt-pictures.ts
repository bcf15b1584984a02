import { getReceiptFile } from '../database/receipt-files.ts';
import { readingOf } from '../database/receipt-readings.ts';
import type { ReadingRow } from '../database/receipt-readings.ts';
import { getReceipt } from '../database/receipts.ts';
import type { QuarterTurn } from '../receipts/pictures/display.ts';
import { wordsArea } from './receipt-crop.ts';
import { unpackReading, unpackWords } from './receipt-stored.ts';
import type { Session } from './session.ts';

/** A picture for the screen; the `scale` of one for display is its pixels over those of the upright picture. */
export type ShownPicture = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly scale: number;
};

const TURNS: readonly QuarterTurn[] = [0, 90, 180, 270];

const areaOf = (reading: ReadingRow | null) => (reading === null ? null : wordsArea(unpackWords(reading), reading));

/**
 * Returns a receipt's picture: kept small, drawn for the screen or for paper, or as it came. Throws `not_found`, and
 * `file_unreadable` as drawing does.
 */
export const pictureOfReceipt = async (
  session: Session,
  id: number,
  size: 'thumbnail' | 'display' | 'print' | 'original',
): Promise<ShownPicture> => {
  const reader = session.vault();
  const { fileId, part } = getReceipt(reader, id);
  const { fileName, mime, content: bytes } = getReceiptFile(reader, fileId);
  if (size === 'original') return { fileName, bytes, mime, scale: 1 };
  const reading = readingOf(reader, fileId, part);
  if (size === 'thumbnail' && reading !== null && reading.thumbnail !== null)
    return { fileName, bytes: reading.thumbnail, mime: 'image/webp', scale: 1 };
  const sheet = unpackReading(reading)?.sheet ?? 0;
  const turn = TURNS.find((known) => known === reading?.turn) ?? 0;
  const area = size === 'display' ? null : areaOf(reading);
  const drawn = await session.drawing.draw({ bytes, fileName, sheet, turn, size, area });
  return { fileName, bytes: drawn.bytes, mime: drawn.mime, scale: drawn.factor };
};
