import type { Metadata, SharpOptions } from 'sharp';

import type { Picture } from '../picture.ts';
import { intactShare } from './intact-share.ts';
import {
  MAX_PIXELS,
  MAX_PIXELS_AT_ONCE,
  factorForReading,
  requirePixels,
  requireSheets,
  unreadable,
} from './limits.ts';
import { openBytes, toPicture } from './pixels.ts';
import type { ReceiptFile, ReceiptFileKind, Sheet } from './receipt-file.ts';

/** Of a picture that breaks off, less than this is not worth reading. */
const USABLE_SHARE = 0.4;

const DAMAGED = 'The picture is damaged. Take or scan it again, or save it anew in another program.';

type ImageFile = { readonly bytes: Uint8Array; readonly kind: ReceiptFileKind };

const limitOf = (kind: ReceiptFileKind): number => (kind === 'avif' ? MAX_PIXELS_AT_ONCE : MAX_PIXELS);

const metadataOf = async (bytes: Uint8Array, page: number): Promise<Metadata> => {
  try {
    return await openBytes(bytes, { page, failOn: 'none', limitInputPixels: false }).metadata();
  } catch {
    throw unreadable(DAMAGED, 'damaged');
  }
};

type Decoding = SharpOptions & { readonly isUpright: boolean };

const decode = (bytes: Uint8Array, { isUpright, ...options }: Decoding, metadata: Metadata): Promise<Picture> => {
  const { width, height } = isUpright ? metadata.autoOrient : metadata;
  const factor = factorForReading(width, height);
  const opened = openBytes(bytes, { ...options, sequentialRead: true });
  const turned = isUpright ? opened.autoOrient() : opened;
  if (factor === 1) return toPicture(turned);
  // Without a fill, rounding by one pixel would crop.
  const size = { width: Math.round(width * factor), height: Math.round(height * factor), fit: 'fill' } as const;
  return toPicture(turned.resize(size));
};

const damagedNotice = (share: number): string =>
  share < 1
    ? `The picture is damaged: ${Math.ceil((1 - share) * 100)} % of it is missing. Check every value, or take it again.`
    : 'The picture is damaged: parts of it may be missing or blurred. Check every value, or take it again.';

type Decoded = { readonly picture: Picture; readonly notice: string | null };

/** Only a JPEG decoder marks what is missing; others leave there what the memory held before. */
const decodeDamaged = async (file: ImageFile, page: number, metadata: Metadata): Promise<Decoded> => {
  if (file.kind !== 'jpeg') throw unreadable(DAMAGED, 'damaged');
  const options = { page, failOn: 'none' } as const;
  try {
    // As it is stored, since what breaks off is at its end before it is turned.
    const share = intactShare(await decode(file.bytes, { ...options, isUpright: false }, metadata));
    if (share < USABLE_SHARE) throw unreadable(DAMAGED, 'damaged');
    const picture = await decode(file.bytes, { ...options, isUpright: true }, metadata);
    return { picture, notice: damagedNotice(share) };
  } catch {
    throw unreadable(DAMAGED, 'damaged');
  }
};

const decodeAny = async (file: ImageFile, page: number, metadata: Metadata): Promise<Decoded> => {
  try {
    return { picture: await decode(file.bytes, { page, failOn: 'warning', isUpright: true }, metadata), notice: null };
  } catch {
    return decodeDamaged(file, page, metadata);
  }
};

/** Reads a page, or the first frame, of what sharp decodes. */
const readSheet = async (file: ImageFile, index: number): Promise<Sheet> => {
  const metadata = await metadataOf(file.bytes, index);
  const { width, height } = metadata.autoOrient;
  requirePixels(width, height, limitOf(file.kind));
  const { picture, notice } = await decodeAny(file, index, metadata);
  const factor = picture.width / width;
  return { picture, page: null, factor, originalWidth: width, originalHeight: height, notice };
};

/** Opens a picture that sharp decodes; of all, only a TIFF's pages are sheets. Throws `file_unreadable` and `file_too_large`. */
export const openImage = async (bytes: Uint8Array, kind: ReceiptFileKind): Promise<ReceiptFile> => {
  const metadata = await metadataOf(bytes, 0);
  requirePixels(metadata.width, metadata.height, limitOf(kind));
  const sheetCount = kind === 'tiff' ? (metadata.pages ?? 1) : 1;
  requireSheets(sheetCount);
  return {
    kind,
    mime: `image/${kind}`,
    sheetCount,
    readSheet: (index) => readSheet({ bytes, kind }, index),
    close: () => Promise.resolve(),
  };
};
