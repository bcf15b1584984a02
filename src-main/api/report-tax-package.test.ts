import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import readWorkbook from 'read-excel-file/node';

import { pictureNamed, openReceiptsApp } from '../testing/receipts-app.ts';
import type { ReceiptsApp } from '../testing/receipts-app.ts';
import { TODAY } from '../testing/memory-session.ts';
import { taxPackage } from './report-tax-package.ts';
import type { TaxPackageInput } from './report-tax-package.ts';

/** What the readers of pictures find on them. */
const PICTURES = {
  'office.png': [{ merchant: 'Office: "Depot"/Süd', date: '2026-01-10', total: 11_900, currency: 'INR', tax: 1_900 }],
  'lunch.png': [{ merchant: 'Lunch Bar', date: '2026-01-20', total: 2_000, currency: 'EUR', tax: 140 }],
  'two.png': [
    { merchant: 'Print Shop', date: '2026-02-01', total: 5_000, currency: 'INR' },
    { merchant: 'Print Shop', date: '2026-02-02', total: 6_000, currency: 'INR' },
  ],
  'lost.png': [{ merchant: 'Lost & Found', date: '2026-02-10', total: 700, currency: 'INR', tax: 50 }],
} as const;

type Filled = ReceiptsApp & { readonly receiptIds: Readonly<Record<keyof typeof PICTURES, number>> };

const add = async (
  { api }: ReceiptsApp,
  row: { date: string; amount: number; payee: string; categoryName?: string; accountName?: string },
): Promise<number> => (await api.transactions.create({ accountName: 'Main', ...row })).id;

/** A vault with tax-relevant spending: proved, proved in another currency, split, without a receipt; and with private spending. */
const filledApp = async (): Promise<Filled> => {
  const app = openReceiptsApp(PICTURES);
  const { api } = app;
  const office = await api.categories.create({ name: 'Office', kind: 'expense', taxRelevant: true });
  await api.categories.create({ name: 'Fees received', kind: 'income', taxRelevant: true });
  await api.accounts.create({ name: 'Main', currency: 'INR' });
  await api.accounts.create({ name: 'Travel', currency: 'USD' });
  const depot = await add(app, { date: '2026-01-12', amount: -11_900, payee: 'Office Depot', categoryName: 'Office' });
  const lunch = await add(app, { date: '2026-01-20', amount: -2_345, payee: 'Lunch Bar', accountName: 'Travel' });
  const prints = await add(app, { date: '2026-02-03', amount: -11_000, payee: 'Print Shop' });
  await api.transactions.split({
    id: prints,
    splits: [
      { amount: -5_000, categoryId: office.id },
      { amount: -6_000, categoryId: null },
    ],
  });
  const more = await add(app, { date: '2026-02-03', amount: -6_000, payee: 'Print Shop', categoryName: 'Office' });
  await add(app, { date: '2026-02-14', amount: -300, payee: '=Kiosk', categoryName: 'Office' });
  await add(app, { date: '2026-02-20', amount: 100, payee: '=Kiosk', categoryName: 'Office' });
  await add(app, { date: '2026-02-15', amount: 90_000, payee: 'Client', categoryName: 'Fees received' });
  await add(app, { date: '2026-02-16', amount: -777, payee: 'Private Pleasure', categoryName: 'Groceries' });
  await add(app, { date: '2025-12-31', amount: -999, payee: 'Last year', categoryName: 'Office' });
  const ids: Record<string, number> = {};
  for (const name of Object.keys(PICTURES)) ids[name] = await app.scan(name);
  const receiptIds = ids as Filled['receiptIds'];
  await api.receipts.link({ id: receiptIds['office.png'], transactionId: depot });
  await api.receipts.link({ id: receiptIds['lunch.png'], transactionId: lunch });
  await api.receipts.link({ id: receiptIds['two.png'], transactionId: prints });
  await api.receipts.link({ id: receiptIds['two.png'] + 1, transactionId: more });
  return { ...app, receiptIds };
};

const packageOf = (app: ReceiptsApp, more: Partial<TaxPackageInput> = {}) =>
  taxPackage({
    reader: app.session.vault(),
    from: '2026-01-01',
    to: '2026-12-31',
    taxRelevantOnly: true,
    today: TODAY,
    vaultName: 'Home',
    ...more,
  });

const filesOf = async (app: ReceiptsApp, more: Partial<TaxPackageInput> = {}) =>
  unzipSync((await packageOf(app, more)).bytes);

const csvOf = (files: Readonly<Record<string, Uint8Array>>, name: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(
    strFromU8(files[name] ?? new Uint8Array())
      .replace('\uFEFF', '')
      .trimEnd(),
  ).data;

const columnOf = (rows: readonly (readonly string[])[], title: string): readonly (string | undefined)[] => {
  const index = rows[0]?.indexOf(title) ?? -1;
  return rows.slice(1).map((row) => row[index]);
};

const pdfWords = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const words: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    words.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  return words.join(' ');
};

/** Everything that can be read in a package. */
const wordsIn = async (files: Readonly<Record<string, Uint8Array>>): Promise<string> => {
  const words: string[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    if (/\.(?:csv|txt)$/u.test(name)) words.push(strFromU8(bytes));
    if (name.endsWith('.xlsx')) words.push(JSON.stringify(await readWorkbook(Buffer.from(bytes))));
    if (name.endsWith('.pdf')) words.push(await pdfWords(bytes));
  }
  return words.join('\n');
};

afterEach(() => {
  vi.useRealTimers();
});

describe('taxPackage', () => {
  test('holds words, reports, tables and the receipts as they came, in a fixed order', async () => {
    const app = await filledApp();
    const { fileName, bytes } = await packageOf(app);
    expect(fileName).toBe('tax-package-2026.zip');
    const files = unzipSync(bytes);
    const names = Object.keys(files).filter((name) => name !== 'summary.pdf');
    expect(names).toEqual([
      'README.txt',
      'income-and-expenses.pdf',
      'journal.xlsx',
      'categories.csv',
      'journal.csv',
      'receipts.csv',
      'without-receipt.csv',
      'unlinked-receipts.csv',
      `receipts/2026-01-10 Office Depot Süd 119.00 INR (${app.receiptIds['office.png']}).png`,
      `receipts/2026-01-20 Lunch Bar 20.00 EUR (${app.receiptIds['lunch.png']}).png`,
      `receipts/2026-02-01 Print Shop 50.00 INR (${app.receiptIds['two.png']}).png`,
      `receipts/2026-02-10 Lost & Found 7.00 INR (${app.receiptIds['lost.png']}).png`,
    ]);
    const original = new Uint8Array(await pictureNamed('office.png').arrayBuffer());
    expect(files[names[8] ?? '']).toEqual(original);
    expect(strFromU8(files['income-and-expenses.pdf']?.slice(0, 5) ?? new Uint8Array())).toBe('%PDF-');
    await app.session.close();
  });

  test('lists what concerns taxes with the files of its receipts, and nothing private', async () => {
    const app = await filledApp();
    const files = await filesOf(app);
    const journal = csvOf(files, 'journal.csv');
    expect(columnOf(journal, 'Payee')).toEqual([
      'Office Depot',
      'Lunch Bar',
      'Print Shop',
      'Print Shop',
      "'=Kiosk",
      'Client',
      "'=Kiosk",
      '',
      '',
    ]);
    expect(columnOf(journal, 'Amount')).toEqual([
      '-119.00',
      '-23.45',
      '-50.00',
      '-60.00',
      '-3.00',
      '900.00',
      '1.00',
      '669.00',
      '-23.45',
    ]);
    expect(columnOf(journal, 'Currency')).toEqual(['INR', 'USD', ...Array.from({ length: 6 }, () => 'INR'), 'USD']);
    const shared = `receipts/2026-02-01 Print Shop 50.00 INR (${app.receiptIds['two.png']}).png`;
    expect(columnOf(journal, 'Receipt').slice(2, 4)).toEqual([shared, shared]);
    const words = await wordsIn(files);
    expect(words).toContain('Office');
    expect(words).not.toMatch(/Private Pleasure|Groceries/u);
    await app.session.close();
  });

  test('sums the categories less refunds, and tells how many have receipts', async () => {
    const app = await filledApp();
    expect(csvOf(await filesOf(app), 'categories.csv')).toEqual([
      ['Category', 'Type', 'Amount (INR)', 'Transactions', 'With receipt'],
      ['Fees received', 'Income', '900.00', '1', '0'],
      ['Office', 'Expense', '231.00', '5', '3'],
      ['Total', 'Income', '900.00', '', ''],
      ['Total', 'Expense', '231.00', '', ''],
    ]);
    await app.session.close();
  });

  test('tells which receipt proves which transaction, across currencies', async () => {
    const app = await filledApp();
    const index = csvOf(await filesOf(app), 'receipts.csv');
    const of = (title: string): readonly (string | undefined)[] => columnOf(index, title).slice(0, 4);
    expect(of('Total')).toEqual(['119.00', '20.00', '50.00', '60.00']);
    expect(of('Tax')).toEqual(['19.00', '1.40', '', '']);
    expect(of('Currency')).toEqual(['INR', 'EUR', 'INR', 'INR']);
    expect(of('Transaction date')).toEqual(['2026-01-12', '2026-01-20', '2026-02-03', '2026-02-03']);
    expect(of('Transaction amount')).toEqual(['-119.00', '', '-110.00', '-60.00']);
    expect(of('Amount in another currency')).toEqual(['', 'USD -23.45', '', '']);
    expect(new Set(of('File')).size).toBe(3);
    await app.session.close();
  });

  test('lists what is missing, and says so in words', async () => {
    const app = await filledApp();
    const files = await filesOf(app);
    expect(columnOf(csvOf(files, 'without-receipt.csv'), 'Date')).toEqual(['2026-02-14', 'Total']);
    expect(columnOf(csvOf(files, 'unlinked-receipts.csv'), 'Merchant')).toEqual(['Lost & Found']);
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    expect(readme).toContain('Tax package, 2026\r\n');
    expect(readme).toContain('Categories that matter for taxes: ');
    expect(readme).toContain('1 transaction has no receipt: see without-receipt.csv.');
    expect(readme).toContain('1 receipt is linked to no transaction: see unlinked-receipts.csv.');
    for (const name of Object.keys(files).filter((file) => !/^(?:README|receipts\/)/u.test(file)))
      expect(readme).toContain(name);
    await app.session.close();
  });

  test('has everything in one workbook too', async () => {
    const app = await filledApp();
    const workbook = await readWorkbook(Buffer.from((await filesOf(app))['journal.xlsx'] ?? []));
    expect(workbook.map(({ sheet }) => sheet)).toEqual([
      'Summary',
      'Tax categories',
      'Journal',
      'Receipts',
      'Without receipt',
      'Unlinked receipts',
    ]);
    const [titles = [], first = []] = workbook[2]?.data ?? [];
    expect(first[titles.indexOf('Amount')]).toBe(-119);
    await app.session.close();
  });

  test('holds all transactions when asked to', async () => {
    const app = await filledApp();
    const files = await filesOf(app, { taxRelevantOnly: false, from: '2026-01-01', to: '2026-03-31' });
    const journal = csvOf(files, 'journal.csv');
    expect(columnOf(journal, 'Payee')).toContain('Private Pleasure');
    expect(columnOf(journal, 'Amount').filter((amount) => amount === '-60.00')).toHaveLength(2);
    expect((await packageOf(app, { from: '2026-01-01', to: '2026-03-31' })).fileName).toBe(
      'tax-package-2026-01-01-to-2026-03-31.zip',
    );
    await app.session.close();
  });

  test('gives the same bytes for the same vault on the same day', async () => {
    const app = await filledApp();
    const { bytes } = await packageOf(app);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    expect(Buffer.from((await packageOf(app)).bytes).equals(bytes)).toBe(true);
    await app.session.close();
  });

  test('writes decimal commas where the country does', async () => {
    const app = await filledApp();
    await app.api.settings.set({ locale: 'de-DE' });
    const files = await filesOf(app);
    expect(strFromU8(files['categories.csv'] ?? new Uint8Array())).toContain('Office;Expense;231,00;5;3');
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('divided by semicolons');
    await app.session.close();
  });

  test('leaves the reports out where no category is marked, and names no file for a picture that was cleared', async () => {
    const app = await filledApp();
    for (const { id, taxRelevant } of await app.api.categories.list())
      if (taxRelevant) await app.api.categories.update({ id, taxRelevant: false });
    const vault = app.session.vault();
    vault.raw.exec(`UPDATE receipt_files SET content = x'' WHERE file_name = 'office.png'`);
    const files = await filesOf(app);
    expect(Object.keys(files).filter((name) => name.endsWith('.pdf'))).toEqual([]);
    expect(csvOf(files, 'receipts.csv')[1]?.[0]).toBe('');
    const readme = strFromU8(files['README.txt'] ?? new Uint8Array());
    expect(readme).toContain('No category is marked “Matters for taxes”.');
    expect(readme).toContain('The picture of 1 receipt was cleared');
    await app.session.close();
  });

  test('makes a package of an empty vault, tells how far it is, and stops by the signal', async () => {
    const app = openReceiptsApp({});
    const heard: number[] = [];
    const files = await filesOf(app, { onProgress: (done) => heard.push(done) });
    expect(csvOf(files, 'journal.csv')).toHaveLength(1);
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(
      'Which transactions need a receipt is not known',
    );
    expect(heard.at(-1)).toBe(1);
    const stop = new AbortController();
    const stopped = packageOf(app, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'import_cancelled' });
    await app.session.close();
  });
});
