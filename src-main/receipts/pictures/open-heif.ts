import decodeHeic from 'heic-decode';

import { MAX_PIXELS_AT_ONCE, requirePixels, unreadable } from './limits.ts';
import { openImage } from './open-image.ts';
import { openBytes } from './pixels.ts';
import type { ReceiptFile, Sheet } from './receipt-file.ts';
import { sheetOfPixels } from './sheet-of-pixels.ts';

type HeicImages = Awaited<ReturnType<typeof decodeHeic.all>>;

const isAv1 = async (bytes: Uint8Array): Promise<boolean> => {
  try {
    const metadata = await openBytes(bytes, { limitInputPixels: false }).metadata();
    return metadata.compression === 'av1';
  } catch {
    return false;
  }
};

const damaged = (): Error =>
  unreadable(
    'The HEIC picture is damaged, or of a kind that Pecunia cannot decode. Save or send it as JPEG and try again.',
    'damaged',
  );

const imagesOf = async (bytes: Uint8Array): Promise<HeicImages> => {
  try {
    return await decodeHeic.all({ buffer: bytes });
  } catch {
    throw damaged();
  }
};

/** The decoder has turned the picture already: a HEIC’s own turn counts, and the EXIF orientation does not. */
const readSheet = async (bytes: Uint8Array): Promise<Sheet> => {
  const images = await imagesOf(bytes);
  try {
    const first = images[0];
    if (!first) throw damaged();
    requirePixels(first.width, first.height, MAX_PIXELS_AT_ONCE);
    const { width, height, data } = await first.decode().catch(() => {
      throw damaged();
    });
    const rgba = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return await sheetOfPixels({ width, height, channels: 4, data: rgba });
  } finally {
    images.dispose();
  }
};

/** Opens a HEIF picture by what it is coded with, which its brand does not always tell. Throws `file_unreadable` and `file_too_large`. */
export const openHeif = async (bytes: Uint8Array): Promise<ReceiptFile> => {
  if (await isAv1(bytes)) return openImage(bytes, 'avif');
  return {
    kind: 'heic',
    mime: 'image/heic',
    sheetCount: 1,
    readSheet: () => readSheet(bytes),
    close: () => Promise.resolve(),
  };
};
