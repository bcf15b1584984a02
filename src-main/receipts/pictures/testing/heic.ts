import { Buffer } from 'node:buffer';

import { PROFILE, encodeHevc } from './hevc.ts';

type Size = { readonly width: number; readonly height: number };

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const box = (name: string, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(name, 'latin1'), body]);
};

/** A box with a version and flags. */
const fullBox = (name: string, version: number, ...parts: readonly Uint8Array[]): Buffer =>
  box(name, Buffer.from([version, 0, 0, 0]), ...parts);

const decoderConfiguration = (parameters: readonly Buffer[]): Buffer => {
  const sets = parameters.map((set) =>
    Buffer.concat([Buffer.from([0x80 | ((set[0] ?? 0) >> 1)]), u16(1), u16(set.length), set]),
  );
  const fields = Buffer.from([0xf0, 0, 0xfc, 0xfd, 0xf8, 0xf8, 0, 0, 0x0f, sets.length]);
  return box('hvcC', Buffer.from([1]), PROFILE, fields, ...sets);
};

const metaBox = (properties: readonly Buffer[], offset: number, length: number): Buffer => {
  const item = fullBox('infe', 2, u16(1), u16(0), Buffer.from('hvc1\0', 'latin1'));
  const uses = properties.map((_, index) => 0x80 | (index + 1));
  return fullBox(
    'meta',
    0,
    fullBox('hdlr', 0, u32(0), Buffer.from('pict', 'latin1'), Buffer.alloc(13)),
    fullBox('pitm', 0, u16(1)),
    fullBox('iloc', 0, Buffer.from([0x44, 0]), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(length)),
    fullBox('iinf', 0, u16(1), item),
    box('iprp', box('ipco', ...properties), fullBox('ipma', 0, u32(1), u16(1), Buffer.from([uses.length, ...uses]))),
  );
};

/** Makes a HEIC picture of grey pixels whose sides are multiples of 32, shown after so many quarter turns counter-clockwise. */
export const makeHeic = (grey: Uint8Array, size: Size, turns = 0): Buffer => {
  const { parameters, slices } = encodeHevc(grey, size);
  const data = Buffer.concat(slices.flatMap((slice) => [u32(slice.length), slice]));
  const extents = fullBox('ispe', 0, u32(size.width), u32(size.height));
  const properties = [
    decoderConfiguration(parameters),
    extents,
    ...(turns === 0 ? [] : [box('irot', Buffer.from([turns]))]),
  ];
  const type = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'));
  const offset = type.length + metaBox(properties, 0, 0).length + 8;
  return Buffer.concat([type, metaBox(properties, offset, data.length), box('mdat', data)]);
};
