import { crc32 } from 'node:zlib';

const bytesOf = (fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
};

/** What a file's own record and its record in the directory share: version, flags (names in UTF-8), method 0, time, sizes. */
const shared = (data: Uint8Array, name: Uint8Array): readonly (readonly [2 | 4, number])[] => [
  [2, 20],
  [2, 0x800],
  [2, 0],
  [4, 0x210000],
  [4, crc32(data)],
  [4, data.length],
  [4, data.length],
  [2, name.length],
  [2, 0],
];

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** Returns a ZIP of the files as they are, not packed, by name. */
export const storeZip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> => {
  const [bodies, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const [path, data] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const fields = shared(data, name);
    const head = bytesOf([[4, 0x04034b50], ...fields]);
    directory.push(bytesOf([[4, 0x02014b50], [2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), name);
    bodies.push(head, name, data);
    offset += head.length + name.length + data.length;
  }
  const count = Object.keys(files).length;
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = bytesOf([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...bodies, ...directory, end]);
};
