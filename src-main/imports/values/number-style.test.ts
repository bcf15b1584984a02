import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStyles, gatherTelling, joinTelling, provenStyle, showsStyle, styleOfCell } from './number-style.ts';
import { numberText, readDigits } from './number-text.ts';

const number = fc.oneof(
  fc.stringMatching(/^[-+]?\d{0,4}([.,]\d{2,4}){0,3}[.,]?\d{0,3}$/u),
  fc.constantFrom('', '1.234', '1,234', '0.123', '12', '5,00 EUR', "1'234.50", 'x', '-', '1,23,456.00', '10.000,00'),
);

describe('the style of a cell', () => {
  it('is what reading it in both styles tells', () => {
    fc.assert(
      fc.property(number, (cell) => {
        const core = numberText(cell)?.core;
        const point = core === undefined ? null : readDigits(core, 'point');
        const comma = core === undefined ? null : readDigits(core, 'comma');
        const style = cell === '' ? null : styleOfCell(cell);
        expect([style !== null && style !== 'comma', style !== null && style !== 'point']).toEqual([
          point !== null,
          comma !== null,
        ]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('telling cells', () => {
  it('decide as all cells do, with the same examples', () => {
    const columns = fc.array(fc.array(number, { maxLength: 12 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(columns, (texts) => {
        const gathered = texts.map((cells) => {
          const telling = gatherTelling();
          cells.forEach(telling.take);
          return telling;
        });
        const few = joinTelling(gathered);
        fc.pre(few !== null);
        const [all, told] = [countStyles(texts.flat()), countStyles(few ?? [])];
        expect([provenStyle(told), showsStyle(told), told.unclear]).toEqual([
          provenStyle(all),
          showsStyle(all),
          all.unclear,
        ]);
        const examples = (cells: readonly string[]) => cells.filter((cell) => cell !== '').slice(0, 3);
        expect(examples(few ?? [])).toEqual(examples(texts.flat()));
      }),
      { numRuns: 3000 },
    );
  });
});
