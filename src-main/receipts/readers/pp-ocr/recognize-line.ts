import type { Picture } from '../../picture.ts';
import { decodeCtc } from './decode-ctc.ts';
import type { Network } from './onnx-session.ts';
import { sampleBox } from './sample.ts';
import type { Normal } from './sample.ts';
import { splitWords } from './split-words.ts';
import type { Run } from './split-words.ts';
import type { TextBox } from './text-box.ts';

const HEIGHT = 48;
const NORMAL: Normal = { scale: [1 / 127.5, 1 / 127.5, 1 / 127.5], offset: [-1, -1, -1] };
/** The network gives one step for eight pixels. */
const STEP = 8;
const SHORTEST = 48;
const LONGEST = 1600;

/** The reading half of PP-OCR: a network, and what each of its symbols stands for. */
export type Recognizer = { readonly network: Network; readonly alphabet: readonly string[] };

/**
 * Returns the words in a box, from left to right. Lines go one by one: in batches they took as long, and more memory.
 * `allowed` limits the symbols that it may answer with.
 */
export const recognizeLine = async (
  { network, alphabet }: Recognizer,
  picture: Picture,
  box: TextBox,
  allowed: readonly number[] | null = null,
): Promise<readonly Run[]> => {
  const width = Math.min(LONGEST, Math.max(STEP, Math.ceil((box.width / Math.max(1, box.height)) * HEIGHT)));
  const stride = Math.max(SHORTEST, Math.ceil(width / STEP) * STEP);
  const data = new Float32Array(3 * HEIGHT * stride);
  sampleBox(picture, box, { data, start: 0, width, height: HEIGHT, stride }, NORMAL);
  const scores = await network.run(data, [1, 3, HEIGHT, stride]);
  const [, steps = 0, symbols = 0] = scores.dims;
  const glyphs = decodeCtc({ data: scores.data, steps, symbols }, alphabet, allowed);
  return splitWords(glyphs, (width / stride) * steps);
};
