import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { PecuniaError } from '../../src-shared/errors.ts';
import { madePart, openReceiptsApp, pictureNamed } from '../testing/receipts-app.ts';
import type { ReaderAnswer, ReceiptsApp } from '../testing/receipts-app.ts';
import { countryOf } from './receipt-context.ts';

const SHOP = [{ merchant: 'Shop', date: '2026-03-10', total: 100 }];

let folder = '';
const open: ReceiptsApp[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-receipts-'));
});
afterEach(async () => {
  for (const app of open.splice(0)) await app.session.close();
  rmSync(folder, { recursive: true, force: true });
});

const openWith = (answers: Readonly<Record<string, ReaderAnswer>>, vault = ':memory:'): ReceiptsApp => {
  const app = openReceiptsApp(answers, { vault });
  open.push(app);
  return app;
};

const add = async ({ api }: ReceiptsApp, name: string): Promise<number> => {
  const { added } = await api.receipts.add({ file: pictureNamed(name), fileName: name });
  return added[0]?.receiptId ?? 0;
};

const statusOf = async ({ api }: ReceiptsApp, id: number): Promise<string> => (await api.receipts.get({ id })).status;

const waitUntil = (app: ReceiptsApp, id: number, status: string): Promise<void> =>
  vi.waitFor(async () => expect(await statusOf(app, id)).toBe(status));

describe('the queue of receipts', () => {
  test('reads two files at once, the others wait', async () => {
    const app = openWith({ 'a.png': 'hang', 'b.png': 'hang', 'c.png': SHOP });
    const [a, b, c] = [await add(app, 'a.png'), await add(app, 'b.png'), await add(app, 'c.png')];
    for (const id of [a, b]) await waitUntil(app, id, 'reading');
    expect(await statusOf(app, c)).toBe('waiting');
    expect(await app.api.receipts.summary({})).toMatchObject({ count: 3, waiting: 3 });
    await app.api.receipts.cancel({ id: a });
    await waitUntil(app, c, 'review');
    expect(await app.api.receipts.get({ id: a })).toMatchObject({
      status: 'failed',
      problem: expect.stringContaining('stopped') as string,
    });
  });

  test('takes one that waits out of the queue, and reads it when asked again', async () => {
    const app = openWith({ 'a.png': 'hang', 'b.png': 'hang', 'c.png': SHOP });
    const [a, , c] = [await add(app, 'a.png'), await add(app, 'b.png'), await add(app, 'c.png')];
    await app.api.receipts.cancel({ id: c });
    expect(await statusOf(app, c)).toBe('failed');
    await app.api.receipts.read({ id: c });
    await app.api.receipts.cancel({ id: a });
    await waitUntil(app, c, 'review');
  });

  test('goes on with the next opening of the vault', async () => {
    const vault = join(folder, 'home.pecunia');
    const first = openWith({ 'a.png': 'hang' }, vault);
    const id = await add(first, 'a.png');
    await waitUntil(first, id, 'reading');
    await first.session.close();
    const second = openWith({ 'a.png': SHOP }, vault);
    await second.session.receipts.idle();
    expect(await second.api.receipts.get({ id })).toMatchObject({ status: 'review', merchant: 'Shop' });
  });

  test('a failure is told in words, and what the user said stays when it is read again', async () => {
    const answers: Record<string, ReaderAnswer> = { 'a.png': new PecuniaError('file_unreadable', 'a.png is torn.') };
    const app = openWith(answers);
    const id = await app.scan('a.png');
    expect(await app.api.receipts.get({ id })).toMatchObject({ status: 'failed', problem: 'a.png is torn.' });
    await app.api.receipts.update({ id, patch: { merchant: 'My Shop' } });
    answers['a.png'] = SHOP;
    await app.api.receipts.read({ id });
    await app.session.receipts.idle();
    expect(await app.api.receipts.get({ id })).toMatchObject({
      status: 'review',
      merchant: 'My Shop',
      total: 100,
      problem: null,
    });
  });

  test('what the user said stays with its receipt when another is found before it', async () => {
    const part = (merchant: string, sheet: number) => ({ ...madePart({ ...SHOP[0], merchant }), sheet });
    let found = [part('First', 0), part('Third', 2)];
    const read = () => Promise.resolve(found);
    const app = openReceiptsApp({}, { host: { openReceiptReader: () => ({ read, close: () => {} }) } });
    open.push(app);
    await app.scan('a.png');
    const third = (await app.api.receipts.list({ search: 'third' }))[0]?.id ?? 0;
    await app.api.receipts.update({ id: third, patch: { tip: 50 } });
    found = [part('First', 0), part('Second', 1), part('Third', 2)];
    await app.api.receipts.read({ id: third });
    await app.session.receipts.idle();
    expect(await app.api.receipts.get({ id: third })).toMatchObject({
      merchant: 'Third',
      fields: { tip: { value: 50 } },
    });
    expect(await app.api.receipts.list({})).toHaveLength(3);
  });

  test('an amount that the user typed keeps its digits when another currency is read later', async () => {
    const answers: Record<string, ReaderAnswer> = { 'a.png': new PecuniaError('file_unreadable', 'a.png is torn.') };
    const app = openWith(answers);
    const id = await app.scan('a.png');
    await app.api.receipts.update({ id, patch: { total: 123_400 } });
    answers['a.png'] = [{ ...SHOP[0], total: 1234, currency: 'JPY' }];
    await app.api.receipts.read({ id });
    await app.session.receipts.idle();
    const detail = await app.api.receipts.get({ id });
    expect([detail.currency, detail.total, detail.fields.total.value]).toEqual(['JPY', 1234, 1234]);
    await app.api.receipts.update({ id, patch: { tip: 66 } });
    await app.api.receipts.update({ id, patch: { currency: 'KWD' } });
    const { fields } = await app.api.receipts.get({ id });
    expect([fields.total.value, fields.tip.value]).toEqual([1_234_000, 66_000]);
  });

  test('an unexpected failure is logged, and told without its inside', async () => {
    const logged: unknown[] = [];
    const app = openReceiptsApp(
      { 'a.png': new TypeError('x is not a function') },
      { host: { log: (_, __, error) => logged.push(error) } },
    );
    open.push(app);
    const id = await app.scan('a.png');
    const { problem } = await app.api.receipts.get({ id });
    expect(problem).toContain('inside Pecunia');
    expect(problem).not.toContain('function');
    expect(logged).toMatchObject([{ message: 'x is not a function' }]);
  });

  test('tells how far it is', async () => {
    const app = openWith({ 'a.png': SHOP });
    const stop = new AbortController();
    const progress = await app.api.receipts.progress(undefined, { signal: stop.signal });
    const first = progress.next();
    await Promise.resolve();
    const receiptId = await app.scan('a.png');
    expect((await first).value).toEqual({ receiptId, phase: 'reading', done: 0.5 });
    expect((await progress.next()).value).toEqual({ receiptId, phase: 'done', done: 1 });
    stop.abort();
  });

  test('a receipt that undo brings back while its file waits is read', async () => {
    const app = openWith({ 'a.png': 'hang', 'b.png': 'hang', 'c.png': SHOP });
    const [a] = [await add(app, 'a.png'), await add(app, 'b.png')];
    const c = await add(app, 'c.png');
    await app.api.receipts.delete({ ids: [c] });
    await app.api.receipts.cancel({ id: a });
    expect(app.jobs.map(({ fileName }) => fileName)).toEqual(['a.png', 'b.png']);
    await app.api.journal.undo();
    await waitUntil(app, c, 'review');
  });

  test('the reader learns what the vault knows', async () => {
    const app = openWith({ 'a.png': SHOP });
    await app.api.transactions.create({
      accountName: 'Bank',
      date: '2026-03-01',
      amount: -100,
      payee: 'Greengrocer',
      notes: '',
      categoryId: null,
    });
    await app.scan('a.png');
    expect(app.jobs[0]?.context).toMatchObject({
      today: '2026-03-15',
      currency: 'INR',
      country: null,
      payees: ['Greengrocer'],
    });
  });

  test.each([
    ['GBP', 'en-IN', 'GB'],
    ['EUR', 'de-AT', 'AT'],
    ['EUR', 'de', null],
    ['XOF', 'fr-SN', 'SN'],
  ])('of whom %s is the currency, in the formats of %s, shops in %s', async (currency, locale, country) => {
    const app = openWith({});
    await app.api.settings.set({ currency, locale });
    expect(countryOf(await app.api.settings.get())).toBe(country);
  });
});
