import { columnLetters, columnNumber } from './column-letters.ts';
import type { PartChange, XlsxParts } from './xlsx-parts.ts';

/** Splits at a tag's name and its attributes. */
const ROW_OR_CELL = /<((?:\w+:)?(?:row|c)(?=[\s/>]))([^>]*?)(?=\/?>)/gu;
/** How far the sheet reaches; not needed, and sometimes said wrongly. */
const DIMENSION = /<(?:\w+:)?dimension\b[^>]*\/>/gu;
const ADDRESS = /\br="[^"]*"/u;
const ROW_NUMBER = /\br="(\d+)"/u;
const STYLE = /\ss="(\d*)"/gu;
const LETTERS = /\br="([A-Z]+)\d+"/u;
const KNOWN_TYPE = /\bt="(?:s|str|inlineStr|b|e|n|d)"/u;
const TYPE = /\st="[^"]*"/u;

/** Numbers rows and cells that carry no address, and rows whose number was there before, in the order in which they stand. */
const addressed = (xml: string): string => {
  let [row, column] = [0, 0];
  const rowTag = (attributes: string): string => {
    row = Math.max(row + 1, Number(ROW_NUMBER.exec(attributes)?.[1] ?? 0));
    column = 0;
    return ` r="${row}"${attributes.replace(ADDRESS, '')}`;
  };
  const cellTag = (attributes: string): string => {
    const letters = LETTERS.exec(attributes)?.[1];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    const typed = KNOWN_TYPE.test(attributes) ? attributes : attributes.replace(TYPE, ' t="str"');
    return ` r="${columnLetters(column)}${row}"${typed.replace(ADDRESS, '')}`;
  };
  return xml
    .split(ROW_OR_CELL)
    .map((part, index, parts) => {
      if (index % 3 === 0) return part;
      if (index % 3 === 1) return `<${part}`;
      return (parts[index - 1] ?? '').endsWith('row') ? rowTag(part) : cellTag(part);
    })
    .join('');
};

const textOf = (part: Uint8Array): string =>
  Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');

const ROW = /<(?:\w+:)?row\b[^>]*?\br\s*=\s*["'](\d+)/gu;

const isSheet = (path: string): boolean => path.startsWith('xl/worksheets/') && path.endsWith('.xml');

const repeats = (xml: string): boolean => {
  let last = 0;
  for (const [, number] of xml.matchAll(ROW)) {
    if (Number(number) <= last) return true;
    last = Number(number);
  }
  return false;
};

/** Tells whether rows of a sheet bear the number of a row before them, in whose place they would be read. */
export const repeatsRows = (parts: XlsxParts): boolean =>
  Object.entries(parts).some(([path, part]) => isSheet(path) && repeats(textOf(part)));

const countStyles = (styles: Uint8Array | undefined): number => {
  const xml = styles ? textOf(styles) : '';
  const from = xml.search(/<(?:\w+:)?cellXfs\b/u);
  const to = xml.search(/<\/(?:\w+:)?cellXfs>/u);
  return from < 0 ? 0 : (xml.slice(from, to).match(/<(?:\w+:)?xf\b/gu)?.length ?? 0);
};

const withKnownStyles = (xml: string, count: number): string =>
  xml.replace(STYLE, (all, style: string) => (Number(style) < count ? all : ''));

/**
 * Puts in place what some programs leave out of sheets: addresses of cells and formats that are used but nowhere described;
 * cells of unknown types become text.
 */
export const repairSheets = (parts: XlsxParts): PartChange => {
  const styles = countStyles(parts['xl/styles.xml']);
  return (path, part) =>
    isSheet(path)
      ? Buffer.from(addressed(withKnownStyles(textOf(part).replace(DIMENSION, ''), styles)), 'latin1')
      : part;
};
