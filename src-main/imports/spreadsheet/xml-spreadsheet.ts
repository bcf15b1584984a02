import { PecuniaError } from '../../../src-shared/errors.ts';
import { decodeEntities } from './markup-entities.ts';
import { attributeOf, markupTokens } from './markup-tokens.ts';
import { MAX_CELLS } from './sheet.ts';
import type { CellValue, Sheet } from './sheet.ts';

const NAMESPACE = 'urn:schemas-microsoft-com:office:spreadsheet';
const MAX_ROW = 1_048_576;

/** Tells whether a text is a workbook as Excel 2003 writes it in XML. */
export const isXmlSpreadsheet = (text: string): boolean =>
  /^\s*<(?:\?xml|(?:\w+:)?Workbook\b)/u.test(text) &&
  text.slice(0, 4000).includes(NAMESPACE) &&
  !/<html/iu.test(text.slice(0, 4000));

type Book = {
  readonly sheets: { name: string; rows: CellValue[][] }[];
  row: number;
  column: number;
  type: string | null;
  text: string;
  cells: number;
};

const attribute = (inside: string, name: string): string | null =>
  attributeOf(inside, `ss:${name}`) ?? attributeOf(inside, name);

const numberOf = (inside: string, name: string): number | null => {
  const value = Number(attribute(inside, name) ?? '');
  return Number.isInteger(value) && value > 0 ? value : null;
};

const tooLarge = (): PecuniaError =>
  new PecuniaError(
    'file_too_large',
    'A sheet of this file spreads too far. Copy the movements into a new sheet and save it as CSV.',
    { found: 'xml spreadsheet' },
  );

const valueOf = (type: string, text: string): CellValue => {
  if (text === '') return null;
  const value = Number(text);
  if (type === 'Number' && Number.isFinite(value)) return value;
  if (type === 'Boolean') return text === '1';
  return type === 'DateTime' ? text.replace(/T.*$/u, '') : text;
};

const put = (book: Book, value: CellValue): void => {
  const sheet = book.sheets.at(-1);
  if (!sheet || value === null) return;
  while (sheet.rows.length < book.row) sheet.rows.push([]);
  const cells = sheet.rows[book.row - 1] ?? [];
  book.cells += Math.max(0, book.column - cells.length);
  if (book.row > MAX_ROW || book.cells > MAX_CELLS) throw tooLarge();
  while (cells.length < book.column - 1) cells.push(null);
  cells[book.column - 1] = value;
};

const openTag = (book: Book, name: string, inside: string): void => {
  if (name === 'worksheet') {
    book.sheets.push({ name: decodeEntities(attribute(inside, 'Name') ?? ''), rows: [] });
    book.row = 0;
  } else if (name === 'row') {
    book.row = numberOf(inside, 'Index') ?? book.row + 1;
    book.column = 0;
    if (book.row > MAX_ROW) throw tooLarge();
  } else if (name === 'cell') {
    book.column = numberOf(inside, 'Index') ?? book.column + 1;
  } else if (name === 'data') {
    book.type = attribute(inside, 'Type') ?? 'String';
    book.text = '';
  }
};

const closeTag = (book: Book, name: string): void => {
  if (name !== 'data' || book.type === null) return;
  put(book, valueOf(book.type, decodeEntities(book.text).trim()));
  book.type = null;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads the sheets of such a workbook. Throws `file_too_large` when a sheet spreads too far. */
export const xmlSheets = (text: string): readonly Sheet[] => {
  const book: Book = { sheets: [], row: 0, column: 0, type: null, text: '', cells: 0 };
  let across = 0;
  for (const token of markupTokens(text)) {
    if (token.kind === 'text') {
      if (book.type !== null) book.text += token.text;
      continue;
    }
    const name = local(token.name);
    if (token.kind === 'open') {
      openTag(book, name, token.inside);
      if (name === 'cell') across = numberOf(token.inside, 'MergeAcross') ?? 0;
    }
    if (token.kind === 'close') closeTag(book, name);
    const endsCell = name === 'cell' && (token.kind === 'close' || token.isEmpty);
    if (endsCell) book.column += across;
  }
  return book.sheets;
};
