const ICO_HEADER = 6;
const ICO_ENTRY = 16;

/** One entry of an ICO’s directory; 0 stands for 256 pixels. */
const icoEntry = ({ size, png }, offset) => {
  const entry = Buffer.alloc(ICO_ENTRY);
  entry.writeUInt8(size % 256, 0);
  entry.writeUInt8(size % 256, 1);
  entry.writeUInt16LE(1, 4);
  entry.writeUInt16LE(32, 6);
  entry.writeUInt32LE(png.length, 8);
  entry.writeUInt32LE(offset, 12);
  return entry;
};

/** Returns an icon for Windows from PNGs of up to 256 pixels, each with its size. */
export const icoOf = (pictures) => {
  const header = Buffer.alloc(ICO_HEADER);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = ICO_HEADER + ICO_ENTRY * pictures.length;
  const entries = pictures.map((picture) => {
    const entry = icoEntry(picture, offset);
    offset += picture.png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
};

/** Apple’s names for a picture of so many pixels: at its size, and at twice the density of half its size. */
const ICNS_TYPES = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['icp6', 'ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

const icnsPart = (type, bytes) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + bytes.length, 4);
  return Buffer.concat([head, bytes]);
};

/** Returns an icon for macOS from PNGs, each with its size: a power of two from 16 to 1024. */
export const icnsOf = (pictures) =>
  icnsPart(
    'icns',
    Buffer.concat(pictures.flatMap(({ size, png }) => ICNS_TYPES[size].map((type) => icnsPart(type, png)))),
  );
