const HEADER = 12;
const ENTRY = 16;

/** A table of an OpenType font; its tag has four letters. */
export type SfntTable = { readonly tag: string; readonly bytes: Uint8Array };

const padded = (length: number): number => Math.ceil(length / 4) * 4;

const checksum = (bytes: Uint8Array): number => {
  const whole = new Uint8Array(padded(bytes.length));
  whole.set(bytes);
  const view = new DataView(whole.buffer);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

/** Returns a TrueType font file of these tables, which are laid out in the order of their tags. */
export const sfntOf = (tables: readonly SfntTable[]): Buffer => {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const start = HEADER + sorted.length * ENTRY;
  const file = Buffer.alloc(sorted.reduce((end, { bytes }) => end + padded(bytes.length), start));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  file.writeUInt32BE(0x00010000, 0);
  file.writeUInt16BE(sorted.length, 4);
  file.writeUInt16BE(power * 16, 6);
  file.writeUInt16BE(Math.log2(power), 8);
  file.writeUInt16BE((sorted.length - power) * 16, 10);
  let offset = start;
  for (const [index, { tag, bytes }] of sorted.entries()) {
    const at = HEADER + index * ENTRY;
    file.write(tag, at, 'latin1');
    file.writeUInt32BE(checksum(bytes), at + 4);
    file.writeUInt32BE(offset, at + 8);
    file.writeUInt32BE(bytes.length, at + 12);
    file.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return file;
};
