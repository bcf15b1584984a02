import { describe, expect, it } from 'vitest';
import { scanEntry } from './scan-entry.ts';

const partsOf = (text: string): readonly string[] | null => {
  const parts = scanEntry(text);
  return parts && [parts.valued, parts.booked, parts.mark, parts.amount, parts.rest];
};

describe('a :61: line', () => {
  it.each([
    ['2403040305D12,50NTRFNONREF//T1', ['240304', '0305', 'D', '12,50', 'NTRFNONREF//T1']],
    ['240304C5,NMSC', ['240304', '', 'C', '5,', 'NMSC']],
    ['240304240305RC1.234,5', ['240304', '240305', 'RC', '1.234,5', '']],
    ['2403040305CR7,00NTRF', ['240304', '0305', 'C', '7,00', 'NTRF']],
    [' 240304 0305 ed K 7,00 NTRF', ['240304', '0305', 'ED', '7,00', 'NTRF']],
    ['240304\u00a00305D1’000,00', ['240304', '0305', 'D', '1’000,00', '']],
  ])('%s is taken apart', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each(['', '24030', '240304', '24030403D5,00', '240304X5,00', '240304R5,00', '240304D', '240304DKR5,00'])(
    '“%s” is none',
    (text) => {
      expect(partsOf(text)).toBeNull();
    },
  );
});
