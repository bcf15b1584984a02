import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { decimalAmount } from '../../../src-shared/money.ts';
import { madeDocument, madeFigure, madeJournal, madeRow, madeTable } from '../testing/made-document.ts';
import { writeXlsx } from './write-xlsx.ts';

const sheetsOf = async (document: ReportDocument) => readWorkbook(Buffer.from(await writeXlsx(document)));

const partsOf = async (document: ReportDocument): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeXlsx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** The number format of the cell at an address on the second sheet. */
const formatOf = (parts: Readonly<Record<string, string>>, address: string): string => {
  const style = new RegExp(`<c r="${address}" s="(\\d+)"`, 'u').exec(parts['xl/worksheets/sheet2.xml'] ?? '')?.[1];
  const styles = parts['xl/styles.xml'] ?? '';
  const format = /numFmtId="(\d+)"/u.exec(styles.split('<cellXfs')[1]?.split('<xf ')[Number(style) + 1] ?? '')?.[1];
  const code = new RegExp(`<numFmt numFmtId="${format}" formatCode="([^"]*)"`, 'u').exec(styles)?.[1] ?? '';
  return code.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"');
};

const everyType = madeTable(
  'Every type',
  [
    ['Day', 'date'],
    ['Month', 'month'],
    ['Payee', 'text'],
    ['Amount', 'amount'],
    ['Share', 'percent'],
    ['Count', 'count'],
    ['Number', 'number'],
  ],
  [
    madeRow(['2026-03-14', '2026-03', 'दुकान', -1_250, 57, 3, 1.5]),
    madeRow(['1850-01-01', null, null, null, null, null, null]),
  ],
  [madeRow(['Total', null, '', 12_345_678_901, 100, 3, null])],
);

afterEach(() => {
  vi.useRealTimers();
});

describe('writeXlsx', () => {
  test('a text that looks like the number of a character stays as it is', async () => {
    const payees = ['_x000D_lit', 'a_x0041_b', '_x005F_', '_x00zz_ _x1_', '_x000D_x000A_'];
    const table = madeTable(
      'Marks',
      [['Payee', 'text']],
      payees.map((payee) => madeRow([payee])),
    );
    const parts = await partsOf(madeDocument({ sections: [table] }));
    const written = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)</gu)].map(
      ([, text = '']) => text,
    );
    const decoded = written.map((text) =>
      text.replaceAll(/_x([0-9A-F]{4})_/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    );
    expect(decoded).toEqual(expect.arrayContaining(payees));
    expect(written).toContain('_x005F_x000D_lit');
  });

  test('writes dates, months, amounts, percentages and counts by their types', async () => {
    const [, sheet] = await sheetsOf(madeDocument({ sections: [everyType] }));
    expect(sheet).toEqual({
      sheet: 'Every type',
      data: [
        ['Day', 'Month', 'Payee', 'Amount (INR)', 'Share', 'Count', 'Number'],
        [new Date('2026-03-14'), new Date('2026-03-01'), 'दुकान', -12.5, 0.57, 3, 1.5],
        ['1850-01-01', null, null, null, null, null, null],
        ['Total', null, null, 123_456_789.01, 1, 3, null],
      ],
    });
  });

  test('formats them as the locale does', async () => {
    const parts = await partsOf(madeDocument({ sections: [everyType] }));
    expect(formatOf(parts, 'A2')).toBe('dd/mm/yyyy');
    expect(formatOf(parts, 'B2')).toBe('mmm yyyy');
    expect(formatOf(parts, 'D2')).toContain(String.raw`[>=100000]##\,##\,##0.00`);
    expect(formatOf(parts, 'E2')).toBe('0.0%');
    const german = await partsOf(madeDocument({ locale: 'de-DE', currency: 'EUR', sections: [everyType] }));
    expect(formatOf(german, 'A2')).toBe('dd.mm.yyyy');
    expect(formatOf(german, 'D2')).toBe('#,##0.00');
  });

  test('keeps the titles in sight, totals bold, columns as wide as needed, nested rows indented', async () => {
    const table = madeTable(
      'Nested',
      [
        ['Category', 'text'],
        ['Amount', 'amount'],
      ],
      [madeRow(['Living', 10], { style: 'group' }), madeRow(['An unusually long name of a shop', 10], { level: 2 })],
      [madeRow(['Total', 10])],
    );
    const parts = await partsOf(madeDocument({ sections: [table] }));
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheet).toMatch(/<col min="1" max="1" width="3[89]/u);
    expect(parts['xl/styles.xml']).toContain('indent="2"');
    expect(parts['xl/styles.xml']).toContain('<b/>');
  });

  test('begins with title, period, filters, figures and notes, and tells the sheets', async () => {
    const document = madeDocument({
      filters: [{ label: 'Accounts', value: 'Main' }],
      notes: 'For the tax office.',
      figures: [
        madeFigure('Net', -1_250, { changePercent: 12.34, formula: 'Income minus expenses.' }),
        madeFigure('Rows', 3, { type: 'count' }),
      ],
      sections: [
        { ...everyType, title: 'Income/Expenses', note: 'Without transfers.' },
        { kind: 'text', key: 'words', title: 'Words', paragraphs: ['First.', 'Second.'] },
      ],
    });
    const [summary] = await sheetsOf(document);
    expect(summary?.sheet).toBe('Summary');
    const filled = summary?.data.map((row) => row.filter((cell) => cell !== null)).filter((row) => row.length > 0);
    expect(filled).toEqual([
      ['Made report'],
      ['Vault', 'Home'],
      ['Period', 'March 2026'],
      ['From', new Date('2026-03-01')],
      ['To', new Date('2026-03-31')],
      ['Made on', new Date('2026-03-15')],
      ['Currency', 'INR'],
      ['Accounts', 'Main'],
      ['Figure', 'Value', 'Currency', 'Change', 'How it comes about'],
      ['Net', -12.5, 'INR', 0.1234, 'Income minus expenses.'],
      ['Rows', 3],
      ['Notes', 'For the tax office.'],
      ['Words'],
      ['First.'],
      ['Second.'],
      ['Sheet', 'Table'],
      ['Income Expenses', 'Income/Expenses: Without transfers.'],
    ]);
  });

  test('writes texts as they are, but none that begins like a formula', async () => {
    const texts = ['=1+1', '-5', '＝x', 'constructor', '__proto__', '<b>&"', 'a\nb', ' blank ', '00123'];
    const table = madeTable(
      'T',
      [['=Payee', 'text']],
      texts.map((text) => madeRow([text])),
    );
    const [, sheet] = await readWorkbook(Buffer.from(await writeXlsx(madeDocument({ sections: [table] }))), {
      trim: false,
    });
    expect(sheet?.data.flat()).toEqual([
      "'=Payee",
      "'=1+1",
      "'-5",
      "'＝x",
      // A blank keeps the names of what every object has from being taken for them.
      'constructor ',
      '__proto__ ',
      '<b>&"',
      'a\nb',
      ' blank ',
      '00123',
    ]);
  });

  test('tells several currencies apart, each with its digits', async () => {
    const table = madeTable(
      'T',
      [
        ['Payee', 'text'],
        ['Amount', 'amount'],
      ],
      [madeRow(['a', -1_234], { currency: 'JPY' }), madeRow(['b', 1_234], { currency: 'KWD' })],
    );
    const document = madeDocument({ locale: 'en-US', sections: [table] });
    expect((await sheetsOf(document))[1]?.data).toEqual([
      ['Payee', 'Currency', 'Amount'],
      ['a', 'JPY', -1_234],
      ['b', 'KWD', 1.234],
    ]);
    const parts = await partsOf(document);
    expect([formatOf(parts, 'C2'), formatOf(parts, 'C3')]).toEqual(['#,##0', '#,##0.000']);
  });

  test('keeps every amount exactly, as text where numbers of spreadsheets end, and says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.maxSafeInteger(), { minLength: 1 }), async (amounts) => {
        const table = madeTable(
          'T',
          [['Amount', 'amount']],
          amounts.map((amount) => madeRow([amount])),
        );
        const [summary, sheet] = await sheetsOf(madeDocument({ sections: [table] }));
        const cells = sheet?.data.slice(1).map(([cell]) => cell);
        expect(cells).toEqual(
          amounts.map((amount) => {
            const decimal = decimalAmount(amount, 'INR');
            return Math.abs(amount) < 1e15 ? Number(decimal) : decimal;
          }),
        );
        const said = summary?.data.flat().some((cell) => String(cell).includes('more than 15 digits'));
        expect(said).toBe(amounts.some((amount) => Math.abs(amount) >= 1e15));
      }),
      { numRuns: 30 },
    );
  });

  test('gives the same bytes for the same document, and a workbook without tables too', async () => {
    const document = madeDocument({ sections: [everyType] });
    const first = await writeXlsx(document);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    expect(Buffer.from(await writeXlsx(document)).equals(first)).toBe(true);
    expect((await sheetsOf(madeDocument())).map(({ sheet }) => sheet)).toEqual(['Summary']);
  });

  test('writes 100,000 rows, tells how far it is, and stops by the signal', async () => {
    const document = madeJournal(100_000);
    const heard: number[] = [];
    const bytes = await writeXlsx(document, { onProgress: (done) => heard.push(done) });
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /gu)).toHaveLength(100_002);

    const stop = new AbortController();
    const stopped = writeXlsx(document, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'import_cancelled' });
  });
});
