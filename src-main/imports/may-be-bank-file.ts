import { Buffer } from 'node:buffer';
import { constants, gunzipSync } from 'node:zlib';

import { PecuniaError } from '../../src-shared/errors.ts';
import { binaryFormatOf, rejectBinaryText, rejectOtherBytes, rejectOtherText, textFormatOf } from './detect-format.ts';
import type { ReadOptions, TextSource } from './reading.ts';
import { startsAsZip } from './archive/zip-directory.ts';
import { readHtml } from './spreadsheet/read-html.ts';
import { readCsv } from './table/read-csv.ts';
import { declaredEncoding } from './text/declared-encoding.ts';
import { decodeText } from './text/decode-text.ts';

/** A file of which any piece can be had; `read` returns fewer bytes where the file ends. */
export type Peek = {
  readonly size: number;
  readonly read: (at: number, length: number) => Uint8Array | Promise<Uint8Array>;
};

/** An archive may hold bank files, which shows when it is unpacked. */
export type Look = 'statement' | 'archive' | 'other';

/** As much as formats are recognized by. */
const HEAD = 16_000;

/** The directory of a ZIP is at its end; longer ones are known by their last entries. */
const TAIL = 64 * 1024;

const OPTIONS: ReadOptions = { fileName: '', fallbackCurrency: 'EUR', answers: {} };

const readable = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof PecuniaError) return false;
    throw error;
  }
};

/** Only whole lines, since half a date or amount would be none. */
const wholeLines = (text: string): string =>
  text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);

const isStatementText = (head: Uint8Array, isWhole: boolean): boolean =>
  readable(() => {
    rejectOtherBytes(head);
    const { text, encoding, reason } = decodeText(head, undefined, declaredEncoding(head));
    rejectBinaryText(text);
    rejectOtherText(text);
    const source: TextSource = { text: isWhole ? text : wholeLines(text) || text, encoding, encodingReason: reason };
    const format = textFormatOf(text);
    if (format === 'csv') readCsv(source, OPTIONS);
    // A page may begin with more styles than are looked at.
    if (format === 'html' && isWhole) readHtml(source, OPTIONS);
  });

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** Word’s and Outlook’s files are compound files too; Excel’s hold a stream of this name. */
const isWorkbook = async ({ read, size }: Peek, head: Uint8Array): Promise<boolean> => {
  if (head[0] !== 0xd0 || head.length < 512) return true;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const sector = 1 << view.getUint16(30, true);
  const at = (view.getUint32(48, true) + 1) * sector;
  if (at >= size) return false;
  const directory = Buffer.from(await read(at, 4096));
  return directory.includes(utf16('Workbook')) || directory.includes(utf16('Book'));
};

/** What is never a bank's file, by the names in an archive; the rest shows when it is unpacked. */
const FOREIGN_ENTRY =
  /\/$|(?:^|\/)(?:__MACOSX\/|\.)|\.(?:jpe?g|png|gif|webp|heic|tiff?|bmp|svg|pdf|docx?|pptx?|odt|mp[34]|m4[av]|mov|avi|mkv|wav|exe|dll|msi|dmg|apk|jar|class|js|ts|css|py|c|h|cpp|java|md|json|zip|7z|rar|tar)$/iu;

const DOCUMENT_ENTRY = /^(?:word|ppt|META-INF)\/|^mimetype$|^AndroidManifest\.xml$/u;

const WORKBOOK_ENTRY = /^\/?xl\/workbook\.(?:xml|bin)$/iu;

const ENTRY = Buffer.from('PK\u0001\u0002', 'latin1');

const entryNames = (tail: Uint8Array): readonly string[] => {
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
  const names: string[] = [];
  for (let at = bytes.indexOf(ENTRY); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(ENTRY, at + 46))
    names.push(bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28)));
  return names;
};

const zipLook = async ({ read, size }: Peek): Promise<Look> => {
  const names = entryNames(await read(Math.max(0, size - TAIL), Math.min(size, TAIL)));
  if (names.some((name) => WORKBOOK_ENTRY.test(name))) return 'statement';
  if (names.some((name) => DOCUMENT_ENTRY.test(name))) return 'other';
  // Without a directory it is damaged, which is said when it is opened.
  return names.length === 0 || names.some((name) => !FOREIGN_ENTRY.test(name)) ? 'archive' : 'other';
};

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

const gzipLook = (head: Uint8Array): Look => {
  let inner: Uint8Array;
  try {
    inner = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * HEAD });
  } catch {
    return 'archive';
  }
  const isKnown = binaryFormatOf(inner) !== null || isStatementText(inner.subarray(0, HEAD), inner.length <= HEAD);
  return isKnown ? 'archive' : 'other';
};

/**
 * Tells by a look at a file’s beginning, and at an archive’s directory, whether it can be what a bank hands out: everything that
 * the readers take, also where they would have to ask. Its name says nothing.
 */
export const lookAt = async (file: Peek): Promise<Look> => {
  const head = await file.read(0, HEAD);
  if (startsAsZip(head)) return zipLook(file);
  if (isGzip(head)) return gzipLook(head);
  const isFound =
    binaryFormatOf(head) === 'xls' ? await isWorkbook(file, head) : isStatementText(head, head.length >= file.size);
  return isFound ? 'statement' : 'other';
};

/** Looks at bytes that are there. */
export const inMemory = (bytes: Uint8Array): Peek => ({
  size: bytes.length,
  read: (at, length) => bytes.subarray(at, at + length),
});
