import { PecuniaError } from '../../../src-shared/errors.ts';
import type { Reading, ReadOptions } from '../reading.ts';
import { readBiffSheet } from './biff-sheet.ts';
import { readBiffWorkbook, rejectProtected } from './biff-workbook.ts';
import { openOle } from './ole-file.ts';
import { readSheets } from './read-sheets.ts';
import type { Sheet } from './sheet.ts';

const COMPOUND_FILE = 0xd0;

const KINDS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'a text document'],
  ['PowerPoint Document', 'a presentation'],
];

const notAWorkbook = (names: readonly string[]): PecuniaError => {
  const found = KINDS.find(([name]) => names.includes(name))?.[1] ?? 'an office file without a workbook in it';
  return new PecuniaError(
    'file_unreadable',
    `This is ${found}, which Pecunia cannot read. Download the statement from your bank as CSV instead.`,
    { found },
  );
};

/** The workbook's stream; some programs write it without the compound file around it. */
const workbookStream = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== COMPOUND_FILE) return bytes;
  const { names, read } = openOle(bytes);
  if (names.includes('EncryptedPackage')) rejectProtected();
  const stream = read('Workbook') ?? read('Book');
  if (stream === null) throw notAWorkbook(names);
  return stream;
};

const sheetsOf = (stream: Uint8Array): readonly Sheet[] => {
  const workbook = readBiffWorkbook(stream);
  return workbook.sheets.map(({ name, at }) => ({ name, rows: readBiffSheet(stream, at, workbook) }));
};

/**
 * Reads a bank's XLS, as Excel wrote it from 1993 to 2007. Throws `file_unreadable` for what is damaged, protected or no
 * workbook.
 */
export const readXls = (bytes: Uint8Array, options: ReadOptions): Reading =>
  readSheets(sheetsOf(workbookStream(bytes)), 'xls', options);
