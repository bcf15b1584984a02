import { PecuniaError } from '../../src-shared/errors.ts';
import { MAX_FILE_BYTES } from './reading.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const BINARY: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a spreadsheet or ZIP archive (XLSX)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel spreadsheet (XLS)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x1f, 0x8b], 'a GZIP archive'],
];

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:OFXHEADER\s*:|<\?OFX|<OFX>)|<OFX>/iu, 'an OFX or QFX statement'],
  [/^\s*!(?:Type|Account|Option|Clear)\b/iu, 'a QIF file'],
  [/camt\.05[234]|<BkToCstmr/u, 'a CAMT statement (XML)'],
  [/^\s*(?:\{1:[^}]*\}|:20:|(?:[A-Z0-9]{8,12}\s+)?:20:)[\s\S]{0,400}:2(?:5|8C?|1):/u, 'an MT940 or MT942 statement'],
  [/^\s*(?:<!DOCTYPE html|<html)/iu, 'a web page (HTML)'],
  [/^\s*<\?xml/iu, 'an XML file'],
  [/^\s*[[{]\s*"/u, 'a JSON file'],
];

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
  const known = BINARY.find(([signature]) => startsWith(bytes, signature));
  if (known) throw notSupported(known[1]);
};

/** Throws `file_unreadable` naming the format when decoded text is another kind of statement or holds nothing. */
export const rejectOtherText = (text: string): void => {
  const head = text.slice(0, 4000);
  if (text.trim() === '')
    throw unreadable('The file holds nothing but blanks. Download it from your bank again.', 'empty');
  const known = TEXTS.find(([pattern]) => pattern.test(head));
  if (known) throw notSupported(known[1]);
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
