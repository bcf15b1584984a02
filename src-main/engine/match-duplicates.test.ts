import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchDuplicates } from './match-duplicates.ts';
import type { IncomingRow, LedgerRow } from './match-duplicates.ts';

const row = (date: string, amount: number, payeeText: string, bankId: string | null = null): IncomingRow => ({
  date,
  amount,
  payeeText,
  bankId,
});
const ledger = (...rows: readonly IncomingRow[]): readonly LedgerRow<number>[] =>
  rows.map((each, id) => ({ ...each, id }));

describe('matching duplicates', () => {
  it('keeps two equal coffees two', () => {
    const coffee = row('2024-01-05', -350, 'COFFEE');
    expect(matchDuplicates({ incoming: [coffee, coffee, coffee], ledger: ledger(coffee, coffee) })).toEqual([
      { kind: 'duplicate', of: 0 },
      { kind: 'duplicate', of: 1 },
      { kind: 'new' },
    ]);
  });

  it('trusts an id only with the same day and amount, since bad files repeat ids', () => {
    const known = ledger(row('2024-01-05', -350, 'OLD TEXT', 'X1'));
    expect(matchDuplicates({ incoming: [row('2024-01-05', -350, 'NEW TEXT', 'X1')], ledger: known })).toEqual([
      { kind: 'duplicate', of: 0 },
    ]);
    expect(matchDuplicates({ incoming: [row('2024-01-05', -999, 'OLD TEXT', 'X1')], ledger: known })).toEqual([
      { kind: 'new' },
    ]);
  });

  it('takes rows with different ids for different rows', () => {
    expect(
      matchDuplicates({
        incoming: [row('2024-01-05', -350, 'COFFEE', 'B')],
        ledger: ledger(row('2024-01-05', -350, 'COFFEE', 'A')),
      }),
    ).toEqual([{ kind: 'new' }]);
  });

  it('matches a row with an id to the same row typed in without one', () => {
    expect(
      matchDuplicates({
        incoming: [row('2024-01-05', -350, 'COFFEE', 'B')],
        ledger: ledger(row('2024-01-05', -350, 'COFFEE')),
      }),
    ).toEqual([{ kind: 'duplicate', of: 0 }]);
  });

  it('proposes the nearest similar row within five days', () => {
    const known = ledger(
      row('2024-01-01', -900, 'Gym Club'),
      row('2024-01-08', -900, 'GYM CLUB BERLIN'),
      row('2024-01-06', -900, 'Dentist'),
    );
    expect(matchDuplicates({ incoming: [row('2024-01-05', -900, 'GYM CLUB 123')], ledger: known })).toEqual([
      { kind: 'near', of: 1 },
    ]);
    expect(matchDuplicates({ incoming: [row('2024-01-20', -900, 'GYM CLUB')], ledger: known })).toEqual([
      { kind: 'new' },
    ]);
  });

  const rows = fc.array(
    fc.record({
      date: fc.constantFrom('2024-01-01', '2024-01-03', '2024-01-09'),
      amount: fc.constantFrom(-100, -200),
      payeeText: fc.constantFrom('A shop', 'B bar'),
      bankId: fc.constantFrom(null, '1', '2'),
    }),
    { maxLength: 20 },
  );

  it('finds nothing new in a file imported before, and uses each ledger row once', () => {
    fc.assert(
      fc.property(rows, rows, (incoming, others) => {
        expect(
          matchDuplicates({ incoming, ledger: ledger(...incoming) }).every(({ kind }) => kind === 'duplicate'),
        ).toBe(true);
        const used = matchDuplicates({ incoming, ledger: ledger(...others) }).flatMap((match) =>
          match.kind === 'new' ? [] : [match.of],
        );
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
