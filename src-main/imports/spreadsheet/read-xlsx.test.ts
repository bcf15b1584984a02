import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keysOf, readBytes, rowsOf } from './fixtures/read-fixture.ts';
import { sharedText, styled, xlsxFixture, xlsxParts } from './fixtures/xlsx-fixture.ts';
import type { XlsxFixture } from './fixtures/xlsx-fixture.ts';

const NAMES = ['Date', 'Payee', 'Amount'];

/** A sheet with one movement, so that its workbook can be read. */
const ONE = [NAMES, ['2024-01-05', 'Mill Bakery', -4.5]];

const read = (fixture: XlsxFixture, answers = {}) => readBytes(xlsxFixture(fixture), answers);

type Worked = {
  readonly name: string;
  readonly fixture: XlsxFixture;
  readonly rows: readonly (readonly [string, string, string])[];
};

const WORKED: readonly Worked[] = [
  {
    name: 'days as day numbers in many formats',
    fixture: {
      formats: ['dd.mm.yyyy', 'yyyy"年"m"月"d"日"', '[$-409]d-mmm-yy;@', 'm/d/yy h:mm AM/PM'],
      sheets: {
        Sheet1: [
          NAMES,
          [styled(45296, 1), 'One', -1],
          [styled(45297, 2), 'Two', -2],
          [styled(45298, 3), 'Three', -3],
          [styled(45299.999988, 4), 'Four', -4],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-1.00', 'One'],
      ['2024-01-06', '-2.00', 'Two'],
      ['2024-01-07', '-3.00', 'Three'],
      ['2024-01-08', '-4.00', 'Four'],
    ],
  },
  {
    name: 'days counted from 1904',
    fixture: { formats: ['dd/mm/yyyy'], from1904: '1', sheets: { S: [NAMES, [styled(43834, 1), 'Mac', 7]] } },
    rows: [['2024-01-05', '7.00', 'Mac']],
  },
  {
    name: 'days counted from 1904, said in a word',
    fixture: { formats: ['dd/mm/yyyy'], from1904: 'true', sheets: { S: [NAMES, [styled(43834, 1), 'Mac', 7]] } },
    rows: [['2024-01-05', '7.00', 'Mac']],
  },
  {
    name: 'days written out, with and without a zone, stay the days they are',
    fixture: {
      sheets: {
        S: [
          NAMES,
          [{ xml: '<c r="@" t="d"><v>2024-01-05T00:00:00</v></c>' }, 'No zone', -1],
          [{ xml: '<c r="@" t="d"><v>2024-01-06T00:30:00+05:30</v></c>' }, 'Zone', -2],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-1.00', 'No zone'],
      ['2024-01-06', '-2.00', 'Zone'],
    ],
  },
  {
    name: 'day numbers without a format, below a name that says date',
    fixture: { sheets: { S: [NAMES, [45296, 'Plain', -1], [45297, 'Plain', -2]] } },
    rows: [
      ['2024-01-05', '-1.00', 'Plain'],
      ['2024-01-06', '-2.00', 'Plain'],
    ],
  },
  {
    name: 'the noise of floating numbers',
    fixture: {
      sheets: {
        S: [
          NAMES,
          ['2024-01-05', 'Noise', { xml: '<c r="@"><v>-110.69999999999999</v></c>' }],
          ['2024-01-06', 'Sum', { xml: '<c r="@"><f>0.1+0.2</f><v>-0.30000000000000004</v></c>' }],
          ['2024-01-07', 'Power', { xml: '<c r="@"><v>1.2345E2</v></c>' }],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-110.70', 'Noise'],
      ['2024-01-06', '-0.30', 'Sum'],
      ['2024-01-07', '123.45', 'Power'],
    ],
  },
  {
    name: 'amounts as text with a currency beside numbers, decimals with a comma',
    fixture: {
      sheets: {
        S: [
          ['Buchungstag', 'Empfänger', 'Betrag'],
          ['05.01.2024', 'Laden', '-1.234,56 €'],
          ['06.01.2024', 'Zahl', -12.5],
          ['07.01.2024', 'Noch eine', '3,50 €'],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-1234.56', 'Laden'],
      ['2024-01-06', '-12.50', 'Zahl'],
      ['2024-01-07', '3.50', 'Noch eine'],
    ],
  },
  {
    name: 'three decimals are never thousands',
    fixture: {
      sheets: {
        S: [
          ['Date', 'Payee', 'Amount (KWD)'],
          ['2024-01-05', 'Souk', -12.345],
          ['2024-01-06', 'Souk', -1.5],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-12.345', 'Souk'],
      ['2024-01-06', '-1.500', 'Souk'],
    ],
  },
  {
    name: 'lines above, a merged title, blank rows, a total below',
    fixture: {
      sheets: {
        S: [
          ['Lagoon Bank – account statement', null, null, null],
          [],
          ['Account', 'XX 12 3456', null, null],
          ['Period', '01/01/2024 - 31/01/2024', null, null],
          [],
          ['Txn Date', 'Narration', 'Withdrawal Amt.', 'Deposit Amt.', 'Closing Balance'],
          ['05/01/24', 'UPI-GREEN GROCER', 250, null, 750],
          ['17/01/24', 'NEFT-SALARY JAN', null, 5000.5, 5750.5],
          [],
          ['Total', null, 250, 5000.5, null],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-250.00', 'UPI-GREEN GROCER'],
      ['2024-01-17', '5000.50', 'NEFT-SALARY JAN'],
    ],
  },
  {
    name: 'Chinese columns for money in and money out',
    fixture: {
      sheets: {
        明细: [
          ['账户明细', null, null, null, null],
          ['交易日期', '交易对手名称', '收入金额', '支出金额', '账户余额'],
          ['20240105', '青山书店', null, '38.50', '961.50'],
          ['20240106', '工资代发', '1000.00', null, '1961.50'],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-38.50', '青山书店'],
      ['2024-01-06', '1000.00', '工资代发'],
    ],
  },
  {
    name: 'shared texts in several fonts, with sounds beside them, and escaped letters',
    fixture: {
      shared: [
        '<r><t xml:space="preserve">Mill </t></r><r><rPr><b/></rPr><t>Bakery</t></r>',
        '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
        '<t>A&amp;B_x000D_ &lt;Co&gt;</t>',
      ],
      sheets: {
        S: [
          NAMES,
          ['2024-01-05', sharedText(0), -1],
          ['2024-01-06', sharedText(1), -2],
          ['2024-01-07', sharedText(2), -3],
        ],
      },
    },
    rows: [
      ['2024-01-05', '-1.00', 'Mill Bakery'],
      ['2024-01-06', '-2.00', '東京'],
      ['2024-01-07', '-3.00', 'A&B <Co>'],
    ],
  },
  {
    name: 'cells without an address',
    fixture: {
      sheets: {
        S: '<row><c t="inlineStr"><is><t>Date</t></is></c><c t="inlineStr"><is><t>Payee</t></is></c><c t="inlineStr"><is><t>Amount</t></is></c></row><row><c t="inlineStr"><is><t>2024-01-05</t></is></c><c/><c><v>-4.5</v></c></row>',
      },
    },
    rows: [['2024-01-05', '-4.50', '']],
  },
  {
    name: 'formats that are described nowhere',
    fixture: { withoutStyles: true, sheets: { S: [NAMES, ['2024-01-05', 'Shop', styled(-4.5, 7)]] } },
    rows: [['2024-01-05', '-4.50', 'Shop']],
  },
];

describe('workbooks', () => {
  it.each(WORKED)('reads $name', async ({ fixture, rows }) => {
    const reading = await read(fixture);
    expect(rowsOf(reading)).toEqual(rows);
    expect(reading).toMatchObject({ format: 'xlsx', questions: [], failed: [] });
  });

  it('reads parts whose paths are written with backslashes', async () => {
    const parts = Object.entries(xlsxParts({ sheets: { S: ONE } }));
    const archive = zipSync(Object.fromEntries(parts.map(([path, part]) => [path.replaceAll('/', '\\'), part])));
    expect(rowsOf(await readBytes(archive))).toEqual([['2024-01-05', '-4.50', 'Mill Bakery']]);
  });

  it('counts lines as rows of the sheet', async () => {
    const reading = await read({
      sheets: { S: [[], ['Note'], [], NAMES, ['2024-01-05', 'A', -1], [], ['soon', 'B', -2]] },
    });
    expect(reading.statements[0]?.rows[0]?.line).toBe(5);
    expect(reading.failed).toMatchObject([{ line: 7, column: 'Date' }]);
    expect(reading.skipped).toMatchObject([{ line: 2, reason: 'above the table' }]);
  });

  it('asks for the order of dates that are text, and not for dates that are days', async () => {
    const texts = [NAMES, ['03/04/2024', 'A', -1], ['05/04/2024', 'B', -2]];
    expect(keysOf(await read({ sheets: { S: texts } }))).toEqual(['date-order']);
    expect(rowsOf(await read({ sheets: { S: texts } }, { 'date-order': 'mdy' }))[0]?.[0]).toBe('2024-03-04');
    const days = [NAMES, [styled(45385, 1), 'A', -1], [styled(45387, 1), 'B', -2]];
    expect(keysOf(await read({ formats: ['mm/dd/yyyy'], sheets: { S: days } }))).toEqual([]);
  });

  it('fails the row whose amount is an error of a formula', async () => {
    const broken = { xml: '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>' };
    const reading = await read({ sheets: { S: [NAMES, ['2024-01-05', 'A', broken], ['2024-01-06', 'Bakery', -2]] } });
    expect(rowsOf(reading)).toEqual([['2024-01-06', '-2.00', 'Bakery']]);
    expect(reading.failed).toMatchObject([{ line: 2 }]);
  });

  it('keeps long account numbers whole', async () => {
    const long = { xml: '<c r="@"><v>12345678901234567890</v></c>' };
    const rows = [
      ['Date', 'Transaction ID', 'Payee', 'Amount'],
      ['2024-01-05', long, 'A', -1],
    ];
    expect((await read({ sheets: { S: rows } })).statements[0]?.rows[0]?.bankId).toBe('12345678901234567890');
  });
});
