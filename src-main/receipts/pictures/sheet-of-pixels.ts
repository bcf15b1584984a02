import { factorForReading } from './limits.ts';
import { openPixels, toPicture } from './pixels.ts';
import type { Pixels } from './pixels.ts';
import type { Sheet } from './receipt-file.ts';

/** Makes a sheet of upright pixels that another decoder than sharp yielded. */
export const sheetOfPixels = async (pixels: Pixels): Promise<Sheet> => {
  const { width, height } = pixels;
  const wanted = factorForReading(width, height);
  const size = { width: Math.round(width * wanted), height: Math.round(height * wanted), fit: 'fill' } as const;
  const picture = await toPicture(openPixels(pixels).resize(size));
  const factor = picture.width / width;
  return { picture, page: null, factor, originalWidth: width, originalHeight: height, notice: null };
};
