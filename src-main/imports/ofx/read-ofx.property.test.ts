import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalAmount } from '../../../src-shared/money.ts';
import { readOfx } from './read-ofx.ts';

const word = fc
  .stringMatching(/^[A-Za-zÄé&"'<][A-Za-zÄé0-9&"' ]{0,24}[A-Za-z0-9]$/u)
  .map((text) => text.replaceAll(/\s+/gu, ' '));

const movement = fc.record({
  date: fc
    .date({ min: new Date('1995-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  amount: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  payeeText: word,
  bankId: fc.stringMatching(/^[1-9A-Z]{1,12}$/u),
});

type Movement = typeof movement extends fc.Arbitrary<infer Value> ? Value : never;

/** One way in which banks write the same statement. */
const dialect = fc.record({
  isXml: fc.boolean(),
  closesRecords: fc.boolean(),
  lowerCase: fc.boolean(),
  lineEnd: fc.constantFrom('', '\n', '\r\n', '\n\t '),
  comma: fc.boolean(),
  time: fc.constantFrom('', '120000', '235959.999[-5:EST]', '000000[0:GMT]'),
});

type Dialect = typeof dialect extends fc.Arbitrary<infer Value> ? Value : never;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const write = (
  movements: readonly Movement[],
  { isXml, closesRecords, lowerCase, lineEnd, comma, time }: Dialect,
): string => {
  const tag = (name: string): string => (lowerCase ? name.toLowerCase() : name);
  const field = (name: string, value: string): string =>
    `<${tag(name)}>${escaped(value)}${isXml ? `</${tag(name)}>` : ''}${lineEnd}`;
  const close = (name: string): string => (isXml || closesRecords ? `</${tag(name)}>${lineEnd}` : '');
  const records = movements.map(
    ({ date, amount, payeeText, bankId }) =>
      `<${tag('STMTTRN')}>${field('TRNTYPE', 'OTHER')}${field('DTPOSTED', date.replaceAll('-', '') + time)}${field('TRNAMT', decimalAmount(amount, 'EUR').replace('.', comma ? ',' : '.'))}${field('FITID', bankId)}${field('NAME', payeeText)}${close('STMTTRN')}`,
  );
  return `OFXHEADER:100\n<OFX><${tag('STMTRS')}>${field('CURDEF', 'EUR')}<${tag('BANKACCTFROM')}>${field('ACCTID', '4711')}${close('BANKACCTFROM')}<${tag('BANKTRANLIST')}>${records.join('')}${close('BANKTRANLIST')}</${tag('STMTRS')}></OFX>`;
};

const options = { fileName: 'x.ofx', fallbackCurrency: 'EUR', answers: {} };

it('a statement reads back exactly, in whatever dialect it is written', () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 12 }), dialect, (movements, written) => {
      const text = write(movements, written);
      const { statements, failed, skipped, questions } = readOfx(
        { text, encoding: 'utf-8', encodingReason: '' },
        options,
      );
      expect([failed, skipped, questions]).toEqual([[], [], []]);
      const [statement] = statements;
      expect(
        statement?.rows.map(({ date, amount, payeeText, bankId }) => ({ date, amount, payeeText, bankId })),
      ).toEqual(movements);
    }),
    { numRuns: 150 },
  );
});

it('every record of a damaged file comes out, failed or skipped, once', () => {
  const field = fc.constantFrom(
    '<DTPOSTED>20240105',
    '<DTPOSTED>soon',
    '<TRNAMT>-1.00',
    '<TRNAMT>x',
    '<NAME>a',
    '</NAME>',
    '<MEMO>b & c',
    '<',
    '',
  );
  fc.assert(
    fc.property(fc.array(fc.array(field, { maxLength: 5 }), { minLength: 1, maxLength: 20 }), (records) => {
      const good = '<STMTTRN><DTPOSTED>20240106<TRNAMT>-2.00</STMTTRN>';
      const lines = records.map((fields) => `<STMTTRN>${fields.join('')}</STMTTRN>`);
      const text = ['<OFX><STMTRS>', good, ...lines, '</STMTRS></OFX>'].join('\n');
      const { statements, failed, skipped } = readOfx({ text, encoding: 'utf-8', encodingReason: '' }, options);
      const found = [...statements.flatMap(({ rows }) => rows), ...failed, ...skipped].map(({ line }) => line);
      expect(found.toSorted((a, b) => a - b)).toEqual(lines.concat(good).map((_, index) => index + 2));
    }),
    { numRuns: 100 },
  );
});
