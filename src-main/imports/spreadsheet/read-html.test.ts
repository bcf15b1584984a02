import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { keysOf, readBytes, rowsOf } from './fixtures/read-fixture.ts';
import { htmlTables } from './html-tables.ts';
import { markupTokens } from './markup-tokens.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = '<tr><th>Date</th><th>Payee</th><th>Amount</th></tr>';

const WORKED: readonly (readonly [string, string, readonly (readonly [string, string, string])[]])[] = [
  [
    'entities, breaks and blanks that do not break',
    `<html><body><table>${HEAD}<tr><td>2024-01-05</td><td>B&auml;cker&nbsp;&amp;<br>S&#246;hne &#x20AC;&unknown;</td><td>-1&nbsp;234.50</td></tr></table>`,
    [['2024-01-05', '-1234.50', 'Bäcker & Söhne €&unknown;']],
  ],
  [
    'missing end tags and loose quotes',
    `<table>${HEAD}<tr><td class=x>2024-01-05<td title="it's">Mill's<td>-4.50<tr><td width="10>2024-01-06<td>Bakery<td>2.00`,
    [['2024-01-05', '-4.50', "Mill's"]],
  ],
  [
    'columns that names and cells span',
    '<table><tr><td colspan=4>Lagoon Bank</td></tr><tr><td>Date<td colspan="2">Payee<td>Amount</tr><tr><td>2024-01-05<td colspan=2>Mill<td>-4.50</tr></table>',
    [['2024-01-05', '-4.50', 'Mill']],
  ],
  [
    'one day for several movements',
    `<table>${HEAD}<tr><td rowspan=2>2024-01-05</td><td>Mill</td><td>-1.00</td></tr><tr><td>Bakery</td><td>-2.00</td></tr><tr><td>2024-01-06</td><td>Corner</td><td>-3.00</td></tr></table>`,
    [
      ['2024-01-05', '-1.00', 'Mill'],
      ['2024-01-05', '-2.00', 'Bakery'],
      ['2024-01-06', '-3.00', 'Corner'],
    ],
  ],
  [
    'the largest table within tables',
    `<!-- made by a bank --><table><tr><td>Menu<table><tr><td>Home<td>Help</table></td><td><table>${HEAD}<tr><td>2024-01-05<td>Mill<td>-1.00<tr><td>2024-01-06<td>Bakery<td>-2.00</table></td></tr></table>`,
    [
      ['2024-01-05', '-1.00', 'Mill'],
      ['2024-01-06', '-2.00', 'Bakery'],
    ],
  ],
  [
    'what a spreadsheet wrote beside the shown text',
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>${HEAD}<tr><td x:num="45296" style="mso-number-format:'Short Date'">2024-01-05</td><td style="mso-number-format:'\\@'">Mill</td><td x:num="-1234.5">-1,234.50</td></tr><tr><td>2024-01-06</td><td x:str>Bo</td><td x:num>3.00</td></tr></table>`,
    [
      ['2024-01-05', '-1234.50', 'Mill'],
      ['2024-01-06', '3.00', 'Bo'],
    ],
  ],
  [
    'a sort key that is not shown, scripts and comments',
    `<div><script>if (a < b) document.write("<table><tr><td>x")</script><table>${HEAD}<tr><td><span style="display:none">1704412800</span>2024-01-05</td><td>Mill<!-- <td>no --></td><td>-4.50</td></tr></table></div>`,
    [['2024-01-05', '-4.50', 'Mill']],
  ],
  [
    'rows behind the end of their table',
    `<table>${HEAD}<tr><td>2024-01-05</td><td>Mill</td><td>-1.00</td></tr></table><tr><td>2024-01-06</td><td>Bakery</td><td>-2.00</td></tr>`,
    [
      ['2024-01-05', '-1.00', 'Mill'],
      ['2024-01-06', '-2.00', 'Bakery'],
    ],
  ],
  [
    'comments and data that are never closed',
    `<table>${HEAD}<tr><td>2024-01-05</td><td>Mill<!-- closed soon</td><td>-1.00</td></tr><tr><td>2024-01-06</td><td><![CDATA[Bakery</td><td>-2.00</td></tr></table>`,
    [
      ['2024-01-05', '-1.00', 'Mill closed soon'],
      ['2024-01-06', '-2.00', 'Bakery'],
    ],
  ],
  [
    'rows without a table',
    `<div>${HEAD}<tr><td>2024-01-05</td><td>Mill</td><td>-1.00</td></tr></div>`,
    [['2024-01-05', '-1.00', 'Mill']],
  ],
  [
    'names in one table and rows in the next',
    `<table>${HEAD}</table><table><tr><td>2024-01-05</td><td>Mill</td><td>-1.00</td></tr></table>`,
    [['2024-01-05', '-1.00', 'Mill']],
  ],
  [
    'a workbook in XML of 2003',
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row ss:Index="3"><Cell><Data ss:Type="String">Date</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">Payee</Data></Cell><Cell><Data ss:Type="String">Amount</Data></Cell></Row><Row><Cell><Data ss:Type="DateTime">2024-01-05T00:00:00.000</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">Mill &amp; Co</Data></Cell><Cell ss:Index="4"><Data ss:Type="Number">-12.345000000000001</Data></Cell></Row></Table></Worksheet></Workbook>`,
    [],
  ],
];

describe('web pages', () => {
  it.each(WORKED.filter(([, , rows]) => rows.length > 0))('reads %s', async (_name, html, rows) => {
    const reading = await readBytes(bytes(html));
    expect(rowsOf(reading).slice(0, rows.length)).toEqual(rows);
    expect(reading.format).toBe('html');
    expect(keysOf(reading)).toEqual([]);
  });

  it('reads a page in UTF-16', async () => {
    const html = `<html><head><meta charset="utf-16"></head><table>${HEAD}<tr><td>2024-01-05<td>Łódź<td>-4.50</table>`;
    const reading = await readBytes(iconv.encode(html, 'utf-16le', { addBOM: true }));
    expect(rowsOf(reading)).toEqual([['2024-01-05', '-4.50', 'Łódź']]);
    expect(reading.encoding).toBe('utf-16le');
  });

  it('says which other tables with movements it left out', async () => {
    const row = (day: string): string => `<tr><td>${day}<td>Mill<td>-1.00`;
    const other = '<tr><th>Datum<th>Text<th>Betrag<th>Saldo<tr><td>05.01.2024<td>Bakery<td>-1,00<td>9,00';
    const reading = await readBytes(
      bytes(`<table>${HEAD}${row('2024-01-05')}${row('2024-01-06')}</table><table>${other}</table>`),
    );
    expect(rowsOf(reading)).toHaveLength(2);
    expect(reading.notices).toEqual(['Only the largest table was read. “Table 2” may hold movements too.']);
  });

  it.each(['2024-01-04', '2024-0-04'])('says so of a table with %s around the one that was read', async (day) => {
    const inner = `<table>${HEAD}<tr><td>2024-01-05<td>Mill<td>-1.00<tr><td>2024-01-06<td>Mill<td>-2.00</table>`;
    const reading = await readBytes(
      bytes(`<table><tr><td>${day}<td>Bakery<td>Berlin<td>-3.00<tr><td>${inner}</table>`),
    );
    expect(rowsOf(reading)).toHaveLength(2);
    expect(reading.notices).toEqual(['Only the largest table was read. “Table 1” may hold movements too.']);
  });

  it('takes the currency from a table above', async () => {
    const html = `<table><tr><td>Account currency<td>GBP</table><table>${HEAD}<tr><td>2024-01-05<td>Mill<td>-1.00</table>`;
    expect((await readBytes(bytes(html))).statements[0]?.currency).toBe('GBP');
  });

  it.each([
    [
      'a page without movements',
      '<!DOCTYPE html><html><body><h1>Please log in</h1><table><tr><td>User<td><input></table>',
    ],
    ['a page without tables', '<html><body>Session expired'],
  ])('says that there are none in %s', async (_name, html) => {
    await expect(readBytes(bytes(html))).rejects.toThrow(/No table of movements/u);
  });

  it('reads every page to its end, however broken', () => {
    const piece = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td ',
      'rowspan=9',
      'colspan="3"',
      '>',
      '</td>',
      '</table>',
      '"',
      "'",
      '<!--',
      '-->',
      '&#',
      '&amp',
      '<script>',
      '</',
      'x',
      '5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        expect([...markupTokens(html)].length).toBeLessThanOrEqual(html.length + 1);
        expect(htmlTables(html).every(({ rows, lines }) => rows.length === lines?.length)).toBe(true);
      }),
    );
  });
});

describe('workbooks in XML of 2003', () => {
  const html = WORKED.at(-1)?.[1] ?? '';

  it('reads places, merged cells, days and numbers', async () => {
    const reading = await readBytes(bytes(html.replace('-12.345000000000001', '-12.300000000000001')));
    expect(rowsOf(reading)).toEqual([['2024-01-05', '-12.30', 'Mill & Co']]);
    expect(reading).toMatchObject({ format: 'xls', statements: [{ rows: [{ line: 4 }] }] });
  });

  it('refuses a sheet that spreads too far', async () => {
    await expect(readBytes(bytes(html.replace('ss:Index="3"', 'ss:Index="1048577"')))).rejects.toThrow(
      /spreads too far/u,
    );
    await expect(readBytes(bytes(html.replace('ss:Index="4"', 'ss:Index="90000000"')))).rejects.toThrow(
      /spreads too far/u,
    );
  });
});

it('lists a row whose cells have lost their tags', async () => {
  const rows = '<tr><td>2024-01-05<td>Mill<td>-1.00<tr>td>-2.00<tr> <td>2024-01-06<td>Bakery<td>-3.00';
  const reading = await readBytes(bytes(`<table>${HEAD}${rows}</table>`));
  expect(rowsOf(reading)).toHaveLength(2);
  expect([...reading.failed, ...reading.skipped].map(({ raw }) => raw)).toEqual(['td>-2.00']);
});
