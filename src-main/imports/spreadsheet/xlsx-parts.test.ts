import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from './fixtures/read-fixture.ts';
import { xlsxFixture } from './fixtures/xlsx-fixture.ts';

/** A sheet with one movement. */
const ONE = [
  ['Date', 'Payee', 'Amount'],
  ['2024-01-05', 'Mill Bakery', -4.5],
];

const bytesOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const whole = xlsxFixture({ sheets: { S: ONE } });
const bomb = new Uint8Array(60 * 1024 * 1024).fill(32);

describe('workbooks that cannot be read', () => {
  it.each([
    ['cut off', whole.subarray(0, whole.length - 40), /incomplete or damaged/u],
    ['damaged inside', whole.map((byte, index) => (index === 60 ? byte ^ 0xff : byte)), /damaged/u],
    ['empty', xlsxFixture({ sheets: { S: [] } }), /no filled cells/u],
    ['without movements', xlsxFixture({ sheets: { S: [['Hello'], ['World']] } }), /No table of movements/u],
    ['without a workbook', bytesOf({ 'readme.txt': 'hello' }), /ZIP without a workbook/u],
    ['a text document', bytesOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), /text document/u],
    ['an OpenDocument sheet', bytesOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }), /OpenDocument/u],
    ['a binary workbook', bytesOf({ 'xl/workbook.bin': 'x' }), /XLSB/u],
    ['without its sheet', bytesOf({ 'xl/workbook.xml': '<workbook/>' }), /damaged/u],
    [
      'no XML in its sheet',
      xlsxFixture({ sheets: { S: ONE }, parts: { 'xl/worksheets/sheet1.xml': '<<<' } }),
      /damaged/u,
    ],
    [
      'entities that grow',
      xlsxFixture({
        sheets: { S: ONE },
        parts: {
          'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        },
      }),
      /entities/u,
    ],
    [
      'a part that grows',
      xlsxFixture({ sheets: { S: ONE }, parts: { 'xl/worksheets/sheet9.xml': bomb } }),
      /300 times/u,
    ],
    [
      'a cell in the last corner',
      xlsxFixture({ sheets: { S: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' } }),
      /spreads over 1048576 rows and 16384 columns/u,
    ],
    [
      'a cell beyond all columns',
      xlsxFixture({ sheets: { S: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' } }),
      /no place/u,
    ],
    ['a row beyond all rows', xlsxFixture({ sheets: { S: '<row r="99999999"></row>' } }), /no place/u],
  ])('says what is wrong with one %s', async (_name, bytes, message) => {
    await expect(readBytes(bytes)).rejects.toThrow(message);
  });
});
