import { openReceiptFile } from '../open-receipt-file.ts';
import type { Sheet } from '../receipt-file.ts';

/** Opens, reads and closes a file of the name `receipt`. */
export const readAll = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const file = await openReceiptFile(bytes, 'receipt');
  const sheets: Sheet[] = [];
  try {
    for (let index = 0; index < file.sheetCount; index += 1) sheets.push(await file.readSheet(index));
  } finally {
    await file.close();
  }
  return sheets;
};

/** Reads a file of one sheet. */
export const readOne = async (bytes: Uint8Array): Promise<Sheet> => {
  const [sheet, ...others] = await readAll(bytes);
  if (!sheet || others.length > 0) throw new Error(`The file has ${others.length + (sheet ? 1 : 0)} sheets.`);
  return sheet;
};
