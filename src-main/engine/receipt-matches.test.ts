import { describe, expect, test } from 'vitest';

import { bookedAmounts, rankBookings } from './receipt-matches.ts';

const RECEIPT = { date: '2026-03-10', total: 1250, tip: null, merchant: 'Corner Bakery' };

const booking = (date: string, payeeText: string, amount = -1250) => ({ date, amount, payee: '', payeeText });

const reasonsOf = (...bookings: readonly ReturnType<typeof booking>[]): readonly string[] =>
  rankBookings(RECEIPT, bookings).map(({ reason }) => reason);

describe('bookings that may be a receipt', () => {
  test('come with the reason, the likeliest first', () => {
    expect(
      reasonsOf(
        booking('2026-03-14', 'TAXI'),
        booking('2026-03-12', 'CORNER BAKERY 12'),
        booking('2026-03-10', 'VISA CORNER BAKERY MUNICH'),
        booking('2026-03-08', 'CORNER BAKERY'),
        booking('2026-03-11', ''),
      ),
    ).toEqual([
      'Same amount, same day, payee alike',
      'Same amount, 2 days later, same payee',
      'Same amount, 2 days earlier, same payee',
      'Same amount, 1 day later',
      'Same amount, 4 days later, another payee',
    ]);
  });

  test('are surer the more speaks for them, and never certain', () => {
    const [best, , worst] = rankBookings(RECEIPT, [
      booking('2026-03-10', 'Corner Bakery'),
      booking('2026-03-11', ''),
      booking('2026-03-15', 'TAXI'),
    ]).map(({ confidence }) => confidence);
    expect(best).toBeGreaterThanOrEqual(0.95);
    expect(best).toBeLessThan(1);
    expect(worst).toBeLessThanOrEqual(0.5);
  });

  test('may carry a tip, or leave it out', () => {
    expect(bookedAmounts({ total: 1000, tip: 100 })).toEqual([-1000, -1100, -900]);
    expect(bookedAmounts({ total: -500, tip: null })).toEqual([500]);
    const tipped = { ...RECEIPT, tip: 150 };
    expect(rankBookings(tipped, [booking('2026-03-10', '', -1400)])[0]?.reason).toBe('Amount with the tip, same day');
    expect(rankBookings(tipped, [booking('2026-03-10', '', -1100)])[0]?.reason).toBe(
      'Amount without the tip, same day',
    );
  });
});
