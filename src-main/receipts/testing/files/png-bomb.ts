import { crc32, deflateRawSync, constants } from 'node:zlib';

const SIDE = 40_000;
const ROW = SIDE / 8 + 1;
const ROWS_A_BLOCK = 500;

/**
 * Makes a valid black PNG of 40,000 × 40,000 pixels, 1.6 gigapixels, in about 200 kilobytes.
 * The compressed block of some rows is repeated, so that making it costs next to nothing.
 */
export const makePngBomb = (): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', packZeros()), chunk('IEND', Buffer.alloc(0))]);
};

/** A zlib stream of zeros: blocks that end on a byte, an empty last block, and the checksum. */
const packZeros = (): Buffer => {
  const block = deflateRawSync(Buffer.alloc(ROW * ROWS_A_BLOCK), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const blocks = Array.from({ length: SIDE / ROWS_A_BLOCK }, () => block);
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...blocks, Buffer.from([0x03, 0x00]), adlerOfZeros(ROW * SIDE)]);
};

/** Adler-32 of zeros: the first sum stays 1, the second counts the bytes (RFC 1950). */
const adlerOfZeros = (count: number): Buffer => {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt16BE(count % 65_521, 0);
  checksum.writeUInt16BE(1, 2);
  return checksum;
};

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
};
