import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import { openApp } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';

let app: TestApp;
beforeEach(() => {
  app = openApp();
});
afterEach(() => app.session.close());

const REQUEST: ReportRequestInput = { kind: 'income-expense', period: { kind: 'relative', span: 'last-month' } };

const save = (name: string, more: Partial<ReportRequestInput> = {}) =>
  app.api.reports.save({ name, request: { ...REQUEST, ...more } });

const names = async () => (await app.api.reports.saved()).map(({ name }) => name);

const filterOf = async (id: number) => (await app.api.reports.saved()).find((saved) => saved.id === id)?.request.filter;

const fileOf = (content: unknown) => new File([typeof content === 'string' ? content : JSON.stringify(content)], 'x');

describe('a saved report', () => {
  test('keeps everything that decides what it shows', async () => {
    const { id, label } = await save('Groceries', { notes: 'Look here', grouping: 'quarter', comparison: 'last-year' });
    expect(label).toBe('Save the report “Groceries”');
    expect(await app.api.reports.saved()).toEqual([
      {
        id,
        name: 'Groceries',
        request: reportRequest.parse({ ...REQUEST, notes: 'Look here', grouping: 'quarter', comparison: 'last-year' }),
        pinned: false,
        position: 0,
      },
    ]);
  });

  test('is renamed and changed under its id, and undone', async () => {
    const { id } = await save('Groceries');
    expect(await app.api.reports.save({ id, name: 'Food', request: REQUEST, pinned: true })).toMatchObject({
      label: 'Rename the report “Groceries” to “Food”',
    });
    expect(await app.api.reports.saved()).toMatchObject([{ id, name: 'Food', pinned: true }]);
    await app.api.journal.undo();
    expect(await app.api.reports.saved()).toMatchObject([{ id, name: 'Groceries', pinned: false }]);
    await app.api.reports.pin({ id, pinned: true });
    expect(await app.api.reports.saved()).toMatchObject([{ pinned: true }]);
  });

  test('has a name of its own, and a kind that there is', async () => {
    const { id } = await save('Café');
    await expect(save(' cafe ')).rejects.toMatchObject({ code: 'name_taken' });
    await expect(app.api.reports.save({ id, name: 'CAFE', request: REQUEST })).resolves.toMatchObject({ id });
    await expect(save('Other', { kind: 'weather' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(app.api.reports.save({ id: 99, name: 'Gone', request: REQUEST })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(app.api.reports.pin({ id: 99, pinned: true })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('is duplicated under the next free name', async () => {
    const { id } = await save('Food', { notes: 'n' });
    const { id: copy } = await app.api.reports.duplicate({ id });
    await app.api.reports.duplicate({ id: copy });
    expect(await names()).toEqual(['Food', 'Food (2)', 'Food (3)']);
    const { id: long } = await save('x'.repeat(120));
    await app.api.reports.duplicate({ id: long });
    expect((await names()).at(-1)).toBe(`${'x'.repeat(116)} (2)`);
  });
});

describe('what can never be made is refused', () => {
  test.each([
    [{ filter: { minAmount: 500, maxAmount: 1 } }, 'request.filter.maxAmount: must not be less than minAmount'],
    [{ spec: { rows: ['payee', 'payee'] } }, 'request.spec.rows: must not name a grouping twice'],
    [{ spec: { rows: ['payee'], columns: 'payee' } }, 'request.spec.columns: must be none of the rows’'],
    [{ spec: { measure: 'average', percent: 'of-total' } }, 'request.spec.percent: must be “none” for averages'],
    [{ spec: { percent: 'of-row' } }, 'request.spec.percent: must not be “of-row” without'],
  ] as const)('when it is saved or shown: %j', async (more, words) => {
    const request = { ...REQUEST, ...more } as ReportRequestInput;
    const refusal = { code: 'invalid_input', message: expect.stringContaining(words) as string };
    await expect(app.api.reports.save({ name: 'Mine', request })).rejects.toMatchObject(refusal);
    await expect(app.api.reports.view({ request })).rejects.toMatchObject(refusal);
  });
});

describe('what a saved report names', () => {
  test('may be deleted: it follows what takes its place, and never shows everything instead', async () => {
    const { api } = app;
    const { id: account } = await api.accounts.create({ name: 'Old', type: 'bank' });
    const { id: food } = await api.categories.create({ name: 'Snacks' });
    const { id: fun } = await api.categories.create({ name: 'Fun' });
    const { id: trip } = await api.categories.create({ name: 'Trip' });
    const filter = { accountIds: [account], categoryIds: [food, fun, trip] };
    const { id } = await save('Mine', { filter });
    await api.categories.delete({ id: food, moveTo: fun });
    await api.categories.delete({ id: trip, moveTo: null });
    await api.accounts.delete({ id: account });
    expect(await filterOf(id)).toMatchObject({ accountIds: [account], categoryIds: [fun, null] });
    const view = await api.reports.view({ request: (await api.reports.saved())[0]?.request ?? REQUEST });
    expect(view.filters).toContainEqual({ label: 'Accounts', value: `deleted (${account})` });
    await api.journal.undo();
    await api.journal.undo();
    await api.journal.undo();
    expect(await filterOf(id)).toMatchObject(filter);
  });

  test('may be a payee that is merged, or that nothing else needs', async () => {
    const { api, session } = app;
    const { id: accountId } = await api.accounts.create({ name: 'Bank', type: 'bank' });
    const add = async (payee: string) =>
      (await api.transactions.create({ accountId, date: '2026-03-01', amount: -100, payee })).id;
    const first = await add('Corner Shop');
    await add('Corner Store');
    const ids = session.vault().sql('SELECT id FROM payees ORDER BY id').pluck().all() as number[];
    const { id } = await save('Mine', { filter: { payeeIds: ids } });
    const { id: merged } = await api.payees.merge({ ids, name: 'Corner Shop' });
    expect(await filterOf(id)).toMatchObject({ payeeIds: [merged] });
    await api.transactions.delete({ ids: [first] });
    expect(await filterOf(id)).toMatchObject({ payeeIds: [merged] });
  });
});

describe('a shared report', () => {
  const shared = async (id: number): Promise<string> => {
    const { fileName, file } = await app.api.reports.share({ id });
    expect(fileName).toBe('Mine.pecunia-report');
    return new TextDecoder().decode(await file.arrayBuffer());
  };

  const filter = async (api: TestApp['api']) => {
    const { id: accountId } = await api.accounts.create({ name: 'Bank', type: 'bank' });
    await api.transactions.create({
      accountId,
      date: '2026-03-01',
      amount: -100,
      payee: 'Corner Shop',
      tags: ['trip'],
    });
    const { buckets } = await api.buckets.list();
    const { id: category } = await api.categories.create({ name: 'Snacks' });
    const { payees } = await api.payees.list({});
    return {
      accountIds: [accountId],
      categoryIds: [category, null],
      bucketIds: [buckets[1]?.id ?? 0],
      payeeIds: [payees[0]?.id ?? 0],
      tags: ['trip'],
      search: 'beans',
      minAmount: 1250,
      maxAmount: null,
    };
  };

  test('says the same in another vault, by name', async () => {
    const { id } = await save('Mine', { filter: await filter(app.api), notes: 'Hello' });
    const text = await shared(id);
    expect(JSON.parse(text)).toMatchObject({
      pecuniaReport: 1,
      name: 'Mine',
      currency: 'INR',
      request: {
        filter: { accounts: ['Bank'], categories: ['Snacks', null], payees: ['Corner Shop'], minAmount: '12.50' },
      },
    });
    const other = openApp();
    // Other numbers for the same names.
    await other.api.accounts.create({ name: 'First', type: 'cash' });
    await other.api.categories.create({ name: 'First one' });
    const wanted = await filter(other.api);
    const taken = await other.api.reports.takeShared({ file: fileOf(text) });
    expect(taken).toMatchObject({ missing: [], label: 'Take in the report “Mine”' });
    expect(await other.api.reports.saved()).toMatchObject([
      { name: 'Mine', request: { notes: 'Hello', filter: wanted } },
    ]);
    await other.session.close();
  });

  test('leaves out what this vault does not have, and says so', async () => {
    const { id } = await save('Mine', { filter: await filter(app.api) });
    const text = await shared(id);
    const other = openApp();
    await other.api.settings.set({ currency: 'EUR' });
    const { missing, id: taken } = await other.api.reports.takeShared({ file: fileOf(text) });
    expect(missing).toEqual(['Bank', 'Snacks', 'Corner Shop', 'trip', 'amounts in INR']);
    expect((await other.api.reports.saved()).find((saved) => saved.id === taken)?.request.filter).toMatchObject({
      accountIds: [],
      categoryIds: [null],
      tags: [],
      minAmount: null,
    });
    await other.session.close();
  });

  test('of what was deleted says so, and does not become one on all without a word', async () => {
    const { api } = app;
    const { id: account } = await api.accounts.create({ name: 'Old', type: 'bank' });
    const { id } = await save('Mine', { filter: { accountIds: [account] } });
    await api.accounts.delete({ id: account });
    const { missing } = await api.reports.takeShared({ file: fileOf(await shared(id)) });
    expect(missing).toEqual([`deleted (${account})`]);
  });

  test('has a file’s name that every system takes', async () => {
    const { id } = await save('CON');
    expect(await app.api.reports.share({ id })).toMatchObject({ fileName: '_CON.pecunia-report' });
  });

  test('gets a free name', async () => {
    const { id } = await save('Mine');
    await app.api.reports.takeShared({ file: fileOf(await shared(id)) });
    expect(await names()).toEqual(['Mine', 'Mine (2)']);
  });

  const REPORT = { pecuniaReport: 1, name: 'A', currency: 'INR', request: { kind: 'income-expense' } };

  test.each([
    ['no JSON', 'a,b', 'it is not JSON'],
    ['another JSON', [1], 'it does not begin like one'],
    ['no version', { ...REPORT, pecuniaReport: undefined }, 'pecuniaReport: is missing.'],
    ['another version', { ...REPORT, pecuniaReport: 0 }, 'pecuniaReport: must be 1.'],
    ['a newer version', { ...REPORT, pecuniaReport: 2 }, 'newer Pecunia'],
    ['an empty name', { ...REPORT, name: ' ' }, 'name: must not be empty.'],
    ['no name', { ...REPORT, name: undefined }, 'name: is missing.'],
    ['a list for a name', { ...REPORT, name: [] }, 'name: must be text.'],
    ['a long name', { ...REPORT, name: 'x'.repeat(121) }, 'name: must have at most 120 characters.'],
    [
      'a comparison that there is not',
      { ...REPORT, request: { kind: 'a', comparison: 'x' } },
      'request.comparison: must be one of none, previous, last-year, budget.',
    ],
    [
      'too many rows',
      { ...REPORT, request: { kind: 'a', spec: { top: 501 } } },
      'request.spec.top: must be at most 500.',
    ],
    [
      'an unknown kind of period',
      { ...REPORT, request: { kind: 'a', period: { kind: 'aeon' } } },
      'request.period.kind: is none that Pecunia knows.',
    ],
    [
      'an unknown kind',
      { ...REPORT, request: { kind: 'nonsense' } },
      'This shared report is of the kind “nonsense”, which this Pecunia does not know.',
    ],
    [
      'numbers for names',
      { ...REPORT, request: { kind: 'a', filter: { accounts: [1] } } },
      'request.filter.accounts.0',
    ],
    [
      'a wrong period',
      { ...REPORT, request: { kind: 'a', period: { kind: 'month', month: '2026-13' } } },
      'request.period',
    ],
    [
      'a bad amount',
      { ...REPORT, request: { ...REPORT.request, filter: { minAmount: 'lots' } } },
      'request.filter.minAmount: “lots”',
    ],
    [
      'an amount that is too large',
      { ...REPORT, request: { ...REPORT.request, filter: { maxAmount: '9'.repeat(20) } } },
      'request.filter.maxAmount',
    ],
    [
      'amounts the wrong way round',
      { ...REPORT, request: { ...REPORT.request, filter: { minAmount: '5', maxAmount: '1' } } },
      'request.filter.maxAmount: must not be less',
    ],
  ])('with %s is refused with words', async (_, content, words) => {
    await expect(app.api.reports.takeShared({ file: fileOf(content) })).rejects.toMatchObject({
      code: 'file_unreadable',
      message: expect.stringContaining(words) as string,
    });
    expect(await names()).toEqual([]);
  });

  test('that is too large is refused', async () => {
    const { api } = app;
    const take = (content: unknown) => api.reports.takeShared({ file: fileOf(content) });
    await expect(take(' '.repeat(2 ** 21 + 1))).rejects.toMatchObject({ code: 'file_too_large' });
  });
});
