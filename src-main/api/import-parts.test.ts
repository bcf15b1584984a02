import { describe, expect, test } from 'vitest';

import { importFile, ofxOf, openFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';

const CHECKING = {
  number: '4711001234',
  rows: [
    [2, '-100.00', 'Corner Shop'],
    [3, '2500.00', 'ACME Salary'],
  ],
} as const;
const SAVINGS = { number: '4711005678', rows: [[4, '20.00', 'Interest']] } as const;

describe('a file of several accounts', () => {
  test('shows each apart, makes what is new, and knows them again by their numbers', async () => {
    const { api } = openApp();
    const { preview, rows, done } = await importFile(api, ofxOf(CHECKING, SAVINGS), 'both.ofx');
    expect(
      preview.parts.map(({ key, because, account, counts }) => [key, because, account.id, account.name, counts.new]),
    ).toEqual([
      ['0', 'new', null, '4711001234', 2],
      ['1', 'new', null, '4711005678', 1],
    ]);
    expect(rows.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(done).toMatchObject({ imported: 3, duplicates: 0, accountIds: [1, 2] });
    expect(done.imports.map(({ accountId, imported }) => [accountId, imported])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    await api.accounts.update({ id: 1, name: 'Checking' });
    const more = { ...CHECKING, rows: [...CHECKING.rows, [9, '-5.00', 'Book Shop']] } as const;
    const again = await importFile(api, ofxOf(more, SAVINGS), 'later.ofx');
    expect(again.preview.parts.map(({ because, account }) => [because, account.name])).toEqual([
      ['number', 'Checking'],
      ['number', '4711005678'],
    ]);
    expect(again.done).toMatchObject({ imported: 1, duplicates: 3 });
  });

  test('is one undo step', async () => {
    const { api } = openApp();
    await importFile(api, ofxOf(CHECKING, SAVINGS), 'both.ofx');
    await api.journal.undo();
    expect(await api.accounts.list()).toEqual([]);
    expect(await api.imports.history()).toEqual([]);
  });

  test('may be left out in part, and the rows of one part shown alone', async () => {
    const { api } = openApp();
    const token = await openFile(api, ofxOf(CHECKING, SAVINGS), 'both.ofx');
    const preview = await api.imports.preview({ token, targets: { '0': { leaveOut: true } } });
    expect(preview.counts).toMatchObject({ rows: 3, new: 1, leftOut: 2 });
    expect((await api.imports.rows({ token, part: '1', offset: 0, limit: 9 })).map(({ payee }) => payee)).toEqual([
      'Interest',
    ]);
    expect(await api.imports.commit({ token })).toMatchObject({ imported: 1, accountIds: [1] });
    expect((await api.accounts.list()).map(({ name }) => name)).toEqual(['4711005678']);
  });

  test('may go into one account together, each of whose rows is matched once', async () => {
    const { api } = openApp();
    const { id } = await api.accounts.create({ name: 'All' });
    const twins = [CHECKING, { ...CHECKING, number: '4711009999' }];
    const targets = { '0': { accountId: id }, '1': { accountId: id } };
    const first = await importFile(api, ofxOf(CHECKING), 'one.ofx', { target: { accountId: id } });
    expect(first.done.imported).toBe(2);
    const { preview, done } = await importFile(api, ofxOf(...twins), 'twins.ofx', { targets });
    expect(preview.counts).toMatchObject({ new: 2, duplicates: 2 });
    expect(done.imports).toHaveLength(1);
  });
});

describe('the account of a part', () => {
  test('once chosen for a number is remembered by it', async () => {
    const { api } = openApp();
    const { id } = await api.accounts.create({ name: 'Everyday' });
    const chosen = await importFile(api, ofxOf(CHECKING), 'a.ofx', { target: { accountId: id } });
    expect(chosen.preview.parts[0]).toMatchObject({ because: 'chosen', stated: { number: '4711001234' } });
    const later = await openFile(api, ofxOf({ ...CHECKING, rows: [[9, '-1.00', 'Kiosk']] }), 'b.ofx');
    expect((await api.imports.preview({ token: later })).parts[0]).toMatchObject({
      because: 'number',
      account: { id, name: 'Everyday' },
    });
  });

  test('chosen against the number’s own account says so, and the number stays', async () => {
    const { api } = openApp();
    await importFile(api, ofxOf(CHECKING), 'a.ofx');
    const { id } = await api.accounts.create({ name: 'Other' });
    const { preview } = await importFile(api, ofxOf(CHECKING), 'a.ofx', { target: { accountId: id } });
    expect(preview.parts[0]?.notices.join()).toContain('The number stays with “4711001234”');
    const token = await openFile(api, ofxOf(CHECKING), 'a.ofx');
    expect((await api.imports.preview({ token })).parts[0]?.account.name).toBe('4711001234');
  });

  test('of one number in two currencies is two accounts', async () => {
    const { api } = openApp();
    await api.settings.set({ currency: 'INR' });
    const wallet = ofxOf(CHECKING, { ...CHECKING, currency: 'USD' });
    const { preview } = await importFile(api, wallet, 'wallet.ofx');
    expect(preview.parts.map(({ account }) => account)).toEqual([
      { id: null, name: '4711001234', currency: 'INR' },
      { id: null, name: '4711001234 USD', currency: 'USD' },
    ]);
    const { preview: again } = await importFile(api, wallet, 'wallet.ofx');
    expect(again.parts.map(({ because, account }) => [because, account.id])).toEqual([
      ['number', 1],
      ['number', 2],
    ]);
    expect(again.counts).toMatchObject({ new: 0, duplicates: 4 });
  });

  test('is called by more of its number where the short form is taken', async () => {
    const { api } = openApp();
    const alike = ['500105170648489890', '500199999999999890'].map((number) => ({ ...SAVINGS, number }));
    const { preview } = await importFile(api, ofxOf(...alike), 'alike.ofx');
    expect(preview.parts.map(({ account }) => account.name)).toEqual(['5001 … 9890', '500199999999999890']);
  });

  test('is the one of that name, where the file gives a name', async () => {
    const { api } = openApp();
    const { id } = await api.accounts.create({ name: 'Spårkonto' });
    const qif = '!Account\nNsparkonto\nTBank\n^\n!Type:Bank\nD03/25/2026\nT-5.00\nPKiosk\n^\n';
    const token = await openFile(api, qif, 'money.qif');
    expect((await api.imports.preview({ token })).parts[0]).toMatchObject({ because: 'name', account: { id } });
  });

  test('is that of the last file named alike, where nothing is said', async () => {
    const { api } = openApp();
    const csv = (shop: string): string => `Date,Description,Amount\n2026-03-25,${shop},-5.00\n`;
    await importFile(api, csv('Kiosk'), 'card-2026-01.csv', { target: { newAccountName: 'Card' } });
    await importFile(api, csv('Baker'), 'giro.csv', { target: { newAccountName: 'Giro' } });
    const reasonFor = async (fileName: string) => {
      const token = await openFile(api, csv('Shop'), fileName);
      const { parts } = await api.imports.preview({ token });
      return [parts[0]?.because, parts[0]?.account.name];
    };
    expect(await reasonFor('card-2026-02 (1).csv')).toEqual(['remembered', 'Card']);
    expect(await reasonFor('something.csv')).toEqual(['usual', 'Giro']);
  });

  test('is called by its kind where a file tells several kinds apart and nothing more', async () => {
    const { api } = openApp();
    await api.settings.set({ currency: 'INR' });
    await api.accounts.create({ name: 'Everyday' });
    const qif = '!Type:Bank\nD03/25/2026\nT-5.00\nPKiosk\n^\n!Type:Cash\nD03/25/2026\nT-6.00\nPBaker\n^\n';
    const token = await openFile(api, qif, 'money.qif');
    const { parts } = await api.imports.preview({ token });
    expect(parts.map(({ because, account }) => [because, account.name])).toEqual([
      ['new', 'Bank'],
      ['new', 'Cash'],
    ]);
  });

  test('that says nothing is never the one that a later part names', async () => {
    const { api } = openApp();
    const text = ofxOf(CHECKING, SAVINGS).replace(/<BANKACCTFROM>.*?<\/BANKACCTFROM>/su, '');
    const first = await importFile(api, text, 'both.ofx');
    expect(first.preview.parts.map(({ stated }) => stated.number)).toEqual([null, '4711005678']);
    expect(first.done).toMatchObject({ imported: 3, accountIds: [1, 2] });
    const again = await importFile(api, text, 'both.ofx');
    expect(again.done).toMatchObject({ imported: 0, duplicates: 3 });
  });

  test('in a currency of other units is refused when chosen, and never chosen by itself', async () => {
    const { api } = openApp();
    const { id } = await api.accounts.create({ name: 'Yen', currency: 'JPY' });
    const csv = 'Date,Description,Amount,Currency\n2026-03-25,Kiosk,-5.00,INR\n';
    const token = await openFile(api, csv, 'a.csv');
    await expect(api.imports.preview({ token, target: { accountId: id } })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    expect((await api.imports.preview({ token })).parts[0]).toMatchObject({
      because: 'new',
      account: { currency: 'INR' },
    });
  });
});

describe('reading a file for the account that it names', () => {
  const qif = (day: string, amount: string): string =>
    `!Account\nNPocket\nTBank\n^\n!Type:Bank\nD${day}\nT${amount}\nPKiosk\n^\n`;

  test('counts in that account’s units', async () => {
    const { api } = openApp();
    await api.accounts.create({ name: 'Everyday' });
    await api.accounts.create({ name: 'Pocket', currency: 'JPY' });
    const { rows } = await importFile(api, qif('03/25/2026', '-500'), 'pocket.qif');
    expect(rows.map(({ amount }) => amount)).toEqual([-500]);
  });

  test('follows the answers that it remembers', async () => {
    const { api } = openApp();
    await api.accounts.create({ name: 'Pocket' });
    await importFile(api, qif('03/04/2026', '-5.00'), 'pocket.qif', { answers: { 'date-order': 'dmy' } });
    await importFile(api, 'Date,Description,Amount\n2026-03-25,Kiosk,-5.00\n', 'a.csv', {
      target: { newAccountName: 'Other' },
    });
    const { preview, rows } = await importFile(api, qif('05/06/2026', '-6.00'), 'another.qif');
    expect(preview.questions).toEqual([]);
    expect(rows.map(({ date }) => date)).toEqual(['2026-06-05']);
  });
});

test('of two previews asked for at once the last stands', async () => {
  const { api } = openApp();
  const token = await openFile(api, ofxOf(CHECKING), 'a.ofx');
  const [, second] = await Promise.all([
    api.imports.preview({ token, target: { newAccountName: 'One' } }),
    api.imports.preview({ token, target: { newAccountName: 'Two' }, leftOut: [0] }),
  ]);
  expect(second.counts.new).toBe(1);
  await api.imports.commit({ token });
  expect(await api.accounts.list()).toMatchObject([{ name: 'Two', transactionCount: 1 }]);
});

test('a commit is tied to the preview that was seen, whoever asked for another since', async () => {
  const { api } = openApp();
  const token = await openFile(api, ofxOf(SAVINGS), 'one.ofx');
  const seen = await api.imports.preview({ token });
  const other = await api.imports.preview({ token, target: { newAccountName: 'Other' } });
  await expect(api.imports.commit({ token, revision: seen.revision })).rejects.toMatchObject({
    code: 'preview_outdated',
  });
  expect(await api.imports.commit({ token, revision: other.revision })).toMatchObject({ imported: 1 });
});

test('a file whose rows lie on the last day that there is adds nothing the second time', async () => {
  const { api } = openApp();
  const text = `<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>INR</Ccy></Acct>
<Ntry><Amt Ccy="INR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>9999-12-31</Dt></BookgDt></Ntry>
</Stmt></BkToCstmrStmt></Document>`;
  expect((await importFile(api, text, 'never.xml')).done).toMatchObject({ imported: 1 });
  expect((await importFile(api, text, 'never.xml')).done).toMatchObject({ imported: 0, duplicates: 1 });
});

test('parts that name nothing go where they went before, in their order', async () => {
  const { api } = openApp();
  const text = ofxOf(CHECKING, SAVINGS).replaceAll(/<BANKACCTFROM>.*?<\/BANKACCTFROM>/gsu, '');
  const first = await importFile(api, text, 'both.ofx');
  const again = await importFile(api, text, 'both.ofx');
  expect(again.done).toMatchObject({ imported: 0, duplicates: first.done.imported });
});

test('parts of one number that went to two accounts go there again, though one of them names no known currency', async () => {
  const { api } = openApp();
  await api.settings.set({ currency: 'EUR' });
  const text = ofxOf({ ...CHECKING, currency: 'EUR' }, { ...SAVINGS, number: CHECKING.number, currency: 'EUR' });
  const odd = text.replace(/(?<=<CURDEF>EUR.*)<CURDEF>EUR/su, '<CURDEF>E?R');
  const first = await importFile(api, odd, 'odd.ofx');
  expect(first.done).toMatchObject({ imported: 3, accountIds: [1, 2] });
  const again = await importFile(api, odd, 'odd.ofx');
  expect(again.preview.parts.map(({ because, account }) => [because, account.id])).toEqual([
    ['number', 1],
    ['remembered', 2],
  ]);
  expect(again.done).toMatchObject({ imported: 0, duplicates: 3 });
});
