import { describe, expect, it } from 'vitest';
import { parseTable, unwrapLines, withLineFeeds } from './parse-table.ts';

const cellsIn = (text: string, delimiter = ','): readonly (readonly string[])[] =>
  parseTable(text, delimiter).map(({ cells }) => cells);

describe('a file of odd quotes', () => {
  it('is read line by line where a quote is never closed', () => {
    expect(cellsIn('Date,Shop\r\n1,"5 inch\r\n2,Bar\r\n')).toEqual([
      ['Date', 'Shop'],
      ['1', '5 inch'],
      ['2', 'Bar'],
      [''],
    ]);
  });

  it('keeps its records where blanks stand behind a quote', () => {
    expect(cellsIn('"a" ,b\r\n"c\r\nd",e')).toEqual([
      ['a', 'b'],
      ['c\nd', 'e'],
    ]);
  });
});

describe('quotes around whole lines', () => {
  it.each([',', ';', '|', '\t'])('are taken off, but not those around cells between %j', (delimiter) => {
    const wrapped = `"Date${delimiter}""Shop"""\n"1${delimiter}""Bar"""`;
    expect(unwrapLines(wrapped)).toBe(`Date${delimiter}"Shop"\n1${delimiter}"Bar"`);
    const quoted = `"Date"${delimiter}"Shop"\n"1"${delimiter}"Bar"`;
    expect(unwrapLines(quoted)).toBe(quoted);
  });
});

describe('line ends', () => {
  it.each([
    ['a\r\nb\r\n', 'a\r\nb\r\n'],
    ['a\rb\r', 'a\nb\n'],
    ['a\nb\u001a', 'a\nb'],
  ])('%j', (text, unified) => {
    expect(withLineFeeds(text)).toBe(unified);
  });

  it('of old Macs in the midst of a file end a line all the same', () => {
    expect(parseTable('a,b\nc,d\re,f\n', ',').map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
      [3, 'e', 'f'],
    ]);
  });
});
