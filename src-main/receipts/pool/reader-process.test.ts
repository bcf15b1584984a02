import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';

import { printPicture, SHORT_RECEIPT } from '../readers/testing/print-picture.ts';
import type { ReceiptContext } from '../receipt.ts';
import { forkReaderProcess } from './fork-reader-process.ts';
import { createReceiptPool } from './reader-pool.ts';

const CONTEXT: ReceiptContext = { today: '2026-06-30', country: 'GB', currency: 'GBP', payees: [], learned: [] };

const pool = createReceiptPool({ spawn: forkReaderProcess, size: 1 });
afterAll(() => pool.close());

test('a process with the real readers reads a picture, tells of its steps, and of a file that is none', async () => {
  const { width, height, channels, data } = printPicture(SHORT_RECEIPT);
  const bytes = await sharp(data, { raw: { width, height, channels } }).png().toBuffer();
  const steps: string[] = [];
  const onPhase = ({ step }: { readonly step: string }): unknown => steps.push(step);
  const reading = await pool.read({ bytes, fileName: 'bakery.png', context: CONTEXT, onPhase });
  expect(reading.receipts[0]?.receipt.total.value).toBe(1730);
  expect(steps).toEqual(['opened', 'prepared', 'read', 'checked', 'done']);
  const broken = pool.read({ bytes: new Uint8Array(9), fileName: 'odd.bin', context: CONTEXT });
  await expect(broken).rejects.toMatchObject({ code: 'file_unreadable', details: { fileName: 'odd.bin' } });
});
