import type { Floats } from './text-map.ts';

/** The leftmost and rightmost pixel of each row of a blob, row by row from `top`; enough to know its hull. */
export type Blob = {
  readonly top: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly area: number;
  /** The mean probability of its pixels, 0–1. */
  readonly score: number;
};

/** Returns the connected regions (eight neighbours) of a probability map where it is above `threshold`. */
export const findBlobs = ({ width, height, data }: Floats, threshold: number): readonly Blob[] => {
  const seen = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  const blobs: Blob[] = [];

  const isNew = (at: number): boolean => seen[at] === 0 && (data[at] ?? 0) > threshold;

  /** Puts the unseen neighbours on the stack; returns its new depth. */
  const spread = (x: number, y: number, depth: number): number => {
    let deep = depth;
    const right = Math.min(width - 1, x + 1);
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
      for (let at = row * width + Math.max(0, x - 1); at <= row * width + right; at += 1)
        if (isNew(at)) {
          seen[at] = 1;
          stack[deep++] = at;
        }
    return deep;
  };

  const flood = (start: number): Blob => {
    const left: number[] = [];
    const right: number[] = [];
    const top = Math.floor(start / width);
    let area = 0;
    let sum = 0;
    let depth = 1;
    stack[0] = start;
    seen[start] = 1;
    while (depth > 0) {
      depth -= 1;
      const at = stack[depth] ?? 0;
      const y = Math.floor(at / width);
      const x = at - y * width;
      area += 1;
      sum += data[at] ?? 0;
      left[y - top] = Math.min(left[y - top] ?? x, x);
      right[y - top] = Math.max(right[y - top] ?? x, x);
      depth = spread(x, y, depth);
    }
    return { top, left, right, area, score: sum / area };
  };

  // Rows are scanned from the top, so the first pixel met of a blob lies in its top row.
  for (let at = 0; at < data.length; at += 1) if (isNew(at)) blobs.push(flood(at));
  return blobs;
};
