import iconv from 'iconv-lite';

/** A text encoding that bank files come in; the names are those shown to the user. */
export type Encoding = { readonly name: string; readonly label: string };

const LABELS: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-8-bom': 'Unicode (UTF-8 with mark)',
  ascii: 'ASCII',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1252': 'Western European (Windows-1252)',
  'iso-8859-1': 'Western European (ISO-8859-1)',
  'iso-8859-15': 'Western European with € (ISO-8859-15)',
  'windows-1250': 'Central European (Windows-1250)',
  'iso-8859-2': 'Central European (ISO-8859-2)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  'iso-8859-9': 'Turkish (ISO-8859-9)',
  shift_jis: 'Japanese (Shift_JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  gb18030: 'Chinese (GB18030)',
  big5: 'Chinese (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
};

/** Every encoding that can be chosen. */
export const ENCODINGS: readonly Encoding[] = Object.entries(LABELS).map(([name, label]) => ({ name, label }));

/** Returns the bytes as text; a byte order mark is dropped, bytes that mean nothing become `�`. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string => {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom' || encoding === 'ascii')
    return new TextDecoder('utf-8').decode(bytes);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: true });
};
