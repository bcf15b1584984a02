import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PecuniaError } from '../../../src-shared/errors.ts';
import { biffStream, cells, record, u16, u32, unicodeText } from './fixtures/biff-fixture.ts';
import type { BiffFixture } from './fixtures/biff-fixture.ts';
import { oleFixture, xlsFixture } from './fixtures/ole-fixture.ts';
import { OPTIONS, readBytes, rowsOf } from './fixtures/read-fixture.ts';
import { readXls } from './read-xls.ts';

const NAMES = ['Date', 'Payee', 'Amount'];
const header = NAMES.map((name, column) => cells.label(0, column, name));

/** Enough rows of text that the stream leaves the small sectors. */
const filler = (from: number) =>
  Array.from({ length: 60 }, (_, index) => [
    ...cells.label(from + index, 0, '2024-02-01'),
    ...cells.label(from + index, 1, `A payee with quite a long name, number ${index}`),
    ...cells.number(from + index, 2, -1),
  ]);

type Worked = {
  readonly name: string;
  readonly fixture: BiffFixture;
  readonly rows: readonly (readonly [string, string, string])[];
};

const WORKED: readonly Worked[] = [
  {
    name: 'texts, short and long numbers, days by their formats',
    fixture: {
      formats: ['dd/mm/yyyy', '0.00" d"'],
      texts: ['Date', 'Payee', 'Amount', 'Mill Bakery', '青山书店'],
      sheets: {
        Sheet1: [
          cells.text(0, 0, 0),
          cells.text(0, 1, 1),
          cells.text(0, 2, 2),
          cells.number(1, 0, 45296, 1),
          cells.text(1, 1, 3),
          cells.number(1, 2, -110.69999999999999, 2),
          cells.number(2, 0, 45297.75, 1),
          cells.text(2, 1, 4),
          cells.rk(2, 2, -1250, true),
          cells.number(3, 0, 45298, 1),
          cells.richText(3, 1, 'Rich text'),
          cells.rk(3, 2, 7),
        ],
      },
    },
    rows: [
      ['2024-01-05', '-110.70', 'Mill Bakery'],
      ['2024-01-06', '-12.50', '青山书店'],
      ['2024-01-07', '7.00', 'Rich text'],
    ],
  },
  {
    name: 'results of formulas',
    fixture: {
      sheets: {
        S: [
          ...header,
          cells.textFormula(1, 0, '2024-01-05'),
          cells.textFormula(1, 1, 'Käse & Co'),
          cells.formula(1, 2, -4.5),
        ],
      },
    },
    rows: [['2024-01-05', '-4.50', 'Käse & Co']],
  },
  {
    name: 'days counted from 1904',
    fixture: {
      formats: ['d.m.yy'],
      from1904: true,
      sheets: { S: [...header, cells.number(1, 0, 43834, 1), cells.label(1, 1, 'Mac'), cells.number(1, 2, 7)] },
    },
    rows: [['2024-01-05', '7.00', 'Mac']],
  },
  {
    name: 'several numbers in one record',
    fixture: {
      sheets: {
        S: [
          ...['Date', 'Payee', 'Debit', 'Credit', 'Balance'].map((name, column) => cells.label(0, column, name)),
          cells.label(1, 0, '2024-01-05'),
          cells.label(1, 1, 'Mill'),
          cells.mulRk(1, 2, [450, 0, 9550]),
          cells.label(2, 0, '2024-01-06'),
          cells.label(2, 1, 'Bakery'),
          cells.mulRk(2, 2, [0, 1000, 10550]),
        ],
      },
    },
    rows: [
      ['2024-01-05', '-4.50', 'Mill'],
      ['2024-01-06', '10.00', 'Bakery'],
    ],
  },
  {
    name: 'a workbook of Excel 95',
    fixture: {
      version: 0x0500,
      formats: ['dd.mm.yyyy'],
      globals: record(0x42, u16(1252)),
      sheets: {
        S: [
          ...NAMES.map((name, column) => cells.oldLabel(0, column, name)),
          cells.number(1, 0, 45296, 1),
          cells.oldLabel(1, 1, 'Müller'),
          cells.number(1, 2, -4.5),
        ],
      },
    },
    rows: [['2024-01-05', '-4.50', 'Müller']],
  },
];

const one: BiffFixture = {
  sheets: { S: [...header, cells.label(1, 0, '2024-01-05'), cells.label(1, 1, 'A'), cells.number(1, 2, -1)] },
};

describe('old workbooks', () => {
  it.each(WORKED)('reads $name', async ({ fixture, rows }) => {
    const reading = await readBytes(xlsFixture(fixture));
    expect(rowsOf(reading)).toEqual(rows);
    expect(reading).toMatchObject({ format: 'xls', questions: [], failed: [] });
  });

  it('reads a stream in large sectors, and one without a file around it', async () => {
    const large = { sheets: { S: [...header, ...filler(1)] } };
    expect(rowsOf(await readBytes(xlsFixture(large)))).toHaveLength(60);
    expect(rowsOf(await readBytes(biffStream(large)))).toHaveLength(60);
  });

  it('reads a shared text that goes on in the next record in letters of another width', async () => {
    const start = [...u32(1), ...u32(1), ...u16(9), 0, 0x4d, 0x69, 0x6c, 0x6c];
    const rest = [1, ...Array.from('Bäck€', (letter) => u16(letter.charCodeAt(0))).flat()];
    const reading = await readBytes(
      xlsFixture({
        globals: [...record(0xfc, start), ...record(0x3c, rest)],
        sheets: { S: [...header, cells.label(1, 0, '2024-01-05'), cells.text(1, 1, 0), cells.number(1, 2, -1)] },
      }),
    );
    expect(rowsOf(reading)).toEqual([['2024-01-05', '-1.00', 'MillBäck€']]);
  });

  it('skips fonts and sounds behind a shared text', async () => {
    const styled = [...u16(2), 0x0c, ...u16(1), ...u32(3), 0x41, 0x42, 0, 0, 0, 0, 9, 9, 9];
    const data = [...u32(2), ...u32(2), ...styled, ...unicodeText('Next')];
    const reading = await readBytes(
      xlsFixture({
        globals: record(0xfc, data),
        sheets: { S: [...header, cells.text(1, 1, 1), cells.label(1, 0, '2024-01-05'), cells.number(1, 2, -1)] },
      }),
    );
    expect(rowsOf(reading)).toEqual([['2024-01-05', '-1.00', 'Next']]);
  });

  it('fails the row whose amount is an error', async () => {
    const reading = await readBytes(
      xlsFixture({
        sheets: {
          S: [
            ...header,
            ...filler(1),
            cells.label(61, 0, '2024-01-05'),
            cells.label(61, 1, 'A'),
            cells.error(61, 2, 7),
          ],
        },
      }),
    );
    expect(reading.failed).toMatchObject([{ line: 62, column: 'Amount', reason: '“#DIV/0!” is not a number.' }]);
  });
});

/** Whether bytes were read, or refused in words; anything else is thrown on. */
const outcomeOf = (bytes: Uint8Array): 'read' | 'refused' | 'nothing' => {
  try {
    return readXls(bytes, OPTIONS).statements.length > 0 ? 'read' : 'nothing';
  } catch (cause) {
    if (cause instanceof PecuniaError) return 'refused';
    throw cause;
  }
};

describe('old workbooks that cannot be read', () => {
  const good = xlsFixture(one);
  it.each([
    ['protected', xlsFixture({ ...one, globals: record(0x2f, [1, 0, 1, 0]) }), /password/u],
    ['protected in the new way', oleFixture('EncryptedPackage', new Uint8Array(64)), /password/u],
    ['a text document', oleFixture('WordDocument', new Uint8Array(64)), /text document/u],
    ['another office file', oleFixture('Something', new Uint8Array(64)), /without a workbook/u],
    ['of a kind before 1993', oleFixture('Workbook', Uint8Array.from(record(0x409, [0, 4, 0x10, 0]))), /cannot read/u],
    ['cut off in its header', good.subarray(0, 300), /damaged/u],
    ['cut off in its chains', good.subarray(0, 1600), /damaged/u],
    ['in a circle', oleFixture('Workbook', new Uint8Array(5000), (table) => table.splice(3, 2, 4, 3)), /damaged/u],
    ['pointing outside', oleFixture('Workbook', new Uint8Array(5000), (table) => table.splice(3, 1, 9999)), /damaged/u],
    ['empty', xlsFixture({ sheets: { S: [] } }), /no filled cells/u],
  ])('says what is wrong with one %s', async (_name, bytes, message) => {
    await expect(readBytes(bytes)).rejects.toThrow(message);
  });

  it('never breaks, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.nat(good.length),
        (changes, length) => {
          const bytes = Uint8Array.from(good);
          for (const [at, value] of changes) bytes[at] = value;
          expect(outcomeOf(bytes.subarray(0, Math.max(600, length)))).not.toBe('nothing');
        },
      ),
      { numRuns: 500 },
    );
  });
});
