import { Buffer } from 'node:buffer';

// A HEVC encoder of the least: each block of 32 × 32 is a slice of its own that holds its samples as they are (PCM). Since a
// slice starts with fresh contexts, the arithmetic-coded bits around the samples are the same in each and need no coder.

export const BLOCK = 32;

/** A block that is not divided, has one part, and is PCM; the coder is flushed after that. */
const BLOCK_BITS = '100001101';

/** The end of the slice, and its stop bit. */
const END_BITS = '111111101';

type Size = { readonly width: number; readonly height: number };

const fixed = (value: number, count: number): string => value.toString(2).padStart(count, '0');

/** Exp-Golomb: as many zeros as digits follow the first. */
const golomb = (value: number): string => {
  const digits = (value + 1).toString(2);
  return '0'.repeat(digits.length - 1) + digits;
};

const golombs = (...values: readonly number[]): string => values.map(golomb).join('');

const toBytes = (bits: string): readonly number[] =>
  (bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2));

/** Bytes that would look like a start code get a 3 between them. */
const unit = (type: number, payload: readonly number[]): Buffer => {
  const out = [type << 1, 1];
  let zeros = 0;
  for (const byte of payload) {
    if (byte <= 3 && zeros >= 2) {
      out.push(3);
      zeros = 0;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Buffer.from(out);
};

/** Main profile, level 6, progressive frames only. */
export const PROFILE = Buffer.from([1, 0x60, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 180]);

const PROFILE_BITS = [...PROFILE].map((byte) => fixed(byte, 8)).join('');

const videoParameters = (): Buffer =>
  unit(
    32,
    toBytes(
      `${fixed(0b0000_11, 6)}${fixed(0, 6)}0001${fixed(0xffff, 16)}${PROFILE_BITS}1${golombs(0, 0, 0)}${fixed(0, 6)}1001`,
    ),
  );

const sequenceParameters = ({ width, height }: Size): Buffer => {
  const blocks = golombs(2, 0, 0, 3, 0, 0);
  const pcm = `1${fixed(7, 4)}${fixed(7, 4)}${golombs(2, 0)}1`;
  const bits = `${fixed(1, 8)}${PROFILE_BITS}${golombs(0, 1, width, height)}0${golombs(0, 0, 0)}1${golombs(0, 0, 0)}`;
  return unit(33, toBytes(`${bits}${blocks}000${pcm}${golomb(0)}00001`));
};

const pictureParameters = (): Buffer =>
  unit(34, toBytes(`${golombs(0, 0)}0000000${golombs(0, 0, 0)}000${golombs(0, 0)}000000010100${golomb(0)}001`));

/** Samples of a block of grey; colour is 128 throughout. */
const samplesOf = (grey: Uint8Array, width: number, left: number, top: number): readonly number[] => {
  const rows = Array.from({ length: BLOCK }, (_, row) => [
    ...grey.subarray((top + row) * width + left).subarray(0, BLOCK),
  ]);
  return [...rows.flat(), ...Array.from({ length: BLOCK * BLOCK * 0.5 }, () => 128)];
};

const slice = (index: number, count: number, samples: readonly number[]): Buffer => {
  const address = index === 0 ? '' : fixed(index, Math.ceil(Math.log2(count)));
  const header = `${index === 0 ? 1 : 0}0${golomb(0)}${address}${golombs(2, 0)}1`;
  return unit(19, [...toBytes(header), ...toBytes(BLOCK_BITS), ...samples, ...toBytes(END_BITS)]);
};

export type CodedPicture = { readonly parameters: readonly Buffer[]; readonly slices: readonly Buffer[] };

/** Codes a grey picture whose sides are multiples of 32. */
export const encodeHevc = (grey: Uint8Array, size: Size): CodedPicture => {
  const columns = size.width / BLOCK;
  const count = columns * (size.height / BLOCK);
  const slices = Array.from({ length: count }, (_, index) => {
    const [left, top] = [(index % columns) * BLOCK, Math.floor(index / columns) * BLOCK];
    return slice(index, count, samplesOf(grey, size.width, left, top));
  });
  return { parameters: [videoParameters(), sequenceParameters(size), pictureParameters()], slices };
};
