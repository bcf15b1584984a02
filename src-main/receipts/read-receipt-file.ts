import { readReceipt } from './fields/read-receipt.ts';
import { openReceiptFile } from './pictures/open-receipt-file.ts';
import type { ReceiptFileKind, Sheet } from './pictures/receipt-file.ts';
import { planReceipts } from './prepare/plan.ts';
import type { Readers } from './readers/open-readers.ts';
import { readPlanned } from './readers/read-planned.ts';
import type { ReadReceipt, ReadStep } from './readers/read-planned.ts';
import type { ReceiptContext } from './receipt.ts';

/** How far the reading of a file is: a step of the sheet of an index from 0, of so many sheets. */
export type ReadPhase = {
  readonly step: 'opened' | ReadStep | 'done';
  readonly sheet: number;
  readonly sheets: number;
};

/** A receipt of a file, the sheet it is on (from 0), and what the user has to know about that sheet. */
export type FoundReceipt = ReadReceipt & { readonly sheet: number; readonly notice: string | null };

/** What a file holds. There is one receipt at least a sheet; where it `isReceipt` not, none was found. */
export type FileReading = {
  readonly kind: ReceiptFileKind;
  readonly mime: string;
  readonly sheetCount: number;
  readonly receipts: readonly FoundReceipt[];
};

export type ReadFileRequest = {
  readonly bytes: Uint8Array;
  /** For messages only. */
  readonly fileName: string;
  readonly context: ReceiptContext;
  readonly onPhase: (phase: ReadPhase) => void;
};

type SheetOptions = { readonly context: ReceiptContext; readonly onStep: (step: ReadStep) => void };

const fromTextLayer = ({ page, picture }: Sheet, context: ReceiptContext): ReadReceipt | null => {
  if (page === null) return null;
  const receipt = readReceipt([page], context);
  return { receipt, pages: [page], turn: 0, width: picture.width, height: picture.height };
};

const readSheet = async (readers: Readers, sheet: Sheet, options: SheetOptions): Promise<readonly ReadReceipt[]> => {
  const printed = fromTextLayer(sheet, options.context);
  if (printed !== null) return [printed];
  const receipts: ReadReceipt[] = [];
  for (const plan of planReceipts(sheet.picture))
    receipts.push(await readPlanned(readers, sheet.picture, plan, options));
  // A scrap beside a receipt is no second receipt.
  const real = receipts.filter(({ receipt }) => receipt.isReceipt);
  return real.length > 0 ? real : receipts.slice(0, 1);
};

/**
 * Reads the receipts of a file, sheet by sheet, with readers that stay open. Throws `file_unreadable` and `file_too_large` as
 * opening the file does.
 */
export const readReceiptFile = async (
  readers: Readers,
  { bytes, fileName, context, onPhase }: ReadFileRequest,
): Promise<FileReading> => {
  const file = await openReceiptFile(bytes, fileName);
  try {
    const receipts: FoundReceipt[] = [];
    for (let index = 0; index < file.sheetCount; index += 1) {
      const tell = (step: ReadPhase['step']): void => onPhase({ step, sheet: index, sheets: file.sheetCount });
      const sheet = await file.readSheet(index);
      tell('opened');
      const read = await readSheet(readers, sheet, { context, onStep: tell });
      receipts.push(...read.map((receipt) => ({ ...receipt, sheet: index, notice: sheet.notice })));
      tell('done');
    }
    return { kind: file.kind, mime: file.mime, sheetCount: file.sheetCount, receipts };
  } finally {
    await file.close();
  }
};
