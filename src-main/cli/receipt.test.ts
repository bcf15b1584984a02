import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { PecuniaError } from '../../src-shared/errors.ts';
import { printPicture, SHORT_RECEIPT } from '../receipts/readers/testing/print-picture.ts';
import { openApp } from '../testing/memory-session.ts';
import { madePart } from '../testing/receipts-app.ts';
import { runCli } from '../testing/run-cli.ts';
import { receiptReport } from './receipt-report.ts';

const line = { name: 'Bread', quantity: 2, unit: null, unitPrice: 400, amount: 800, confidence: 0.9, box: null };

const BAKERY = madePart({
  merchant: 'Corner Bakery',
  date: '2026-03-10',
  time: '08:15',
  total: 1250,
  currency: 'EUR',
  items: [line],
});
const KIOSK = madePart({ merchant: 'Kiosk', total: 300, questions: [{ field: 'date', text: 'Which day was it?' }] });

describe('the report on receipts', () => {
  test('of one file is one document, in decimals', () => {
    const { json } = receiptReport([{ fileName: 'a.jpg', parts: [BAKERY], receiptId: null }], 'INR');
    expect(json).toEqual({
      merchant: 'Corner Bakery',
      date: '2026-03-10',
      total: '12.50',
      currency: 'EUR',
      tax: null,
      items: [{ name: 'Bread', quantity: 2, unitPrice: '4.00', amount: '8.00' }],
      confidence: { merchant: 0.95, date: 0.95, total: 0.95, currency: 0.95, tax: 0 },
      questions: [],
    });
  });

  test('of a file with several receipts has the further ones behind the first', () => {
    const { json } = receiptReport([{ fileName: 'a.pdf', parts: [BAKERY, KIOSK], receiptId: 3 }], 'JPY');
    expect(json).toMatchObject({
      merchant: 'Corner Bakery',
      receiptId: 3,
      further: [{ merchant: 'Kiosk', total: '300' }],
    });
  });

  test('of several files names each, and what kept one out', () => {
    const error = new PecuniaError('file_unreadable', 'b.jpg is torn.');
    const { json, text } = receiptReport(
      [
        { fileName: 'a.jpg', parts: [KIOSK], receiptId: null },
        { fileName: 'b.jpg', error },
      ],
      'INR',
    );
    expect(json).toMatchObject([
      { file: 'a.jpg', merchant: 'Kiosk', questions: ['Which day was it?'] },
      { file: 'b.jpg', error: { code: 'file_unreadable', message: 'b.jpg is torn.' } },
    ]);
    expect(text).toContain('  ? Which day was it?');
    expect(text).toContain('  Date      not found');
    expect(text).toContain('b.jpg is torn.');
    expect(() => receiptReport([{ fileName: 'b.jpg', error }], 'INR')).toThrow('b.jpg is torn.');
  });
});

describe('the command', () => {
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pecunia-cli-receipt-'));
    const lines = SHORT_RECEIPT.map((line) =>
      line.text.startsWith('Date') ? { ...line, text: 'Date: 17/02/2026' } : line,
    );
    const { width, height, channels, data } = printPicture(lines);
    await sharp(data, { raw: { width, height, channels } }).png().toFile(join(folder, 'bakery.png'));
  });
  afterEach(() => {
    process.exitCode = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads a picture with the real readers, and keeps it when told', async () => {
    const path = join(folder, 'bakery.png');
    const { status, json } = await runCli(folder, 'receipt', path, '--country', 'gb', '--add');
    expect({ status, json }).toMatchObject({ status: 0, json: { date: '2026-02-17', total: '17.30', receiptId: 1 } });
    const { api, session } = openApp(join(folder, 'home.pecunia'));
    expect(await api.receipts.list({})).toMatchObject([{ status: 'review', fileName: 'bakery.png', total: 1730 }]);
    await session.close();
  }, 60_000);

  test('goes on after a file that cannot be read, and says so by its exit code', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'Milk, eggs');
    const paths = [join(folder, 'notes.txt'), join(folder, 'gone.jpg')];
    expect(await runCli(folder, 'receipt', ...paths)).toMatchObject({
      status: 1,
      json: [
        { file: 'notes.txt', error: { code: 'file_unreadable' } },
        { file: 'gone.jpg', error: { code: 'file_unreadable' } },
      ],
    });
    process.exitCode = undefined;
    expect(await runCli(folder, 'receipt', join(folder, 'notes.txt'))).toMatchObject({
      status: 1,
      json: { error: { code: 'file_unreadable' } },
    });
    expect(await runCli(folder, 'receipt', 'a.jpg', '--country', 'Germany')).toMatchObject({ status: 2 });
  }, 60_000);
});
