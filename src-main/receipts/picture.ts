/** Pixels of a picture, one byte a channel, row by row from the top left. `channels` is 1 for grey and 3 for RGB. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
};

/**
 * A projective map of points, row by row: `w = g·x + h·y + i`, `x' = (a·x + b·y + c) / w`, `y' = (d·x + e·y + f) / w`.
 * Preparing a picture for reading yields the map from the prepared pixels back to the upright picture, so that what was
 * read there can be shown where it stands; it is projective because photos are taken at a slant.
 */
export type Homography = readonly [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
  i: number,
];
