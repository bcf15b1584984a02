import { afterAll, expect, test } from 'vitest';

import { openTestPool } from './pool/testing/open-test-pool.ts';
import type { ReceiptContext } from './receipt.ts';
import { judgeReceipt } from './testing/judge-receipt.ts';
import type { JudgedField, Judgement } from './testing/judge-receipt.ts';
import { madeReceipts } from './testing/made-receipts.ts';

/** A vault that gives no hint of where the receipts come from. */
const CONTEXT: ReceiptContext = { today: '2026-06-30', country: null, currency: 'EUR', payees: [], learned: [] };

const RIGHT: Judgement = { merchant: 'right', date: 'right', total: 'right', currency: 'right' };

/** What may be asked, and why; everything else has to be right. */
const MAY_ASK: Readonly<Record<string, readonly JudgedField[]>> = {
  // Romanised print without a sign or a word of its country; “depart” is cut off by the printer.
  'Japanese shop, no decimals': ['merchant', 'currency'],
};

const pool = openTestPool();
afterAll(() => pool.close());

test.concurrent.each(madeReceipts)('$name', { timeout: 300_000 }, async ({ name, make }) => {
  const { truth, file } = make();
  const { receipts } = await pool.read({ bytes: file, fileName: `${name}.jpg`, context: CONTEXT });
  expect(receipts.map(({ receipt }) => receipt.isReceipt)).toEqual([true]);
  const judged = receipts.map(({ receipt }) => judgeReceipt(receipt, truth));
  const allowed = Object.fromEntries(
    (MAY_ASK[name] ?? []).map((field) => [field, expect.stringMatching(/right|asked/u)]),
  );
  expect(judged).toEqual([{ ...RIGHT, ...allowed }]);
});

test('what may be asked is asked of receipts that there are', () => {
  const names = madeReceipts.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(MAY_ASK)));
});
