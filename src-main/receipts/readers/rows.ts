import { boxAroundSome } from '../box.ts';
import type { Line, Word } from '../page.ts';

/** A word or a piece of a line where its reader found it. */
export type Piece = {
  readonly words: readonly Word[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

/** Two pieces share a row when their middles lie within this share of the lower one's height. */
const SAME_ROW = 0.5;

type Row = { readonly pieces: Piece[]; y: number; height: number };

/**
 * Returns lines from the top down, words from left to right, of pieces that stand anywhere; `slope` is how far text
 * sinks for each pixel to the right.
 */
export const rowsOf = (pieces: readonly Piece[], slope = 0): readonly Line[] => {
  const level = (piece: Piece): number => piece.y - slope * piece.x;
  const rows: Row[] = [];
  for (const piece of pieces.toSorted((a, b) => level(a) - level(b))) {
    const y = level(piece);
    const near = rows
      .slice(-4)
      .filter((row) => Math.abs(row.y - y) < SAME_ROW * Math.min(row.height, piece.height))
      .toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
    if (near === undefined) {
      rows.push({ pieces: [piece], y, height: piece.height });
      continue;
    }
    near.pieces.push(piece);
    near.y += (y - near.y) / near.pieces.length;
    near.height += (piece.height - near.height) / near.pieces.length;
  }
  return rows
    .toSorted((a, b) => a.y - b.y)
    .map(({ pieces }) => {
      const words = pieces
        .toSorted((a, b) => a.x - b.x)
        .flatMap((piece) => piece.words)
        .toSorted((a, b) => a.box.left - b.box.left);
      return { words, box: boxAroundSome(words.map((word) => word.box)) };
    });
};
