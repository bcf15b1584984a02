import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalAmount } from '../../../src-shared/money.ts';
import { readQif } from './read-qif.ts';

const options = { fileName: 'x.qif', fallbackCurrency: 'EUR', answers: {} };

const word = fc
  .stringMatching(/^[A-Za-zÄé&"'<][A-Za-zÄé0-9&"' ]{0,24}[A-Za-z0-9]$/u)
  .map((text) => text.replaceAll(/\s+/gu, ' '));

const movement = fc.record({
  date: fc
    .date({ min: new Date('2001-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  amount: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  payeeText: word,
  bankCategory: word,
});

type Movement = typeof movement extends fc.Arbitrary<infer Value> ? Value : never;
type Dates = (year: string, month: string, day: string) => string;

const bare = (digits: string): string => String(Number(digits));

/** The ways in which programs write dates; each file has a day above 12 that proves the order. */
const DATES: readonly Dates[] = [
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `${day}/${month}/${year}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) => `${bare(month)}/${bare(day).padStart(2)}'${bare(year.slice(2)).padStart(2)}`,
  (year, month, day) => `${day}.${month}'${year}`,
];

const grouped = (amount: string): string => amount.replace(/\B(?=(?:\d{3})+\.)/gu, ',');
const AMOUNTS: readonly ((amount: string) => string)[] = [
  (amount) => amount,
  grouped,
  (amount) => grouped(amount).replaceAll(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.')),
  (amount) => (amount.startsWith('-') ? amount : `+${amount}`),
];

const dialect = fc.record({
  dates: fc.constantFrom(...DATES),
  amounts: fc.constantFrom(...AMOUNTS),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r', ' \n\n'),
  both: fc.boolean(),
  lastCaret: fc.boolean(),
});

type Dialect = typeof dialect extends fc.Arbitrary<infer Value> ? Value : never;

const write = (movements: readonly Movement[], { dates, amounts, lineEnd, both, lastCaret }: Dialect): string => {
  const lines = movements.flatMap(({ date, amount, payeeText, bankCategory }) => {
    const [year = '', month = '', day = ''] = date.split('-');
    const written = amounts(decimalAmount(amount, 'EUR'));
    return [
      `D${dates(year, month, day)}`,
      ...(both ? [`U${written}`] : []),
      `T${written}`,
      `P${payeeText}`,
      `L${bankCategory}`,
      '^',
    ];
  });
  return ['!Type:Bank', ...(lastCaret ? lines : lines.slice(0, -1))].join(lineEnd);
};

const PROOF: Movement = { date: '2024-01-31', amount: -123_456, payeeText: 'Proof', bankCategory: 'Proof' };

it('a statement reads back exactly, in whatever dialect it is written', () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 12 }), dialect, (movements, written) => {
      const all = [...movements, PROOF];
      const text = write(all, written);
      const { statements, failed, skipped, questions } = readQif(
        { text, encoding: 'utf-8', encodingReason: '' },
        options,
      );
      expect([failed, skipped, questions]).toEqual([[], [], []]);
      const [statement] = statements;
      expect(
        statement?.rows.map(({ date, amount, payeeText, bankCategory }) => ({ date, amount, payeeText, bankCategory })),
      ).toEqual(all);
    }),
    { numRuns: 200 },
  );
});

it('every record of a damaged file comes out, failed or skipped, once', () => {
  const record = fc
    .tuple(
      fc.constantFrom('', 'D2024-01-05', 'Dsoon', 'D'),
      fc.constantFrom('', 'T-1.00', 'Tx', 'what'),
      fc.constantFrom('', 'PShop', 'SFood\n$-1.00', 'POpening Balance', 'A'),
    )
    .map((fields) => fields.filter((each) => each !== ''));
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), (records) => {
      const filled = records.filter((fields) => fields.some((each) => each.length > 1));
      const text = ['!Type:Bank\nD2024-01-06\nT-2.00', ...records.map((fields) => fields.join('\n'))].join('\n^\n');
      const source = { text, encoding: 'utf-8', encodingReason: '' };
      const { statements, failed, skipped } = readQif(source, options);
      const found = [...statements.flatMap(({ rows }) => rows), ...failed, ...skipped].map(({ line }) => line);
      expect(new Set(found).size).toBe(filled.length + 1);
      expect(found).toHaveLength(filled.length + 1);
    }),
    { numRuns: 100 },
  );
});
