import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalAmount } from '../../../src-shared/money.ts';
import { createRandom } from '../../sample/random.ts';
import { choosePhotoDamage, chooseScanDamage } from './damage/choose-damage.ts';
import { makeReceipt } from './make-receipt.ts';
import type { ReceiptTruth } from './truth.ts';

const MEDIUM = 0.5;

/**
 * Writes `count` made receipts into a folder, every second one a photo, the others scans: `made-001.jpg`, and beside it
 * `made-001.json` with merchant, date and total, every printed name as `merchant_any`, and the whole truth.
 */
export const writeMadeReceipts = (folder: string, count: number, seed: number, strength = MEDIUM): void => {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed);
  for (let number = 1; number <= count; number++) {
    const damage = (number % 2 === 0 ? choosePhotoDamage : chooseScanDamage)(random, strength);
    const { truth, file } = makeReceipt(random.integer(0, 2 ** 31), { damage });
    const path = join(folder, `made-${String(number).padStart(3, '0')}`);
    writeFileSync(`${path}.jpg`, file);
    writeFileSync(`${path}.json`, JSON.stringify({ ...writeKey(truth), damage, truth }, null, 1));
  }
};

/** Writes a truth the way keys of measured receipts are written: ISO date, the total as a plain decimal. */
export const writeKey = (
  truth: ReceiptTruth,
): {
  readonly merchant: string;
  readonly merchant_any: readonly string[];
  readonly date: string;
  readonly total: string;
} => ({
  merchant: truth.merchant,
  merchant_any: truth.merchantNames,
  date: truth.date,
  total: decimalAmount(truth.total, truth.currency),
});
