import iconv from 'iconv-lite';
import { repairTwiceEncoded } from './twice-encoded.ts';

/** A text encoding that bank files come in; the names are those shown to the user. */
export type Encoding = { readonly name: string; readonly label: string };

const LABELS: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-8-bom': 'Unicode (UTF-8 with mark)',
  'utf-8-twice': 'Unicode encoded twice (UTF-8 in UTF-8), repaired',
  ascii: 'ASCII',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1252': 'Western European (Windows-1252)',
  'iso-8859-1': 'Western European (ISO-8859-1)',
  'iso-8859-15': 'Western European with € (ISO-8859-15)',
  cp850: 'Western European (DOS 850)',
  cp437: 'Western European (DOS 437)',
  macintosh: 'Western European (Mac)',
  'windows-1250': 'Central European (Windows-1250)',
  'iso-8859-2': 'Central European (ISO-8859-2)',
  cp852: 'Central European (DOS 852)',
  'windows-1257': 'Baltic (Windows-1257)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  cp866: 'Cyrillic (DOS 866)',
  'windows-1253': 'Greek (Windows-1253)',
  'iso-8859-7': 'Greek (ISO-8859-7)',
  'windows-1254': 'Turkish (Windows-1254)',
  'iso-8859-9': 'Turkish (ISO-8859-9)',
  'windows-1255': 'Hebrew (Windows-1255)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-874': 'Thai (Windows-874)',
  shift_jis: 'Japanese (Shift_JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  gb18030: 'Chinese (GB18030)',
  big5: 'Chinese (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
};

/** Every encoding that can be chosen. */
export const ENCODINGS: readonly Encoding[] = Object.entries(LABELS).map(([name, label]) => ({ name, label }));

const UTF8 = new Set(['utf-8', 'utf-8-bom', 'ascii', 'utf-8-twice']);

/** Returns the bytes as text; a byte order mark is dropped, bytes that mean nothing become `�`. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string => {
  if (UTF8.has(encoding)) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return encoding === 'utf-8-twice' ? (repairTwiceEncoded(text) ?? text) : text;
  }
  return iconv
    .decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: true })
    .toWellFormed();
};
