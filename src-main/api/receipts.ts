import type { FileBytes } from '../../src-shared/contract/base.ts';
import { countByStatus, countReceipts, listReceipts, receiptsById } from '../database/receipt-list.ts';
import { queueReading } from '../database/receipt-readings.ts';
import { deleteReceipts, getReceipt, receiptIdsOfTransaction, updateReceipt } from '../database/receipts.ts';
import { readSettings } from '../database/settings.ts';
import { change, changeOnly } from './change.ts';
import { addReceipts, receiptOnDisk, refuseLargeReceipt } from './receipt-add.ts';
import type { ReceiptChoice } from './receipt-add.ts';
import { confirmReceipt, editReceipt, linkReceipt } from './receipt-changes.ts';
import { receiptDetail } from './receipt-detail.ts';
import { exportReceipts } from './receipt-export.ts';
import { chooseReceiptFolder, receiptFolder } from './receipt-folder.ts';
import { lookAtReceipt, receiptName } from './receipt-look.ts';
import { pictureOfReceipt } from './receipt-pictures.ts';
import { rowOf } from './receipt-rows.ts';
import { makeReceiptTransaction } from './receipt-transaction.ts';
import { os } from './router-base.ts';
import type { Session } from './session.ts';

const plural = (count: number): string => `${count} receipt${count === 1 ? '' : 's'}`;

const nameOf = (session: Session, id: number): string =>
  receiptName(session.vault(), lookAtReceipt(session.vault(), id));

const uploaded = (file: FileBytes, fileName: string): ReceiptChoice => ({
  fileName,
  read: async () => {
    refuseLargeReceipt(fileName, file.size);
    return new Uint8Array(await file.arrayBuffer());
  },
});

const asFile = (bytes: Uint8Array, fileName: string, type: string): File =>
  new File([new Uint8Array(bytes)], fileName, { type });

const reads = {
  list: os.receipts.list.handler(({ input: { offset, limit, ...filter }, context: { session } }) => {
    const { currency } = readSettings(session.vault());
    return listReceipts(session.vault(), filter, { offset, limit }).map((listed) => rowOf(listed, currency));
  }),

  summary: os.receipts.summary.handler(({ input, context: { session } }) => ({
    count: countReceipts(session.vault(), input),
    ...countByStatus(session.vault()),
  })),

  get: os.receipts.get.handler(({ input: { id }, context: { session } }) =>
    receiptDetail(session.vault(), id, session.host.today()),
  ),

  picture: os.receipts.picture.handler(async ({ input: { id, size }, context: { session } }) => {
    const { fileName, bytes, mime, scale } = await pictureOfReceipt(session, id, size);
    return { fileName, file: asFile(bytes, fileName, mime), mime, scale };
  }),

  progress: os.receipts.progress.handler(async function* ({ context: { session }, signal }) {
    for await (const progress of session.receipts.progress.listen(signal)) yield progress;
  }),

  ofTransaction: os.receipts.ofTransaction.handler(({ input: { transactionId }, context: { session } }) => {
    const reader = session.vault();
    const { currency } = readSettings(reader);
    return receiptsById(reader, receiptIdsOfTransaction(reader, transactionId)).map((row) => rowOf(row, currency));
  }),

  exportPdf: os.receipts.exportPdf.handler(async ({ input, context: { session }, signal }) => {
    const { fileName, bytes } = await exportReceipts(session, input, signal);
    return { fileName, file: asFile(bytes, fileName, 'application/pdf') };
  }),

  folder: os.receipts.folder.handler(({ context: { session } }) => receiptFolder(session)),
};

const writes = {
  add: os.receipts.add.handler(async ({ input: { file, fileName = 'receipt' }, context: { session } }) => {
    if (file) return addReceipts(session, [uploaded(file, fileName)]);
    const paths = (await session.host.dialogs?.openReceipts()) ?? [];
    return addReceipts(
      session,
      paths.map((path) => receiptOnDisk(path)),
    );
  }),

  update: os.receipts.update.handler(({ input: { id, patch }, context: { session } }) =>
    changeOnly(session, {
      name: 'receipts.update',
      label: () => `Correct ${nameOf(session, id)}`,
      body: (writer) => editReceipt(writer, id, patch),
    }),
  ),

  confirm: os.receipts.confirm.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'receipts.confirm',
      label: () => `Confirm ${nameOf(session, id)}`,
      body: (writer) => confirmReceipt(writer, id, session.host.today()),
    }),
  ),

  reopen: os.receipts.reopen.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'receipts.reopen',
      label: () => `Review ${nameOf(session, id)} again`,
      body: (writer) => {
        getReceipt(writer, id);
        updateReceipt(writer, id, { confirmedAt: null });
      },
    }),
  ),

  delete: os.receipts.delete.handler(async ({ input: { ids }, context: { session } }) => {
    const [only] = ids;
    const one = ids.length === 1 && only !== undefined ? nameOf(session, only) : null;
    const { result, ...done } = await change(session, {
      name: 'receipts.delete',
      label: (count: number) => `Delete ${one ?? plural(count)}`,
      body: (writer) => deleteReceipts(writer, ids),
    });
    return { ...done, count: result };
  }),

  read: os.receipts.read.handler(async ({ input: { id }, context: { session } }) => {
    const { fileId } = getReceipt(session.vault(), id);
    await session.gate.run(() => queueReading(session.vault(), fileId));
    session.changes.send(['receipts']);
    session.receipts.wake();
    return {};
  }),

  cancel: os.receipts.cancel.handler(async ({ input: { id }, context: { session } }) => {
    await session.receipts.cancel(getReceipt(session.vault(), id).fileId);
    return {};
  }),

  link: os.receipts.link.handler(({ input: { id, transactionId }, context: { session } }) =>
    changeOnly(session, {
      name: 'receipts.link',
      label: () => `Link ${nameOf(session, id)}`,
      body: (writer) => linkReceipt(writer, id, transactionId),
    }),
  ),

  unlink: os.receipts.unlink.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'receipts.unlink',
      label: () => `Unlink ${nameOf(session, id)}`,
      body: (writer) => {
        getReceipt(writer, id);
        updateReceipt(writer, id, { transactionId: null });
      },
    }),
  ),

  makeTransaction: os.receipts.makeTransaction.handler(
    async ({ input: { id, evenReconciled, ...wish }, context: { session } }) => {
      const { result, ...done } = await change(session, {
        name: 'receipts.makeTransaction',
        label: () => `Add a transaction for ${nameOf(session, id)}`,
        body: (writer) => makeReceiptTransaction(writer, id, wish, { evenReconciled, today: session.host.today() }),
      });
      return { ...done, transactionId: result };
    },
  ),

  chooseFolder: os.receipts.chooseFolder.handler(({ context: { session } }) => chooseReceiptFolder(session)),
};

export const receipts = { ...reads, ...writes };
