import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { madeDocument, madeFigure, madeJournal, madeRow, madeTable } from '../testing/made-document.ts';
import type { CsvStyle } from './csv-record.ts';
import { writeCsv } from './write-csv.ts';

const PLAIN: CsvStyle = { bom: false, delimiter: ',', decimal: '.' };

const textOf = async (document: ReportDocument, style: CsvStyle = PLAIN): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeCsv(document, style));

const parsed = async (document: ReportDocument, style: CsvStyle = PLAIN): Promise<readonly (readonly string[])[]> =>
  Papa.parse<string[]>((await textOf(document, style)).trimEnd(), { delimiter: style.delimiter }).data;

const oneTable = madeDocument({
  figures: [madeFigure('Net', -1_250)],
  sections: [
    madeTable(
      'Spending',
      [
        ['Date', 'date'],
        ['Payee', 'text'],
        ['Amount', 'amount'],
        ['Share', 'percent'],
        ['Count', 'count'],
      ],
      [madeRow(['2026-03-14', 'Corner, "the" Shop', -1_250, 12.5, 3])],
      [madeRow(['Total', null, -1_250, 100, 3])],
    ),
  ],
});

describe('writeCsv', () => {
  test('writes one table alone: titles, rows, totals', async () => {
    expect(await textOf(oneTable)).toBe(
      [
        'Date,Payee,Amount (INR),Share (%),Count',
        '2026-03-14,"Corner, ""the"" Shop",-12.50,12.5,3',
        'Total,,-12.50,100,3',
        '',
      ].join('\r\n'),
    );
  });

  test('writes decimal commas and other delimiters, after a mark of UTF-8', async () => {
    const text = await textOf(oneTable, { bom: true, delimiter: ';', decimal: ',' });
    expect(text).toBe(
      [
        '\uFEFFDate;Payee;Amount (INR);Share (%);Count',
        '2026-03-14;"Corner, ""the"" Shop";-12,50;12,5;3',
        'Total;;-12,50;100;3',
        '',
      ].join('\r\n'),
    );
    expect(await textOf(oneTable, { bom: false, delimiter: '\t', decimal: ',' })).toContain('\tShare (%)\tCount');
  });

  test('puts figures and titles above several tables, with empty lines between', async () => {
    const document = madeDocument({
      figures: [
        madeFigure('Income', 5_000_000, { changePercent: -3.25 }),
        madeFigure('Rate', 12.5, { type: 'percent' }),
      ],
      sections: [
        madeTable('First', [['Payee', 'text']], [madeRow([null]), madeRow(['b'])]),
        madeTable('Second', [['Amount', 'amount']], [madeRow([1])]),
      ],
    });
    expect(await textOf(document)).toBe(
      [
        'Figure,Value,Unit,Change in %',
        'Income,50000.00,INR,-3.25',
        'Rate,12.5,%,',
        '',
        'First',
        'Payee',
        '""',
        'b',
        '',
        'Second',
        'Amount (INR)',
        '0.01',
        '',
      ].join('\r\n'),
    );
  });

  test('tells several currencies in a column of their own, each amount with its digits', async () => {
    const rows = [
      madeRow(['a', -1_234], { currency: 'JPY' }),
      madeRow(['b', 1_234], { currency: 'KWD' }),
      madeRow(['c', 1_234]),
    ];
    const table = madeTable(
      'Amounts',
      [
        ['Payee', 'text'],
        ['Amount', 'amount'],
      ],
      rows,
    );
    expect(await parsed(madeDocument({ sections: [table] }))).toEqual([
      ['Payee', 'Currency', 'Amount'],
      ['a', 'JPY', '-1234'],
      ['b', 'KWD', '1.234'],
      ['c', 'INR', '12.34'],
    ]);
  });

  test('gives nested rows their level, kind and group, so that each stands for itself', async () => {
    const table = madeTable(
      'Nested',
      [
        ['Category', 'text'],
        ['Amount', 'amount'],
      ],
      [
        madeRow(['Living', null], { style: 'group' }),
        madeRow(['Food', 300], { level: 1, style: 'group' }),
        madeRow(['Corner Shop', 100], { level: 2 }),
        madeRow(['Market', 200], { level: 2 }),
        madeRow(['Rent', 500], { level: 1 }),
        madeRow(['Living', 800], { style: 'subtotal' }),
      ],
      [madeRow(['Total', 800])],
    );
    expect(await parsed(madeDocument({ sections: [table] }))).toEqual([
      ['Level', 'Row', 'Group', 'Category', 'Amount (INR)'],
      ['0', 'group', '', 'Living', ''],
      ['1', 'group', 'Living', 'Food', '3.00'],
      ['2', 'row', 'Living › Food', 'Corner Shop', '1.00'],
      ['2', 'row', 'Living › Food', 'Market', '2.00'],
      ['1', 'row', 'Living', 'Rent', '5.00'],
      ['0', 'subtotal', '', 'Living', '8.00'],
      ['0', 'total', '', 'Total', '8.00'],
    ]);
  });

  test('runs no text as a formula, titles neither, and keeps negative numbers numbers', async () => {
    const table = madeTable(
      '=Title',
      [
        ['=HYPERLINK("http://x")', 'text'],
        ['Amount', 'amount'],
      ],
      ['=1+1', '+1', '-2', '@x', '\t=1', '\r=1', '＝1', 'fine'].map((text) => madeRow([text, -1_250])),
    );
    const [titles, ...rows] = await parsed(madeDocument({ sections: [table] }));
    expect(titles?.[0]).toBe(`'=HYPERLINK("http://x")`);
    expect(rows.map(([text]) => text)).toEqual(["'=1+1", "'+1", "'-2", "'@x", "'\t=1", "'\r=1", "'＝1", 'fine']);
    expect(rows.every(([, amount]) => amount === '-12.50')).toBe(true);
  });

  test('keeps every text whatever it holds, in every style', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(text));
    const style = fc.constantFrom<CsvStyle>(PLAIN, { ...PLAIN, delimiter: ';' }, { ...PLAIN, delimiter: '\t' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), style, async (texts, chosen) => {
        const table = madeTable(
          'T',
          [
            ['One', 'text'],
            ['Two', 'text'],
          ],
          texts.map((cells) => madeRow(cells)),
        );
        const text = (await textOf(madeDocument({ sections: [table] }), chosen)).replace(/\r\n$/u, '');
        const { data } = Papa.parse<string[]>(text, { delimiter: chosen.delimiter, newline: '\r\n' });
        expect(data.slice(1)).toEqual(texts);
      }),
    );
  });

  test('keeps every amount to the unit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.maxSafeInteger(), fc.constantFrom('JPY', 'INR', 'KWD'), async (amount, currency) => {
        const table = madeTable('T', [['Amount', 'amount']], [madeRow([amount], { currency })]);
        const [, [text = ''] = []] = await parsed(madeDocument({ sections: [table] }));
        expect(BigInt(text.replace('.', ''))).toBe(BigInt(amount));
      }),
    );
  });

  test('writes 100,000 rows, tells how far it is, and stops by the signal', async () => {
    const document = madeJournal(100_000);
    const heard: number[] = [];
    const bytes = await writeCsv(document, PLAIN, { onProgress: (done) => heard.push(done) });
    expect(new TextDecoder().decode(bytes).split('\r\n')).toHaveLength(100_003);
    expect(heard.length).toBeGreaterThan(10);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);

    const stop = new AbortController();
    const stopped = writeCsv(document, PLAIN, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'import_cancelled' });
  });

  test('writes the titles of a table without rows', async () => {
    const table = madeTable('T', [['Amount', 'amount']], []);
    expect(await textOf(madeDocument({ sections: [table] }))).toBe('Amount (INR)\r\n');
  });
});
