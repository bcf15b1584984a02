import { afterAll, expect, test } from 'vitest';

import { openTestPool } from './pool/testing/open-test-pool.ts';
import type { FileReading } from './read-receipt-file.ts';
import type { ReceiptContext } from './receipt.ts';
import { makeCatPicture } from './testing/files/cat-picture.ts';
import { makePngBomb } from './testing/files/png-bomb.ts';
import { makeEncryptedPdf, makeImagePdf, makeTextPdf } from './testing/files/receipt-pdf.ts';
import { makeBrokenJpeg, makeHugeScan, makeRottenJpeg } from './testing/files/special-pictures.ts';
import { judgeReceipt } from './testing/judge-receipt.ts';
import { makeTwoReceipts } from './testing/make-receipt.ts';
import type { ReceiptTruth } from './testing/truth.ts';

const CONTEXT: ReceiptContext = { today: '2026-06-30', country: null, currency: 'EUR', payees: [], learned: [] };
const PATIENT = { timeout: 300_000 };

const pool = openTestPool();
afterAll(() => pool.close());

const read = (bytes: Uint8Array, fileName: string): Promise<FileReading> =>
  pool.read({ bytes, fileName, context: CONTEXT });

const RIGHT = { merchant: 'right', date: 'right', total: 'right', currency: 'right' };

const judged = ({ receipts }: FileReading, truths: readonly ReceiptTruth[]) =>
  receipts.map(({ receipt }, index) => {
    const truth = truths[index];
    return truth ? judgeReceipt(receipt, truth) : null;
  });

test.concurrent('a photo of a cat is no receipt, and gives no total', PATIENT, async () => {
  const { receipts } = await read(makeCatPicture(), 'cat.jpg');
  expect(receipts).toMatchObject([{ receipt: { isReceipt: false, total: { value: null } } }]);
  expect(receipts[0]?.receipt.questions).toContainEqual({
    field: 'receipt',
    text: expect.stringMatching(/receipt/iu) as unknown,
  });
});

test.concurrent('a scan of 40 megapixels', PATIENT, async () => {
  const { truth, file } = makeHugeScan();
  expect(judged(await read(file, 'flatbed.jpg'), [truth])).toEqual([RIGHT]);
});

test.concurrent('two receipts in a picture are two, from left to right', PATIENT, async () => {
  const { truths, file } = makeTwoReceipts(5, { country: 'GB' });
  expect(judged(await read(file, 'two.jpg'), truths)).toEqual([RIGHT, RIGHT]);
});

test.concurrent('two receipts on a table', PATIENT, async () => {
  const { truths, file } = makeTwoReceipts(8, { country: 'DE', damage: { ground: 'wood', noise: 0.2 } });
  expect(judged(await read(file, 'table.jpg'), truths)).toEqual([RIGHT, RIGHT]);
});

test.concurrent('a PDF of five pages of text: a receipt a page, as the words say', PATIENT, async () => {
  const { truths, file } = await makeTextPdf();
  const reading = await read(file, 'mailed.pdf');
  expect(judged(reading, truths)).toEqual(truths.map(() => RIGHT));
  expect(reading).toMatchObject({ kind: 'pdf', sheetCount: 5 });
  expect(reading.receipts.map(({ sheet }) => sheet)).toEqual([0, 1, 2, 3, 4]);
  expect(reading.receipts.flatMap(({ pages }) => pages.map(({ reader }) => reader))).toEqual(
    Array.from({ length: 5 }, () => 'text-layer'),
  );
});

test.concurrent('a PDF of five pages that are pictures', PATIENT, async () => {
  const { truths, file } = await makeImagePdf();
  const reading = await read(file, 'scanned.pdf');
  expect(judged(reading, truths)).toEqual(truths.map(() => RIGHT));
  expect(reading.receipts.map(({ sheet }) => sheet)).toEqual([0, 1, 2, 3, 4]);
});

test.concurrent('a JPEG whose end is missing says so, and gives no total that it does not show', PATIENT, async () => {
  const { receipts } = await read(makeBrokenJpeg(), 'broken.jpg');
  expect(receipts).toMatchObject([
    { notice: expect.stringContaining('damaged') as unknown, receipt: { total: { value: null } } },
  ]);
  expect(receipts[0]?.receipt.questions.map(({ field }) => field)).toContain('total');
});

test.concurrent.each([
  { what: 'an encrypted PDF', make: makeEncryptedPdf, code: 'file_unreadable', reason: 'protected by a password' },
  { what: 'a rotten JPEG', make: makeRottenJpeg, code: 'file_unreadable', reason: 'damaged' },
  { what: 'a bomb of a PNG', make: makePngBomb, code: 'file_too_large', reason: '1600 megapixels' },
])('$what is refused with what to do', PATIENT, async ({ make, code, reason }) => {
  await expect(read(await make(), 'odd.file')).rejects.toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`^odd.file: .*${reason}`, 'u')) as unknown,
  });
});
