import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalAmount } from '../../../src-shared/money.ts';
import { fixtureBytes } from '../fixtures/bank-fixture.ts';
import type { BankFixture } from '../fixtures/bank-fixture.ts';
import { SWIFT_FIXTURES } from '../fixtures/swift-messages.ts';
import { readBankFile } from '../read-bank-file.ts';
import type { Reading, ReadRow } from '../reading.ts';
import { RARE_DIALECTS } from './fixtures/rare-dialects.ts';

const read = (fixture: BankFixture): Promise<Reading> =>
  readBankFile(fixtureBytes(fixture), { fileName: 'x', fallbackCurrency: 'EUR', answers: fixture.answers ?? {} });

const rowsOf = ({ statements }: Reading): readonly ReadRow[] => statements.flatMap(({ rows }) => rows);

const listed = (found: readonly { readonly line: number; readonly reason: string }[]) =>
  found.map(({ line, reason }) => [line, reason]);

const like = (expected: BankFixture['failed'] = []) =>
  expected.map(([line, reason]) => [line, expect.stringMatching(reason) as string]);

describe('an MT940 file', () => {
  it.each([...SWIFT_FIXTURES, ...RARE_DIALECTS].filter(({ error }) => !error))('$name', async (fixture) => {
    const reading = await read(fixture);
    const rows = rowsOf(reading);
    expect(reading.format).toBe('mt940');
    expect(
      rows.map(({ date, amount, currency, payeeText }) => [date, decimalAmount(amount, currency ?? 'EUR'), payeeText]),
    ).toEqual(fixture.rows);
    expect(listed(reading.failed)).toEqual(like(fixture.failed));
    expect(listed(reading.skipped)).toEqual(like(fixture.skipped));
    const accounts = reading.statements.map((statement) => [statement.account.number, statement.rows.length]);
    expect(accounts).toEqual(fixture.accounts ?? accounts);
    const balances = reading.statements.map((statement) =>
      statement.balances.map(({ date, amount }) => [date, decimalAmount(amount, statement.currency ?? 'EUR')]),
    );
    expect(balances).toEqual(fixture.balances ?? balances);
    expect(rows.map(({ bankId }) => bankId)).toEqual(fixture.ids ?? rows.map(({ bankId }) => bankId));
    for (const [index, more] of (fixture.more ?? []).entries()) expect(rows[index]).toMatchObject(more);
    const [currency] = reading.statements.map((statement) => statement.currency);
    expect(currency).toBe(fixture.currency ?? currency);
  });

  it.each(SWIFT_FIXTURES.filter(({ error }) => error))('is refused: $name', async (fixture) => {
    await expect(read(fixture)).rejects.toMatchObject({
      code: 'file_unreadable',
      message: expect.stringMatching(fixture.error ?? /^$/u) as string,
    });
  });

  it('lets the user turn its reversals, and says what proved them', async () => {
    const named = SWIFT_FIXTURES.find(({ name }) => name.includes('other way round'));
    if (!named) throw new Error('The fixture is gone.');
    const decision = (await read(named)).decisions.find(({ key }) => key === 'reversals');
    expect(decision).toMatchObject({ value: 'opposite', reason: expect.stringMatching(/balances/u) as string });
    const turned = await read({ ...named, answers: { reversals: 'standard' } });
    expect(rowsOf(turned).map(({ amount }) => amount)).toEqual([100, -1000]);
    expect(turned.notices.join(' ')).toMatch(/does not add up/u);
  });

  it('says that it does not know the currency', async () => {
    const text = ':20:A\n:25:1\n:60F:C020315QQQ0,00\n:61:020320C50,00NMSC\n:62F:C020320QQQ50,00';
    const reading = await read({ name: '', text });
    expect(rowsOf(reading).map(({ amount, currency }) => [amount, currency])).toEqual([[5000, null]]);
    expect(reading.notices.join(' ')).toMatch(/is in QQQ, a currency that Pecunia does not know/u);
  });

  it('says that a day of February was moved', async () => {
    const named = SWIFT_FIXTURES.find(({ name }) => name.includes('a day of 30 February'));
    expect((await read(named ?? { name: '', text: '' })).notices.join(' ')).toMatch(/line 5/u);
  });
});

describe('any MT940 file', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((amount) => amount !== 0);
  const decimal = (amount: number): string =>
    `${Math.floor(Math.abs(amount) / 100)},${String(Math.abs(amount) % 100).padStart(2, '0')}`;
  const mark = (amount: number): string => (amount < 0 ? 'D' : 'C');
  const word = fc.stringMatching(/^[A-Za-z0-9 .,]{0,30}$/u);

  it('gives back what was written, and its balances agree', async () => {
    const movements = fc.array(fc.tuple(cents, word), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(movements, cents, async (moved, opening) => {
        const closing = moved.reduce((sum, [amount]) => sum + amount, opening);
        const balance = (tag: string, day: string, amount: number): string =>
          `:${tag}:${mark(amount)}${day}EUR${decimal(amount)}`;
        const text = [
          ':20:A',
          ':25:123',
          balance('60F', '240301', opening),
          ...moved.flatMap(([amount, text]) => [`:61:240304${mark(amount)}${decimal(amount)}NMSC`, `:86:${text}`]),
          balance('62F', '240304', closing),
        ].join('\r\n');
        const reading = await read({ name: '', text });
        expect(rowsOf(reading).map(({ amount }) => amount)).toEqual(moved.map(([amount]) => amount));
        expect(reading.statements[0]?.balances.map(({ amount }) => amount)).toEqual([opening, closing]);
        expect(reading.notices).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no movement in silence, whatever stands in its lines', async () => {
    const field = fc.constantFrom(
      '240304',
      '2403040304',
      '240230',
      '2413',
      'D',
      'C',
      'RD',
      'X',
      '1,00',
      '1,,0',
      '0,00',
      'NMSC',
      '//A',
      ' ',
    );
    const line = fc.array(field, { maxLength: 6 }).map((parts) => `:61:${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
        const text = [':20:A', ':25:123', ':60F:C240301EUR1,00', ':61:240304C5,00NMSC', ...lines].join('\n');
        const reading = await read({ name: '', text });
        const found = [...rowsOf(reading), ...reading.failed, ...reading.skipped].map((row) => row.line);
        expect(found.toSorted((a, b) => a - b)).toEqual([4, ...lines.map((_, index) => index + 5)]);
      }),
      { numRuns: 200 },
    );
  });
});
