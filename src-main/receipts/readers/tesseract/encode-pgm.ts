/** Grey pixels, one byte each. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/** The library looks for EXIF in the first 500 bytes of whatever it is given: pixels begin after them. */
const COMMENT = `#${' '.repeat(500)}`;

/** Returns a portable grey map: what the engine takes without decoding, so nothing is spent on compression. */
export const encodePgm = ({ width, height, data }: Grey): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${COMMENT}\n${width} ${height}\n255\n`, 'latin1'), data]);
