import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openReceiptsApp } from '../testing/receipts-app.ts';
import type { ReaderAnswer, ReceiptsApp } from '../testing/receipts-app.ts';

const unsureTotal = {
  value: null,
  confidence: 0.4,
  box: null,
  text: '12.50',
  mended: false,
  alternatives: [{ value: 1250, confidence: 0.4, box: { left: 1, top: 2, width: 3, height: 4 } }],
};

const ANSWERS = {
  'bakery.png': [
    {
      merchant: 'Corner Bakery',
      date: '2026-03-10',
      total: 1250,
      currency: 'EUR',
      subtotal: 1150,
      tax: 100,
      paid: 2000,
      change: 750,
      taxNumber: 'DE 123 456 789',
      items: [
        { name: 'Bread', quantity: 2, unit: null, unitPrice: 400, amount: 800, confidence: 0.9, box: null },
        { name: 'Butter', quantity: null, unit: null, unitPrice: null, amount: 350, confidence: 0.9, box: null },
      ],
    },
  ],
  'doubt.png': [
    { merchant: 'Kiosk', total: unsureTotal, currency: 'EUR', questions: [{ field: 'date', text: 'Which day?' }] },
  ],
  'next.png': [
    { merchant: 'Corner Bakery', date: '2026-03-12', total: 300, currency: 'EUR', taxNumber: 'DE123456789' },
  ],
} as const;

let app: ReceiptsApp;
beforeEach(() => {
  app = openReceiptsApp(ANSWERS);
});
afterEach(() => app.session.close());

const get = (id: number) => app.api.receipts.get({ id });

describe('the fields of a receipt', () => {
  test('are what was read, with place, confidence and checks', async () => {
    const detail = await get(await app.scan('bakery.png'));
    expect(detail.fields.merchant).toMatchObject({ value: 'Corner Bakery', confidence: 0.95, edited: false });
    expect(detail.items).toMatchObject([{ name: 'Bread', amount: 800 }, { name: 'Butter' }]);
    expect(detail.checks).toEqual([
      { holds: true, text: 'Items €11.50 = subtotal €11.50' },
      { holds: true, text: 'Subtotal €11.50 + tax €1.00 = total €12.50' },
      { holds: true, text: 'Paid €20.00 − change €7.50 = total €12.50' },
    ]);
    expect(detail.words.map(({ text }) => text)).toContain('Bakery');
    expect(detail).toMatchObject({ width: 4, height: 6, questions: [], doubtful: [] });
  });

  test('below the floor are empty and asked for, until the user answers', async () => {
    const id = await app.scan('doubt.png');
    expect(await get(id)).toMatchObject({
      total: null,
      doubtful: ['date', 'total'],
      questions: [{ field: 'date' }],
      fields: { total: { value: null, alternatives: [{ value: 1250 }] } },
    });
    await app.api.receipts.update({ id, patch: { total: 1250, date: '2026-03-11' } });
    expect(await get(id)).toMatchObject({
      total: 1250,
      doubtful: [],
      questions: [],
      fields: { total: { value: 1250, confidence: 1, edited: true, box: { left: 1 } } },
    });
  });

  test('that the user emptied stay empty', async () => {
    const id = await app.scan('bakery.png');
    await app.api.receipts.update({ id, patch: { tax: null } });
    expect(await get(id)).toMatchObject({ tax: null, fields: { tax: { value: null, edited: true } } });
    expect(await app.api.receipts.list({ show: 'tax' })).toEqual([]);
  });

  test('keep the digits on the paper when the currency changes', async () => {
    const id = await app.scan('bakery.png');
    await app.api.receipts.update({ id, patch: { discount: 100 } });
    await app.api.receipts.update({ id, patch: { currency: 'KWD' } });
    const { currency, total, fields, items } = await get(id);
    expect({ currency, total, discount: fields.discount.value }).toEqual({
      currency: 'KWD',
      total: 12_500,
      discount: 1000,
    });
    expect(items.map(({ amount }) => amount)).toEqual([8000, 3500]);
    expect(await app.api.receipts.list({})).toMatchObject([{ currency: 'KWD', total: 12_500 }]);
  });

  test('items that the user changed keep their place and category', async () => {
    const id = await app.scan('bakery.png');
    const [category] = await app.api.categories.list();
    const [bread, ...rest] = (await get(id)).items;
    if (!bread || !category) throw new Error('There is bread, and a category.');
    await app.api.receipts.update({ id, patch: { items: [{ ...bread, categoryId: category.id }, ...rest] } });
    expect((await get(id)).items).toMatchObject([{ name: 'Bread', categoryId: category.id }, { name: 'Butter' }]);
    const unknown = app.api.receipts.update({ id, patch: { items: [{ ...bread, categoryId: 9_999 }] } });
    await expect(unknown).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the review', () => {
  test('ends with a confirmation, which needs a date and a total', async () => {
    const id = await app.scan('doubt.png');
    await expect(app.api.receipts.confirm({ id })).rejects.toMatchObject({
      code: 'invalid_input',
      message: 'Enter the date and the total of the receipt first.',
    });
    await app.api.receipts.update({ id, patch: { total: 1250, date: '2026-03-11' } });
    expect(await app.api.receipts.confirm({ id })).toMatchObject({ label: 'Confirm receipt of Kiosk' });
    expect(await get(id)).toMatchObject({ status: 'done' });
    await app.api.receipts.reopen({ id });
    expect(await get(id)).toMatchObject({ status: 'review' });
    await app.api.journal.undo();
    expect(await get(id)).toMatchObject({ status: 'done' });
  });

  test('holds what was confirmed, whatever the picture is read as later', async () => {
    const answers: Record<string, ReaderAnswer> = { ...ANSWERS };
    const other = openReceiptsApp(answers);
    const id = await other.scan('bakery.png');
    await other.api.receipts.confirm({ id });
    answers['bakery.png'] = [{ merchant: 'Someone else', total: 9, currency: 'INR' }];
    await other.api.receipts.read({ id });
    await other.session.receipts.idle();
    expect(await other.api.receipts.get({ id })).toMatchObject({
      status: 'done',
      merchant: 'Corner Bakery',
      total: 1250,
      currency: 'EUR',
      items: [{ name: 'Bread', amount: 800 }, { name: 'Butter' }],
    });
    await other.session.close();
  });

  test('goes from receipt to receipt, newest first', async () => {
    const [first, second, third] = [
      await app.scan('bakery.png'),
      await app.scan('doubt.png'),
      await app.scan('next.png'),
    ];
    expect(await get(second)).toMatchObject({ previousId: third, nextId: first });
    await app.api.receipts.confirm({ id: first });
    expect(await get(second)).toMatchObject({ nextId: null });
    expect(await get(first)).toMatchObject({ previousId: second, nextId: null });
  });

  test('teaches: the next receipts with that name or tax number are known', async () => {
    const id = await app.scan('bakery.png');
    await app.api.receipts.update({ id, patch: { merchant: 'Our Baker' } });
    await app.scan('next.png');
    expect(app.jobs.at(-1)?.context.learned).toEqual([
      { key: expect.stringMatching(/bakery/u) as string, payee: 'Our Baker' },
      { key: 'DE123456789', payee: 'Our Baker' },
    ]);
    await app.api.transactions.create({
      accountName: 'Bank',
      date: '2026-03-01',
      amount: -100,
      payee: 'Baker Street',
      notes: '',
      categoryId: null,
    });
    const payees = await app.api.payees.list({});
    expect(payees.payees).toHaveLength(2);
    await app.api.payees.merge({ ids: payees.payees.map((payee) => payee.id), name: 'Baker Street' });
    await app.scan('doubt.png');
    expect(app.jobs.at(-1)?.context.learned).toMatchObject([{ payee: 'Baker Street' }, { payee: 'Baker Street' }]);
  });

  test('a slip in the merchant’s name leaves no payee behind once it is mended, but for one in use', async () => {
    const payee = 'Our Baker';
    await app.api.transactions.create({
      accountName: 'Bank',
      date: '2026-03-01',
      amount: -100,
      payee,
      notes: '',
      categoryId: null,
    });
    const id = await app.scan('bakery.png');
    for (const merchant of [payee, 'Uor Baker', 'Best Baker'])
      await app.api.receipts.update({ id, patch: { merchant } });
    const { payees } = await app.api.payees.list({});
    expect(payees.map(({ name }) => name).toSorted()).toEqual(['Best Baker', payee]);
  });
});

describe('the list', () => {
  test('finds words on the paper, of the merchant as it stands and of the file’s name', async () => {
    const id = await app.scan('bakery.png');
    await app.scan('doubt.png');
    await app.api.receipts.update({ id, patch: { merchant: 'Café Müller' } });
    const found = async (search: string) => (await app.api.receipts.list({ search })).map(({ fileName }) => fileName);
    expect(await found('cafe muller')).toEqual(['bakery.png']);
    expect(await found('123')).toEqual(['bakery.png']);
    expect(await found('DOUBT')).toEqual(['doubt.png']);
    expect(await found('100%')).toEqual([]);
  });

  test('filters by what is to be done, and by the day of the receipt', async () => {
    const id = await app.scan('bakery.png');
    await app.scan('doubt.png');
    await app.api.receipts.confirm({ id });
    const shown = async (filter: Parameters<typeof app.api.receipts.list>[0]) =>
      (await app.api.receipts.list(filter)).map(({ fileName }) => fileName);
    expect(await shown({ show: 'review' })).toEqual(['doubt.png']);
    expect(await shown({ show: 'doubtful' })).toEqual(['doubt.png']);
    expect(await shown({ show: 'tax' })).toEqual(['bakery.png']);
    expect(await shown({ show: 'unlinked' })).toEqual(['doubt.png', 'bakery.png']);
    expect(await shown({ from: '2026-03-10', to: '2026-03-10' })).toEqual(['bakery.png']);
    expect(await app.api.receipts.summary({ show: 'review' })).toEqual({
      count: 1,
      waiting: 0,
      review: 1,
      unlinked: 2,
      failed: 0,
    });
  });

  test('pictures are small for lists and upright for the screen', async () => {
    const id = await app.scan('bakery.png');
    const thumbnail = await app.api.receipts.picture({ id, size: 'thumbnail' });
    const display = await app.api.receipts.picture({ id, size: 'display' });
    expect([thumbnail.mime, display.mime, display.scale]).toEqual(['image/webp', 'image/jpeg', 1]);
    expect(display.file.size).toBeGreaterThan(0);
  });
});
