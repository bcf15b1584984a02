import { inflateSync } from 'node:zlib';

import { sfntOf } from './sfnt.ts';

const WOFF = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * Returns the TrueType font in a WOFF 1.0 file (W3C, 2012). fontkit reads WOFF too, but inflates a table anew for each
 * glyph that it takes out of it. Throws when the bytes are no such file.
 */
export const sfntOfWoff = (file: Uint8Array): Buffer => {
  const woff = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (woff.readUInt32BE(0) !== WOFF) throw new Error('This is no WOFF font.');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [start, stored, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(start, start + stored);
    return { tag: woff.toString('latin1', at, at + 4), bytes: stored < length ? inflateSync(bytes) : bytes };
  });
  return sfntOf(tables);
};
