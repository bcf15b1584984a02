import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { PecuniaError } from '../../src-shared/errors.ts';
import { fingerprint } from '../database/import-files.ts';
import type { Reader, Writer } from '../database/connection.ts';
import type { Vault } from '../database/open-vault.ts';
import { isCleared, keepReceiptFile, receiptFileId } from '../database/receipt-files.ts';
import { knownParts, queueReading } from '../database/receipt-readings.ts';
import { receiptsOfFile } from '../database/receipts.ts';
import { detectKind } from '../receipts/pictures/detect-kind.ts';
import { MAX_RECEIPT_BYTES } from '../receipts/pictures/limits.ts';
import type { ReceiptFileKind } from '../receipts/pictures/receipt-file.ts';
import { change } from './change.ts';
import { readFromDisk } from './import-open.ts';
import { addParts } from './receipt-store.ts';
import type { Session } from './session.ts';

/** A file that may be a receipt, still to be read from where it is. */
export type ReceiptChoice = {
  readonly fileName: string;
  readonly read: () => Promise<Uint8Array>;
};

type Named = { receiptId: number; fileName: string };

export type AddedReceipts = {
  added: Named[];
  known: Named[];
  refused: { fileName: string; code: string; message: string }[];
};

const MIMES: Readonly<Record<ReceiptFileKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  tiff: 'image/tiff',
  avif: 'image/avif',
  heic: 'image/heic',
  bmp: 'image/bmp',
  pdf: 'application/pdf',
};

/** Throws `file_too_large` for what exceeds what a receipt may be; before it is read where the size is known. */
export const refuseLargeReceipt = (fileName: string, bytes: number): void => {
  if (bytes <= MAX_RECEIPT_BYTES) return;
  const limit = MAX_RECEIPT_BYTES / 1024 / 1024;
  throw new PecuniaError(
    'file_too_large',
    `${fileName} is ${Math.ceil(bytes / 1024 / 1024)} MB; Pecunia keeps receipts of up to ${limit} MB. Save it smaller, or scan it at 300 dpi.`,
    { fileName, bytes },
  );
};

type Picture = { readonly fileName: string; readonly mime: string; readonly sha256: string; readonly content: Buffer };

const pictureOf = async ({ fileName, read }: ReceiptChoice): Promise<Picture> => {
  const bytes = await read();
  refuseLargeReceipt(fileName, bytes.byteLength);
  if (bytes.byteLength === 0) {
    throw new PecuniaError('file_unreadable', `${fileName} is empty. Save, send or scan it again.`, { fileName });
  }
  const mime = MIMES[detectKind(bytes)];
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { fileName, mime, sha256: fingerprint(bytes), content };
};

/** Keeps a picture and puts it in the queue; where it was in the vault before, all receipts that were found on it come back. */
const keepPicture = (writer: Writer, picture: Picture): number => {
  const fileId = keepReceiptFile(writer, picture);
  const parts = Array.from({ length: Math.max(1, knownParts(writer, fileId)) }, (_, part) => part);
  const [first] = addParts(writer, fileId, parts);
  queueReading(writer, fileId);
  return first ?? receiptsOfFile(writer, fileId)[0]?.id ?? 0;
};

const knownReceipt = (reader: Reader, sha256: string): number | null => {
  const fileId = receiptFileId(reader, sha256);
  // One that undo brought back after its picture was cleared gets the picture anew.
  return fileId === null || isCleared(reader, fileId) ? null : (receiptsOfFile(reader, fileId)[0]?.id ?? null);
};

/** What is on its way into one vault must not end up in another, which may be somebody else's. */
const requireSame = (session: Session, vault: Vault): void => {
  if (session.vault() === vault) return;
  throw new PecuniaError(
    'vault_not_open',
    'Another vault was opened meanwhile. Add the receipt again where it belongs.',
  );
};

const addOne = async (
  session: Session,
  choice: ReceiptChoice,
  { vault, outcome }: { readonly vault: Vault; readonly outcome: AddedReceipts },
): Promise<void> => {
  const { fileName } = choice;
  const picture = await pictureOf(choice);
  requireSame(session, vault);
  const known = knownReceipt(vault, picture.sha256);
  if (known !== null) {
    outcome.known.push({ receiptId: known, fileName });
    return;
  }
  const { result } = await change(session, {
    name: 'receipts.add',
    label: `Add receipt ${fileName}`,
    body: (writer) => {
      requireSame(session, vault);
      return keepPicture(writer, picture);
    },
  });
  outcome.added.push({ receiptId: result, fileName });
};

/** Adds files as receipts, one undoable step each, and begins to read them; what is no picture keeps no other back. */
export const addReceipts = async (session: Session, choices: readonly ReceiptChoice[]): Promise<AddedReceipts> => {
  const outcome: AddedReceipts = { added: [], known: [], refused: [] };
  const vault = session.vault();
  for (const choice of choices) {
    try {
      await addOne(session, choice, { vault, outcome });
    } catch (error) {
      if (!(error instanceof PecuniaError)) throw error;
      outcome.refused.push({ fileName: choice.fileName, code: error.code, message: error.message });
    }
  }
  session.receipts.wake();
  return outcome;
};

const readReceipt = async (path: string): Promise<Uint8Array> => {
  const stats = await stat(path).catch(() => null);
  if (stats !== null && !stats.isFile())
    throw new PecuniaError('file_unreadable', `${path} is not a file. Choose a photo, a scan or a PDF.`, { path });
  refuseLargeReceipt(basename(path), stats?.size ?? 0);
  return (await readFromDisk(path)).bytes;
};

/** Chooses a file on disk by its path. */
export const receiptOnDisk = (path: string): ReceiptChoice => ({
  fileName: basename(path),
  read: () => readReceipt(path),
});
