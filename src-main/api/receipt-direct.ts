import { basename } from 'node:path';

import { PecuniaError } from '../../src-shared/errors.ts';
import { getReceipt } from '../database/receipts.ts';
import { addReceipts, receiptOnDisk } from './receipt-add.ts';
import { receiptContext } from './receipt-context.ts';
import { poolReader } from './receipt-pool.ts';
import type { ReadPart, ReceiptReader } from './receipt-reader.ts';
import { keepFileReading } from './receipt-reading.ts';
import { NO_RECEIPT, realReceipts } from './receipt-store.ts';
import type { Session } from './session.ts';

export type DirectOptions = {
  /** ISO 3166, such as `DE`. */
  readonly country: string | null;
  /** Whether the vault keeps them. */
  readonly add: boolean;
};

/** What came of one file: its receipts, and the id under which the vault keeps the first, or why there are none. */
export type DirectOutcome = { readonly fileName: string } & (
  | { readonly parts: readonly ReadPart[]; readonly receiptId: number | null }
  | { readonly error: PecuniaError }
);

/** Keeps a file that was just read; of one that the vault holds already, what it holds stays. */
const keep = async (
  session: Session,
  path: string,
  file: { readonly bytes: Uint8Array; readonly parts: readonly ReadPart[] },
): Promise<number | null> => {
  const fileName = basename(path);
  const { added, known, refused } = await addReceipts(session, [{ fileName, read: () => Promise.resolve(file.bytes) }]);
  const [refusal] = refused;
  if (refusal) throw new PecuniaError('file_unreadable', refusal.message, { fileName });
  const [first] = added;
  if (!first) return known[0]?.receiptId ?? null;
  const { fileId } = getReceipt(session.vault(), first.receiptId);
  await keepFileReading(session, { fileId, fileName, requireOpen: () => {}, ...file });
  return first.receiptId;
};

const readOne = async (
  session: Session,
  reader: ReceiptReader,
  path: string,
  { country, add }: DirectOptions,
): Promise<DirectOutcome> => {
  const fileName = basename(path);
  try {
    const bytes = await receiptOnDisk(path).read();
    const found = await reader.read({
      bytes,
      fileName,
      context: receiptContext(session.vault(), session.host.today(), country),
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    const parts = realReceipts(found);
    if (!parts.some(({ receipt }) => receipt.isReceipt))
      return { fileName, error: new PecuniaError('file_unreadable', `${fileName}: ${NO_RECEIPT}`, { fileName }) };
    return { fileName, parts, receiptId: add ? await keep(session, path, { bytes, parts }) : null };
  } catch (error) {
    if (error instanceof PecuniaError) return { fileName, error };
    throw error;
  }
};

const AT_ONCE = 2;

/** Reads files on disk without the queue, two at once; one that fails keeps no other back. */
export const readReceiptsDirectly = async (
  session: Session,
  paths: readonly string[],
  options: DirectOptions,
): Promise<readonly DirectOutcome[]> => {
  const reader = (session.host.openReceiptReader ?? poolReader)();
  const outcomes: DirectOutcome[] = [];
  const open = [...paths.entries()];
  const work = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift())
      outcomes[next[0]] = await readOne(session, reader, next[1], options);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    reader.close();
  }
  return outcomes;
};
