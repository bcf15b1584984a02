import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openReceiptsApp } from '../testing/receipts-app.ts';
import type { ReceiptsApp } from '../testing/receipts-app.ts';
import { exportReceipts } from './receipt-export.ts';

let app: ReceiptsApp;
beforeEach(() => {
  app = openReceiptsApp({
    'bakery.png': [
      {
        merchant: 'Bäckerei Müller',
        date: '2026-03-10',
        time: '08:15',
        total: 1250,
        currency: 'INR',
        tax: 200,
        taxes: [{ name: 'GST', rate: 19, base: 1050, amount: 200, confidence: 0.9, box: null }],
        items: [
          { name: 'Bread', quantity: 2, unit: null, unitPrice: 525, amount: 1050, confidence: 0.9, box: null },
          { name: 'Milk', quantity: 1, unit: null, unitPrice: 200, amount: 200, confidence: 0.9, box: null },
        ],
        cardDigits: '4711',
        paymentMethod: 'card',
      },
    ],
    'torn.png': [{ merchant: 'Kiosk', total: 300 }],
  });
});
afterEach(() => app.session.close());

const textsOf = async (file: { arrayBuffer: () => Promise<ArrayBuffer> }): Promise<readonly string[]> => {
  const document = await getDocument({ data: new Uint8Array(await file.arrayBuffer()), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts;
};

test('prints each receipt from the top of a page, with its fields, items and what is open', async () => {
  await app.scan('bakery.png');
  await app.scan('torn.png');
  const { fileName, file } = await app.api.receipts.exportPdf({});
  expect(fileName).toBe('receipts-2026-03-15.pdf');
  const [first, second, ...more] = await textsOf(file);
  expect(more).toEqual([]);
  expect(first).toMatch(/Kiosk.*Not confirmed yet\..*Page 1 of 2/su);
  for (const words of [
    'Bäckerei Müller',
    '10 Mar 2026 08:15',
    '₹12.50',
    'GST 19 %',
    '2 × Bread',
    'Card ending in 4711',
  ])
    expect(second).toContain(words);
  expect(second).toContain('Page 2 of 2');
});

test('takes receipts by id or by a filter, and refuses an empty choice', async () => {
  const id = await app.scan('bakery.png');
  await app.scan('torn.png');
  expect(await textsOf((await app.api.receipts.exportPdf({ ids: [id] })).file)).toHaveLength(1);
  expect(await textsOf((await app.api.receipts.exportPdf({ filter: { search: 'kiosk' } })).file)).toHaveLength(1);
  await expect(app.api.receipts.exportPdf({ filter: { search: 'nothing' } })).rejects.toMatchObject({
    code: 'invalid_input',
  });
});

test('stops when it is told to, and when another vault is opened', async () => {
  const id = await app.scan('bakery.png');
  await expect(exportReceipts(app.session, { ids: [id] }, AbortSignal.abort())).rejects.toMatchObject({
    code: 'import_cancelled',
  });
  const folder = mkdtempSync(join(tmpdir(), 'pecunia-receipts-'));
  try {
    const exporting = exportReceipts(app.session, { ids: [id] });
    app.session.open(join(folder, 'other.pecunia'));
    await expect(exporting).rejects.toMatchObject({ code: 'import_cancelled' });
    await app.session.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
