import iconv from 'iconv-lite';

/** Reads through a record and its CONTINUE records as through one, but letter by letter where a text crosses over. */
type Cursor = { readonly pieces: readonly Uint8Array[]; piece: number; at: number };

const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;

const isDone = (cursor: Cursor): boolean => {
  while (cursor.piece < cursor.pieces.length && cursor.at >= (cursor.pieces[cursor.piece]?.length ?? 0)) {
    cursor.piece += 1;
    cursor.at = 0;
  }
  return cursor.piece >= cursor.pieces.length;
};

const byte = (cursor: Cursor): number => {
  if (isDone(cursor)) return 0;
  const value = cursor.pieces[cursor.piece]?.[cursor.at] ?? 0;
  cursor.at += 1;
  return value;
};

const short = (cursor: Cursor): number => byte(cursor) | (byte(cursor) << 8);
const long = (cursor: Cursor): number => (short(cursor) | (short(cursor) << 16)) >>> 0;

const skip = (cursor: Cursor, count: number): void => {
  for (let left = count; left > 0 && !isDone(cursor);) {
    const step = Math.min(left, (cursor.pieces[cursor.piece]?.length ?? 0) - cursor.at);
    cursor.at += step;
    left -= step;
  }
};

const letters = (bytes: Uint8Array, wide: boolean): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString(wide ? 'utf16le' : 'latin1');
};

/** The letters of a text. Where it goes on in the next record, a byte there says anew how wide its letters are. */
const text = (cursor: Cursor, count: number, isWide: boolean): string => {
  let [found, left, wide] = ['', count, isWide];
  while (left > 0) {
    const piece = cursor.pieces[cursor.piece];
    if (!piece) return found;
    if (cursor.at >= piece.length) {
      cursor.piece += 1;
      cursor.at = 1;
      wide = ((cursor.pieces[cursor.piece]?.[0] ?? 0) & WIDE) !== 0;
      continue;
    }
    const size = wide ? 2 : 1;
    const take = Math.min(left, Math.max(1, Math.floor((piece.length - cursor.at) / size)));
    found += letters(piece.subarray(cursor.at, cursor.at + take * size), wide);
    cursor.at += take * size;
    left -= take;
  }
  return found;
};

const unicode = (cursor: Cursor, count: number): string => {
  const flags = byte(cursor);
  const runs = flags & RICH ? short(cursor) : 0;
  const phonetic = flags & PHONETIC ? long(cursor) : 0;
  const found = text(cursor, count, (flags & WIDE) !== 0);
  skip(cursor, runs * 4 + phonetic);
  return found;
};

/** Reads the table of texts that cells point to. A table that is cut off gives the texts before the cut. */
export const sharedStrings = (pieces: readonly Uint8Array[]): readonly string[] => {
  const cursor: Cursor = { pieces, piece: 0, at: 4 };
  const count = long(cursor);
  const found: string[] = [];
  while (found.length < count && !isDone(cursor)) found.push(unicode(cursor, short(cursor)));
  return found;
};

/** How texts outside of that table are written: as Unicode since 1997, before in a code page. */
export type TextForm = { readonly isUnicode: boolean; readonly codePage: string };

/** Returns the name of a code page by its number. */
export const codePageName = (number: number): string => {
  if (number === 0x8001) return 'windows-1252';
  if (number === 0x8000 || number === 10_000) return 'macroman';
  return iconv.encodingExists(`cp${number}`) ? `cp${number}` : 'windows-1252';
};

/** Reads a text whose length stands before it in one or two bytes. */
export const stringAt = (pieces: readonly Uint8Array[], at: number, lengthBytes: 1 | 2, form: TextForm): string => {
  const cursor: Cursor = { pieces, piece: 0, at };
  const count = lengthBytes === 1 ? byte(cursor) : short(cursor);
  if (form.isUnicode) return unicode(cursor, count);
  const data = pieces[0] ?? new Uint8Array(0);
  return iconv.decode(data.subarray(at + lengthBytes, at + lengthBytes + count), form.codePage);
};
