import { PecuniaError } from '../../src-shared/errors.ts';
import { MAX_FILE_BYTES } from './reading.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Bytes that are no bank's statement, by their signature. */
const FOREIGN: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x1f, 0x8b], 'a compressed file'],
];

export type BinaryFormat = 'xlsx' | 'xls';

/** A compound file, or a workbook’s stream without one around it, of Excel 97 or before. */
const XLS: readonly (readonly number[])[] = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x09, 0x08, 0x10, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x06, 0x00],
];

/** Returns the spreadsheet that the bytes are by their signature, or null for anything else. */
export const binaryFormatOf = (bytes: Uint8Array): BinaryFormat | null => {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  return XLS.some((signature) => startsWith(bytes, signature)) ? 'xls' : null;
};

export type TextFormat = 'csv' | 'html' | 'ofx' | 'qif' | 'camt' | 'mt940';

const TEXTS: readonly (readonly [RegExp, Exclude<TextFormat, 'csv'>])[] = [
  [/^\s*OFXHEADER\s*:|<\?OFX\b|<(?:[\w-]+:)?OFX[\s>]|<(?:STMTTRN|(?:BANK|CREDITCARD)MSGSRSV1)>/iu, 'ofx'],
  [/^[ \t]*!\s?(?:Type|Account|Option|Clear)\b|^D\s?\d[^\n]*\n(?:[TUPMNLCASE$%][^\n]*\n){1,20}\^/imu, 'qif'],
  [/<(?:[\w.-]+:)?BkToCstmr|camt\.05[234]\.\d|urn:iso:std:iso:20022:tech:xsd:|xsd:pain\.00\d/u, 'camt'],
  [/(?:^|[\r\n}@\u0001-\u0020]):(?:20|25P?|28C?):[\s\S]{0,800}?:(?:60[FM]|61|62[FM]|34F):|^\s*:61:\d{6}/u, 'mt940'],
  [
    /^\s*(?:(?:<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)\s*)*<(?:!DOCTYPE\s+html|html|head|meta|style|script|title|body|table|div|center|font)\b/iu,
    'html',
  ],
  [/^\s*<(?:\?xml|(?:\w+:)?Workbook)\b[\s\S]{0,3000}urn:schemas-microsoft-com:office:spreadsheet/u, 'html'],
];

/** Envelopes with certificates and letters before a statement are long. */
const HEAD = 16_000;

/** Returns the format that the beginning of a text shows; a table of text where nothing else fits. */
export const textFormatOf = (text: string): TextFormat => {
  const head = text.slice(0, HEAD);
  return TEXTS.find(([pattern]) => pattern.test(head))?.[1] ?? 'csv';
};

const FOREIGN_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*<\?xml/iu, 'an XML file'],
  [/^\s*(?:\[\s*[[{]|\{\s*")/u, 'a JSON file'],
];

/** The book of GnuCash itself, which it writes compressed or as XML. */
const GNUCASH_BOOK = /<gnc-v2|<gnc:/u;

const unreadable = (message: string, found: string): PecuniaError =>
  new PecuniaError('file_unreadable', message, { found });

const notSupported = (found: string): PecuniaError =>
  unreadable(
    `This is ${found}, which Pecunia cannot read yet. Download the statement from your bank as CSV instead.`,
    found,
  );

/** Throws `file_too_large`, or `file_unreadable` naming what the bytes are when they are empty or a known format that is no text table. */
export const rejectOtherBytes = (bytes: Uint8Array): void => {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new PecuniaError(
      'file_too_large',
      `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB. Download a shorter period from your bank.`,
      { bytes: bytes.length },
    );
  }
  if (bytes.length === 0) throw unreadable('The file is empty. Download it from your bank again.', 'empty');
  const known = FOREIGN.find(([signature]) => startsWith(bytes, signature));
  if (known) throw notSupported(known[1]);
};

/** Throws `file_unreadable` naming the format when decoded text is another kind of statement or holds nothing. */
export const rejectOtherText = (text: string): void => {
  const head = text.slice(0, 4000);
  if (text.trim() === '')
    throw unreadable('The file holds nothing but blanks. Download it from your bank again.', 'empty');
  if (GNUCASH_BOOK.test(head))
    throw unreadable(
      'This is a GnuCash book. In GnuCash choose File › Export › Export Transactions to CSV and import that file.',
      'gnucash-book',
    );
  const known = FOREIGN_TEXTS.find(([pattern]) => pattern.test(head));
  if (known && textFormatOf(text) === 'csv') throw notSupported(known[1]);
};

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;

/** Throws `file_unreadable` when text holds control characters as only binary files do. */
export const rejectBinaryText = (text: string): void => {
  const head = text.slice(0, 20_000);
  if ((head.match(CONTROL)?.length ?? 0) > 2 + head.length / 200) {
    throw unreadable(
      'This file is not a table of text: it holds binary data. Download the statement from your bank as CSV.',
      'binary',
    );
  }
};
