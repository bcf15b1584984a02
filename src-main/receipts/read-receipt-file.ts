import { readReceipt } from './fields/read-receipt.ts';
import { joinSheets } from './join-sheets.ts';
import { openReceiptFile } from './pictures/open-receipt-file.ts';
import type { ReceiptFile, ReceiptFileKind, Sheet } from './pictures/receipt-file.ts';
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

/**
 * A receipt of a file, the sheet it is on (from 0), and what the user has to know about that sheet. Where it runs over several
 * sheets, it is on the first: what stands on the others has no box, and their pages come after those of the first.
 */
export type FoundReceipt = ReadReceipt & { readonly sheet: number; readonly notice: string | null };

/** What a file holds. There is one receipt at least a sheet, or for several; where it `isReceipt` not, none was found. */
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

/** The picture of a sheet is gone when its receipts are there, so that memory holds one at a time. */
const readSheetAt = async (
  readers: Readers,
  file: ReceiptFile,
  index: number,
  { context, onPhase }: Pick<ReadFileRequest, 'context' | 'onPhase'>,
): Promise<readonly FoundReceipt[]> => {
  const onStep = (step: 'opened' | ReadStep): void => onPhase({ step, sheet: index, sheets: file.sheetCount });
  const sheet = await file.readSheet(index);
  onStep('opened');
  const receipts = await readSheet(readers, sheet, { context, onStep });
  return receipts.map((receipt) => ({ ...receipt, sheet: index, notice: sheet.notice }));
};

/**
 * Reads the receipts of a file, sheet by sheet, with readers that stay open. Throws `file_unreadable` and `file_too_large` as
 * opening the file does.
 */
export const readReceiptFile = async (readers: Readers, request: ReadFileRequest): Promise<FileReading> => {
  const file = await openReceiptFile(request.bytes, request.fileName);
  const { kind, mime, sheetCount } = file;
  try {
    const found: (readonly FoundReceipt[])[] = [];
    for (let index = 0; index < sheetCount; index += 1) {
      found.push(await readSheetAt(readers, file, index, request));
      request.onPhase({ step: 'done', sheet: index, sheets: sheetCount });
    }
    return { kind, mime, sheetCount, receipts: joinSheets(found, request.context) };
  } finally {
    await file.close();
  }
};
