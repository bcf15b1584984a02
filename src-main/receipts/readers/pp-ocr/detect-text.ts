import type { Picture } from '../../picture.ts';
import { findBlobs } from './find-blobs.ts';
import type { Blob } from './find-blobs.ts';
import type { Network } from './onnx-session.ts';
import { samplePicture } from './sample.ts';
import type { Normal } from './sample.ts';
import { smallestBox } from './smallest-box.ts';
import type { TextBox } from './text-box.ts';
import { textMap } from './text-map.ts';

/** ImageNet's means and deviations, as the network was trained. */
const NORMAL: Normal = {
  scale: [1 / (255 * 0.229), 1 / (255 * 0.224), 1 / (255 * 0.225)],
  offset: [-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225],
};

const PIXEL_THRESHOLD = 0.3;
const BOX_THRESHOLD = 0.5;
const SMALLEST_SIDE = 3;
/** The network shrinks text by this ratio of area to perimeter; boxes are grown back by it. */
const UNCLIP = 1.6;

/** Text is found at this width and in these many pixels: enough for small print, and a bound to time. */
const WIDTH = 800;
const PIXELS = 1_200_000;
/** Long receipts are shrunk to no less than this, where letters are a dozen pixels high, up to a bound of their own. */
const SMALLEST_SCALE = 0.5;
const MOST_PIXELS = 3_000_000;

const toStep = (length: number): number => Math.max(32, Math.round(length / 32) * 32);

const networkSize = ({ width, height }: Picture): { width: number; height: number } => {
  const atMost = (pixels: number): number => Math.sqrt(pixels / (width * height));
  const usual = Math.min(WIDTH / Math.min(width, height), atMost(PIXELS));
  const scale = Math.min(1, Math.max(usual, Math.min(SMALLEST_SCALE, atMost(MOST_PIXELS))));
  return { width: toStep(width * scale), height: toStep(height * scale) };
};

const grow = (box: TextBox): TextBox => {
  const by = ((box.width * box.height) / (2 * (box.width + box.height))) * UNCLIP;
  return { ...box, width: box.width + 2 * by, height: box.height + 2 * by };
};

const isText = (blob: Blob): boolean => blob.score >= BOX_THRESHOLD && blob.area >= SMALLEST_SIDE * SMALLEST_SIDE;

/** Maps a box of the network's pixels to those of the picture; both axes scale by nearly the same. */
const scaled = (box: TextBox, sx: number, sy: number): TextBox => {
  const along = Math.hypot(Math.cos(box.angle) * sx, Math.sin(box.angle) * sy);
  const across = Math.hypot(Math.sin(box.angle) * sx, Math.cos(box.angle) * sy);
  const angle = Math.atan2(Math.sin(box.angle) * sy, Math.cos(box.angle) * sx);
  return { x: box.x * sx, y: box.y * sy, width: box.width * along, height: box.height * across, angle };
};

/** Returns where text stands on a picture, in its pixels, in no particular order. */
export const detectText = async (network: Network, picture: Picture): Promise<readonly TextBox[]> => {
  const size = networkSize(picture);
  const data = new Float32Array(3 * size.width * size.height);
  samplePicture(picture, { data, start: 0, ...size, stride: size.width }, NORMAL);
  return findBlobs(await textMap(network, { ...size, data }), PIXEL_THRESHOLD)
    .filter(isText)
    .map(smallestBox)
    .filter((box) => Math.min(box.width, box.height) >= SMALLEST_SIDE)
    .map((box) => scaled(grow(box), picture.width / size.width, picture.height / size.height));
};
