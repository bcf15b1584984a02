import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { matchDuplicates } from './match-duplicates.ts';
import type { IncomingRow, LedgerRow } from './match-duplicates.ts';

const row = (date: string, amount: number, payeeText: string, bankId: string | null = null): IncomingRow => ({
  date,
  amount,
  payeeText,
  bankId,
});

const ledger = (...rows: readonly (readonly [row: IncomingRow, ofReceipt: 0 | 1])[]): readonly LedgerRow<number>[] =>
  rows.map(([each, ofReceipt], id) => ({ ...each, id, ofReceipt }));

const BAKER = row('2026-03-10', -1250, 'Corner Bakery');

describe('the bank’s row of what was entered from a receipt', () => {
  test.each([
    ['alike', [row('2026-03-12', -1250, 'CARD CORNER BAKERY 4711')], [{ kind: 'duplicate', of: 0 }]],
    [
      'alike, with an id of the bank',
      [row('2026-03-12', -1250, 'CORNER BAKERY', 'X1')],
      [{ kind: 'duplicate', of: 0 }],
    ],
    ['another name, but the only one', [row('2026-03-12', -1250, 'SUMUP MUELLER')], [{ kind: 'duplicate', of: 0 }]],
    ['another name, booked a day before', [row('2026-03-09', -1250, 'SUMUP')], [{ kind: 'duplicate', of: 0 }]],
    ['another name, booked long before it was paid', [row('2026-03-08', -1250, 'PARKING GARAGE')], [{ kind: 'new' }]],
    ['no name, but the only one', [row('2026-03-12', -1250, '')], [{ kind: 'duplicate', of: 0 }]],
    [
      'none of two without a name, which is like any other',
      [row('2026-03-10', -1250, '4711'), row('2026-03-12', -1250, '')],
      [{ kind: 'near', of: 0 }, { kind: 'new' }],
    ],
    ['too late', [row('2026-03-16', -1250, 'CORNER BAKERY')], [{ kind: 'new' }]],
    ['another amount', [row('2026-03-10', -1251, 'CORNER BAKERY')], [{ kind: 'new' }]],
    [
      'the nearer of two alike',
      [row('2026-03-15', -1250, 'CORNER BAKERY'), row('2026-03-11', -1250, 'CORNER BAKERY')],
      [{ kind: 'new' }, { kind: 'duplicate', of: 0 }],
    ],
    [
      'the later of two as near',
      [row('2026-03-09', -1250, 'CORNER BAKERY'), row('2026-03-11', -1250, 'CORNER BAKERY')],
      [{ kind: 'new' }, { kind: 'duplicate', of: 0 }],
    ],
    [
      'the one alike of two',
      [row('2026-03-10', -1250, 'SUMUP MUELLER'), row('2026-03-13', -1250, 'CORNER BAKERY')],
      [{ kind: 'new' }, { kind: 'duplicate', of: 0 }],
    ],
    [
      'none of two with other names',
      [row('2026-03-10', -1250, 'SUMUP MUELLER'), row('2026-03-11', -1250, 'TAXI')],
      [{ kind: 'new' }, { kind: 'new' }],
    ],
  ] as const)('%s', (_, incoming, matches) => {
    expect(matchDuplicates({ incoming, ledger: ledger([BAKER, 1]) })).toEqual(matches);
  });

  test('is none of several where the receipt has no name', () => {
    const rows = [row('2026-03-10', -1250, 'TAXI MEYER'), row('2026-03-12', -1250, 'CAFE ROMA')];
    const found = matchDuplicates({ incoming: rows, ledger: ledger([{ ...BAKER, payeeText: '' }, 1]) });
    expect(found.map(({ kind }) => kind)).not.toContain('duplicate');
  });

  test('with another name is not taken where another entry may be it', () => {
    const typed = row('2026-03-11', -1250, 'Taxi Meyer');
    expect(
      matchDuplicates({ incoming: [row('2026-03-12', -1250, 'TAXI MEYER')], ledger: ledger([BAKER, 1], [typed, 0]) }),
    ).toEqual([{ kind: 'near', of: 1 }]);
  });

  test('is only proposed where no receipt proves it', () => {
    expect(
      matchDuplicates({ incoming: [row('2026-03-12', -1250, 'CORNER BAKERY')], ledger: ledger([BAKER, 0]) }),
    ).toEqual([{ kind: 'near', of: 0 }]);
  });

  test('is used once, and never twice the same entry', () => {
    const rows = fc.array(
      fc.record({
        date: fc.constantFrom('2026-03-01', '2026-03-03', '2026-03-09'),
        amount: fc.constantFrom(-100, -200),
        payeeText: fc.constantFrom('A shop', 'B bar', ''),
        bankId: fc.constantFrom(null, '1'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, rows, (incoming, entries) => {
        const known = ledger(...entries.map((entry) => [{ ...entry, bankId: null }, 1] as const));
        const used = matchDuplicates({ incoming, ledger: known }).flatMap((match) =>
          match.kind === 'new' ? [] : [match.of],
        );
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
