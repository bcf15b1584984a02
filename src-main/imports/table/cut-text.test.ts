import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsOf, cutText, recordText } from './cut-text.ts';
import { parseTable } from './parse-table.ts';
import { cellText } from './table.ts';

const recordsOf = (text: string, delimiter = ',') => {
  const found = cutText(text, delimiter);
  return found && found.lines.map((line, record) => ({ line, cells: cellsOf(found.cut, record) }));
};

/** What the library makes of it; null where it finds fault with the quotes. */
const byLibrary = (text: string, delimiter: string): readonly (readonly string[])[] | null => {
  const { data, errors } = Papa.parse<string[]>(text.replaceAll('\r\n', '\n'), { delimiter, newline: '\n' });
  if (errors.some(({ type }) => type === 'Quotes')) return null;
  return data.filter((cells) => cells.length > 1 || (cells[0] ?? '').trim() !== '');
};

describe('cutting a text', () => {
  it.each<readonly [string, string, readonly (readonly string[])[] | null]>([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line ends of two signs',
      'a,b\r\nc,\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['quotes around delimiters and line ends', '"a,1","b\r\n2"\n', [['a,1', 'b\n2']]],
    ['doubled quotes', '"say ""hi""",""""\n', [['say "hi"', '"']]],
    ['a quote inside of a cell', 'a "b" c,5" pipe\n', [['a "b" c', '5" pipe']]],
    ['no line end at the end', '"a","b"', [['a', 'b']]],
    [
      'blank lines',
      'a,b\n\n  \n""\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quote that is never closed', 'a,b\n"c,d\ne,f\n', null],
    ['text behind a closed quote', '"a"x,b\n', null],
    ['line ends of old Macs', 'a,b\rc,d\r', null],
  ])('%s', (_name, text, cells) => {
    expect(recordsOf(text)?.map((record) => record.cells) ?? null).toEqual(cells);
  });

  it('counts the lines of the file, not the records', () => {
    expect(recordsOf('\n"a\n\nb",1\n\nc,2\n')?.map(({ line }) => line)).toEqual([1, 5]);
  });

  it('keeps each record as it stands in the file', () => {
    const found = cutText('x,"a\r\nb"\r\n"y",2', ',');
    expect(found?.lines.map((_, record) => recordText(found.cut, record))).toEqual(['x,"a\nb"', '"y",2']);
  });

  it('makes room for more cells than the beginning of the file lets expect', () => {
    const text = `${'x'.repeat(30_000)},1\n${'a,,,,,,,,b\n'.repeat(5000)}`;
    expect(recordsOf(text)?.at(-1)?.cells).toEqual(['a', '', '', '', '', '', '', '', 'b']);
  });

  it('cuts as the library does, or leaves it to it', () => {
    const signs = fc.constantFrom('a', '"', '""', ',', ';', ' ', '\n', '\r\n', '"\n', '",', ',"', '","', '1', '\r');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 40 }), fc.constantFrom(',', ';'), (text, delimiter) => {
        const cut = recordsOf(text, delimiter);
        fc.pre(cut !== null);
        expect(cut?.map(({ cells }) => cells)).toEqual(byLibrary(text, delimiter));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives rows whose cells are read one by one', () => {
    const [row] = parseTable(' a , "b",\'5\'\n', ',', 7);
    expect([row?.line, row?.cells.length, row?.raw]).toEqual([7, 3, ' a , "b",\'5\'']);
    expect([0, 1, 2, 3].map((column) => row && cellText(row, column))).toEqual(['a', '"b"', '5', '']);
  });
});
