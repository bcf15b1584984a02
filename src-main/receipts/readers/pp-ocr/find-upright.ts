import type { Picture } from '../../picture.ts';
import { turnPicture } from '../turn-picture.ts';
import type { Turn } from '../turn-picture.ts';
import { recognizeLine } from './recognize-line.ts';
import type { Recognizer } from './recognize-line.ts';
import type { Run } from './split-words.ts';
import type { TextBox } from './text-box.ts';

/** A picture whose text stands upright, where its text is, and how far it was turned for that. */
export type Upright = {
  readonly picture: Picture;
  readonly boxes: readonly TextBox[];
  readonly turn: Turn;
  /** What was read of some boxes on the way, by the box's index. */
  readonly read: ReadonlyMap<number, readonly Run[]>;
};

/** Lines that are tried both ways; more would cost time and decide nothing else. */
const TRIALS = 6;
const MOST_TRIALS = 12;
const TELLING = 24;
/** Text that reads this well is upright; upside down it reads below 0.6. */
const SURE = 0.85;

const weight = (boxes: readonly TextBox[]): number => boxes.reduce((sum, box) => sum + box.width * box.height, 0);

const isOnSide = (boxes: readonly TextBox[]): boolean =>
  weight(boxes.filter((box) => box.height > 1.5 * box.width)) >
  weight(boxes.filter((box) => box.width > 1.5 * box.height));

const turnedTo = (turn: Turn, { picture, boxes }: Pick<Upright, 'picture' | 'boxes'>): Omit<Upright, 'read'> => {
  if (turn === 0) return { picture, boxes, turn };
  const placed = boxes.map((box): TextBox => {
    if (turn === 90) return { ...box, x: picture.height - box.y, y: box.x, width: box.height, height: box.width };
    if (turn === 270) return { ...box, x: box.y, y: picture.width - box.x, width: box.height, height: box.width };
    return { ...box, x: picture.width - box.x, y: picture.height - box.y };
  });
  return { picture: turnPicture(picture, turn), boxes: placed, turn };
};

type Trial = { readonly clarity: number; readonly read: ReadonlyMap<number, readonly Run[]> };

/** Characters that are one upside down, too: they tell nothing, and a masked card number reads as well either way. */
const EITHER_WAY = /[^\p{L}\p{N}]|[OoXxHINSsZzl01689nudpbqMWw]/gu;

const tellingOf = ({ text }: Run): number => text.replaceAll(EITHER_WAY, '').length;

const countTelling = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + tellingOf(run), 0);

/** Reads the longest boxes, some more where those told little. */
const tryReading = async (recognizer: Recognizer, { picture, boxes }: Omit<Upright, 'read'>): Promise<Trial> => {
  const longest = [...boxes.entries()].toSorted(([, a], [, b]) => b.width / b.height - a.width / a.height);
  const read = new Map<number, readonly Run[]>();
  for (const [index, box] of longest.slice(0, MOST_TRIALS)) {
    if (read.size >= TRIALS && countTelling([...read.values()].flat()) >= TELLING) break;
    read.set(index, await recognizeLine(recognizer, picture, box));
  }
  const runs = [...read.values()].flat();
  const telling = countTelling(runs);
  const sum = runs.reduce((sum, run) => sum + run.confidence * tellingOf(run), 0);
  return { clarity: telling === 0 ? 0 : sum / telling, read };
};

/** Turns a picture and its boxes so that the text can be read: lines level by their shape, then by what reads better. */
export const findUpright = async (
  recognizer: Recognizer,
  picture: Picture,
  boxes: readonly TextBox[],
): Promise<Upright> => {
  const onSide = isOnSide(boxes);
  const level = turnedTo(onSide ? 90 : 0, { picture, boxes });
  const trial = await tryReading(recognizer, level);
  if (trial.clarity >= SURE) return { ...level, read: trial.read };
  const reversed = turnedTo(onSide ? 270 : 180, { picture, boxes });
  const second = await tryReading(recognizer, reversed);
  return second.clarity > trial.clarity ? { ...reversed, read: second.read } : { ...level, read: trial.read };
};
