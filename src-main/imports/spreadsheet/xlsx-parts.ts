import { PecuniaError } from '../../../src-shared/errors.ts';
import { inflateEntry } from '../archive/inflate.ts';
import { storeZip } from '../archive/store-zip.ts';
import { readZipDirectory } from '../archive/zip-directory.ts';
import { MAX_FILE_BYTES } from '../reading.ts';
import { columnNumber } from './column-letters.ts';
import { MAX_CELLS } from './sheet.ts';

/** Returns a part as it is to be read. */
export type PartChange = (path: string, part: Uint8Array) => Uint8Array;

/** The parts of an XLSX that its cells need, unpacked within the limits, by path. */
export type XlsxParts = Readonly<Record<string, Uint8Array>>;

const MAX_PARTS = 5000;
const NEEDED =
  /^xl\/(?!theme|media|drawings|charts|printerSettings|pivot|externalLinks|embeddings|ctrlProps|comments|persons).*\.(?:xml|xml\.rels)$/iu;

const unreadable = (message: string, found: string): PecuniaError =>
  new PecuniaError('file_unreadable', message, { found });

const AS_CSV = 'Save it as XLSX or CSV, or download the statement from your bank as CSV.';

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/iu, 'a binary workbook (XLSB)'],
  [/^word\//iu, 'a text document'],
  [/^ppt\//iu, 'a presentation'],
  [/^(?:content|meta)\.xml$/iu, 'an OpenDocument file'],
  [/^index\/.*\.iwa$/iu, 'a Numbers document'],
];

const rejectForeign = (names: readonly string[]): void => {
  if (names.includes('xl/workbook.xml')) return;
  const foreign = FOREIGN.find(([pattern]) => names.some((name) => pattern.test(name)));
  throw foreign
    ? unreadable(`This is ${foreign[1]}, which Pecunia cannot read. ${AS_CSV}`, foreign[1])
    : unreadable('This is a ZIP without a workbook in it. Unpack it and import the files that it holds.', 'a ZIP file');
};

const pathOf = (name: string): string => name.replace(/^\/+/u, '');

/**
 * Unpacks the parts of an XLSX, counting what comes out. Throws `file_unreadable` for what is damaged, protected or something
 * else, `file_too_large` beyond the limit of a file.
 */
export const unpackXlsx = (bytes: Uint8Array): XlsxParts => {
  const directory = readZipDirectory(bytes, MAX_PARTS);
  if (directory === null)
    throw unreadable('The spreadsheet is incomplete or damaged. Download it from your bank again.', 'xlsx');
  rejectForeign(directory.entries.map(({ name }) => pathOf(name)));
  const parts: Record<string, Uint8Array> = {};
  let left = MAX_FILE_BYTES;
  for (const entry of directory.entries) {
    const path = pathOf(entry.name);
    if (!NEEDED.test(path)) continue;
    const part = inflateEntry(entry, left);
    if (!part.ok) throw new PecuniaError(part.code, `The spreadsheet’s part “${path}” ${part.message}`, { part: path });
    left -= part.bytes.length;
    parts[path] = part.bytes;
  }
  return parts;
};

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const ROW = /<(?:\w+:)?row\b[^>]*?\br\s*=\s*["'](\d+)/gu;
/** Every address but those of one letter and six digits at most, such as `B12` and the row `12`. */
const FAR = /\br\s*=\s*(["'])(?![A-Z]?\d{1,6}\1)([^"']*)\1/gu;
const ADDRESS = /^([A-Z]{0,3})(\d{1,7})$/u;

/** A sheet with one cell in its last corner would be filled up with blanks until no memory is left. */
const rejectVast = (path: string, xml: string): void => {
  let [rows, columns] = [0, 26];
  for (const [, row] of xml.matchAll(ROW)) rows = Math.max(rows, Number(row));
  const addresses = new Set<string>();
  for (const [, , address = ''] of xml.matchAll(FAR)) addresses.add(address);
  for (const address of addresses) {
    const [, letters, row] = ADDRESS.exec(address) ?? [];
    if (letters === undefined)
      throw unreadable(`The spreadsheet is damaged: “${address}” is no place of a cell.`, path);
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(row));
  }
  if (rows * columns <= MAX_CELLS) return;
  throw new PecuniaError(
    'file_too_large',
    `A sheet of this file spreads over ${rows} rows and ${columns} columns. Copy the movements into a new sheet and save it as CSV.`,
    { part: path, rows, columns },
  );
};

/** A row or a cell whose attributes do not end where their quotes say. */
const BROKEN_TAG = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?!(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>)/u;

/** The reader of cells would step over such a tag, and take cells of one row for those of another. */
const rejectBroken = (path: string, xml: string): void => {
  const broken = BROKEN_TAG.exec(xml);
  if (!broken) return;
  const tag = xml.slice(broken.index, broken.index + 40);
  throw unreadable(`The spreadsheet is damaged at “${tag}”. Download it from your bank again.`, path);
};

const rejectEntities = (path: string, xml: string): void => {
  if (xml.includes('<!') && /<!(?:DOCTYPE|ENTITY)/u.test(xml))
    throw unreadable(
      'The spreadsheet declares XML entities, as no bank’s does. Download it from your bank again.',
      path,
    );
};

/** Days written as text would be moved by the zone of this machine; as text they stay what they are. */
const DAY_CELL = /(<(?:\w+:)?c\b[^>]*?\bt=)"d"/gu;
const EPOCH = /\bdate1904="(?:true|on)"/u;

/** Checks one part, and puts right what the reader of cells would take wrongly. */
const prepare = (path: string, part: Uint8Array): Uint8Array => {
  const xml = latin(part);
  rejectEntities(path, xml);
  if (path === 'xl/workbook.xml' && EPOCH.test(xml)) return Buffer.from(xml.replace(EPOCH, 'date1904="1"'), 'latin1');
  if (!path.startsWith('xl/worksheets/')) return part;
  rejectVast(path, xml);
  rejectBroken(path, xml);
  return xml.includes(' t="d"') ? Buffer.from(xml.replace(DAY_CELL, '$1"str"'), 'latin1') : part;
};

/** Packs checked parts, so that the reader of cells sees exactly what was checked. Throws as `unpackXlsx` does. */
export const repackXlsx = (parts: XlsxParts, change: PartChange): ArrayBuffer => {
  const prepared = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, change(path, prepare(path, part))]),
  );
  return storeZip(prepared).buffer;
};
