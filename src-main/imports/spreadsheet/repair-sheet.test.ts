import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PecuniaError } from '../../../src-shared/errors.ts';
import { readBytes, rowsOf } from './fixtures/read-fixture.ts';
import { xlsxParts } from './fixtures/xlsx-fixture.ts';

const ONE = [
  ['Date', 'Payee', 'Amount'],
  ['2024-01-05', 'Mill Bakery', -4.5],
];

const changed = (change: (xml: string, path: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(xlsxParts({ sheets: { S: ONE } })).map(([path, part]) => [
        path,
        strToU8(change(strFromU8(part), path)),
      ]),
    ),
  );

const inSheet =
  (from: string, to: string) =>
  (xml: string, path: string): string =>
    path.includes('worksheets') ? xml.replace(from, to) : xml;

const chart = (xml: string, path: string): string =>
  path.endsWith('workbook.xml')
    ? xml.replace('</sheets>', '<sheet name="Chart" sheetId="9" r:id="rId9"/></sheets>')
    : xml;

describe('workbooks as programs write them', () => {
  it.each([
    ['single quotes', (xml: string) => xml.replaceAll('"', "'")],
    ['line ends in tags', (xml: string) => xml.replaceAll('<c r', '<c\n r')],
    ['a mark and a declaration', (xml: string) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>${xml}`],
    [
      'the strict kind of names',
      (xml: string) =>
        xml
          .replaceAll('schemas.openxmlformats.org/spreadsheetml/2006/main', 'purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll('schemas.openxmlformats.org/officeDocument/2006', 'purl.oclc.org/ooxml/officeDocument'),
    ],
    [
      'prefixes',
      (xml: string, path: string) =>
        /worksheets|workbook.xml$/u.test(path)
          ? xml.replace(/<(\/?)(\w)/gu, '<$1x:$2').replace('xmlns="', 'xmlns:x="')
          : xml,
    ],
    ['paths from the root', (xml: string) => xml.replaceAll('Target="worksheets', 'Target="/xl/worksheets')],
    ['a chart of its own', chart],
    ['no size beside the word for it', inSheet('<sheetData>', '<dimension/><sheetData>')],
    ['a number as text in a cell of numbers', inSheet('-4.5', '-4,50')],
  ])('are read with %s', async (_name, change) => {
    const reading = await readBytes(changed(change));
    expect(rowsOf(reading)).toEqual([['2024-01-05', '-4.50', 'Mill Bakery']]);
  });

  it('lose no row where rows bear the same number', async () => {
    const again =
      '<row r="2"><c r="A2" t="inlineStr"><is><t>2024-01-06</t></is></c><c r="C2"><v>7</v></c></row></sheetData>';
    const reading = await readBytes(changed(inSheet('</sheetData>', again)));
    expect(rowsOf(reading)).toEqual([
      ['2024-01-05', '-4.50', 'Mill Bakery'],
      ['2024-01-06', '7.00', ''],
    ]);
  });

  it.each([
    ['an address without its name', 'r="B2"', 'B2"'],
    ['a quote that does not begin', 'r="B2"', 'r=#B2"'],
  ])('are refused with %s, which would mix up rows', async (_name, from, to) => {
    await expect(readBytes(changed(inSheet(from, to)))).rejects.toMatchObject({ code: 'file_unreadable' });
  });

  it('are read or refused in words, whatever is changed in them', async () => {
    const xml = strFromU8(xlsxParts({ sheets: { S: ONE } })['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0));
    const piece = fc.constantFrom('<', '>', '"', 'r="', '</c>', '<row r="9">', 't="s"', '99999', '&', ' s="4"', '');
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(12), piece, async (at, length, text) => {
        const broken = xml.slice(0, at) + text + xml.slice(at + length);
        const bytes = changed((each, path) => (path.includes('worksheets') ? broken : each));
        const outcome = await readBytes(bytes).then(
          () => 'read',
          (cause: unknown) => (cause instanceof PecuniaError ? 'refused' : String(cause)),
        );
        expect(['read', 'refused']).toContain(outcome);
      }),
      { numRuns: 200 },
    );
  });
});
