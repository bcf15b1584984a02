import { describe, expect, it } from 'vitest';
import { mergeReadings } from './merge-readings.ts';

describe('mergeReadings', () => {
  it.each([
    ['REDAI RUNCIT ABC', 'KEDAT RUNCIT ABC', 'KEDAI RUNCIT ABC'],
    ['EDENGARDENSDNBHD', 'EDEN GARDEN SDN BHD', 'EDEN GARDEN SDN BHD'],
    ['BAKERlES ROSA', 'BAKERIES ROSA', 'BAKERIES ROSA'],
    ['C0RNER SHOP', 'CORNER SHOP', 'CORNER SHOP'],
    ['99 PENNY MART', '59 PENNY MART', '99 PENNY MART'],
    ['HARBOUR', 'HARB0UR', 'HARBOUR'],
    ['ROSA', '', 'ROSA'],
  ])('makes of %j and %j %j', (first, second, expected) => {
    expect(mergeReadings(first, second)).toBe(expected);
  });
});
