import type { Block } from 'tesseract.js';

import type { Box, Line } from '../../page.ts';

type Corners = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

const boxOf = ({ x0, y0, x1, y1 }: Corners): Box => ({ left: x0, top: y0, width: x1 - x0, height: y1 - y0 });

/** Returns the lines of the engine's blocks, from the top down, with confidences as shares of 1. */
export const linesOf = (blocks: readonly Block[] | null): readonly Line[] =>
  (blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map((line) => ({
      box: boxOf(line.bbox),
      words: line.words
        .filter((word) => word.text.trim() !== '')
        .map((word) => ({ text: word.text, confidence: word.confidence / 100, box: boxOf(word.bbox) })),
    }))
    .filter((line) => line.words.length > 0)
    .toSorted((a, b) => a.box.top + a.box.height / 2 - (b.box.top + b.box.height / 2));
