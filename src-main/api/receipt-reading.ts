import { getReceiptFile } from '../database/receipt-files.ts';
import { markReading } from '../database/receipt-readings.ts';
import { change } from './change.ts';
import { receiptContext } from './receipt-context.ts';
import { wordsArea } from './receipt-crop.ts';
import type { ReadPart, ReadProgress, ReceiptReader } from './receipt-reader.ts';
import { addParts, keepReadings, realReceipts } from './receipt-store.ts';
import type { DrawnPart } from './receipt-store.ts';
import type { Session } from './session.ts';

/** What reading a file of the vault needs. */
export type FileToRead = {
  readonly fileId: number;
  readonly openReader: () => ReceiptReader;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  /** Throws `import_cancelled` once the vault is closed. */
  readonly requireOpen: () => void;
};

const drawThumbnail = async (session: Session, { bytes, fileName }: FileRead, part: ReadPart): Promise<DrawnPart> => {
  const { sheet, turn, words } = part;
  const area = wordsArea(words, part);
  const drawn = session.drawing.draw({ bytes, fileName, sheet, turn, size: 'thumbnail', area });
  // Without a thumbnail the receipt is as good.
  return { ...part, thumbnail: await drawn.then((picture) => picture.bytes).catch(() => null) };
};

/** What was read of a file, on its way into the vault. */
export type FileRead = Pick<FileToRead, 'fileId' | 'requireOpen'> & {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly ReadPart[];
};

/**
 * Keeps what was read of a file; further receipts on it become rows by a step of their own. Both happen at once, since a reading
 * that is kept is not made again.
 */
export const keepFileReading = async (session: Session, read: FileRead): Promise<void> => {
  const { fileId, fileName, parts, requireOpen } = read;
  const drawn: DrawnPart[] = [];
  for (const part of realReceipts(parts)) {
    requireOpen();
    drawn.push(await drawThumbnail(session, read, part));
  }
  await change(session, {
    name: 'receipts.found',
    label: ({ length }: readonly number[]) => `Add ${length} more receipt${length === 1 ? '' : 's'} on ${fileName}`,
    body: (writer) => {
      requireOpen();
      return addParts(writer, fileId, keepReadings(writer, fileId, drawn));
    },
  });
};

/** Reads a file of the vault and keeps what it holds. */
export const readVaultFile = async (
  session: Session,
  { fileId, openReader, signal, onProgress, requireOpen }: FileToRead,
): Promise<void> => {
  const { file, context } = await session.gate.run(() => {
    requireOpen();
    const vault = session.vault();
    markReading(vault, fileId);
    return { file: getReceiptFile(vault, fileId), context: receiptContext(vault, session.host.today()) };
  });
  session.changes.send(['receipts']);
  const { content: bytes, fileName } = file;
  const parts = await openReader().read({ bytes, fileName, context, signal, onProgress });
  await keepFileReading(session, { fileId, fileName, bytes, parts, requireOpen });
};
