import type { Calibration } from './calibration.ts';
import { SLOTS } from './classifier-features.ts';
import { STEP, stepsOf } from './classifier.ts';
import type { Weights } from './classifier.ts';
import type { Trained } from './classifier-training.ts';
import type { FiledHistory } from './history.ts';

/** All that was learned: the classifier, and how often each payee was filed under each category. */
export type Learned = { readonly trained: Trained; readonly history: FiledHistory };

/** Raised whenever the features or the numbers change, so that what an older version learned is learned anew. */
const VERSION = 1;

type Counts = readonly (readonly [string, readonly (readonly [number, number])[]])[];

type Head = {
  readonly version: number;
  readonly width: number;
  readonly categories: readonly number[];
  readonly rows: number;
  readonly known: Calibration;
  readonly unknown: Calibration;
  readonly regular: readonly string[];
  readonly examples: number;
  readonly hints: Counts;
  readonly history: Counts;
};

const plainCounts = (counts: FiledHistory): Counts => [...counts].map(([key, inner]) => [key, [...inner]]);

const mapsOf = (counts: Counts): FiledHistory => new Map(counts.map(([key, inner]) => [key, new Map(inner)]));

const HEAD_LENGTH = 4;

const slotsOf = ({ rowOf, rows }: Weights): Int32Array => {
  const slots = new Int32Array(rows);
  for (const [slot, row] of rowOf.entries()) if (row > 0) slots[row - 1] = slot;
  return slots;
};

/** Returns what was learned as bytes. */
export const packLearned = ({ trained, history }: Learned): Uint8Array => {
  const { weights, known, unknown, regular, examples, hints } = trained;
  const { width, categories, rows } = weights;
  const head: Head = {
    version: VERSION,
    width,
    categories,
    rows,
    known,
    unknown,
    regular: [...regular],
    examples,
    hints: plainCounts(hints),
    history: plainCounts(history),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const numbers = Int16Array.from(weights.weights.subarray(0, rows * width), stepsOf);
  const parts = [
    new Uint8Array(Uint32Array.of(text.length).buffer),
    text,
    new Uint8Array(slotsOf(weights).buffer),
    new Uint8Array(weights.squares.slice(0, rows).buffer),
    new Uint8Array(numbers.buffer),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const weightsOf = ({ width, categories, rows }: Head, bytes: Uint8Array, start: number): Weights | null => {
  const size = rows * (4 + 4 + 2 * width);
  if (bytes.length !== start + size) return null;
  // A copy of its own: the bytes may lie anywhere in a larger buffer.
  const body = new Uint8Array(bytes.subarray(start)).buffer;
  const slots = new Int32Array(body, 0, rows);
  const rowOf = new Int32Array(SLOTS);
  for (const [row, slot] of slots.entries()) {
    if (slot < 0 || slot >= SLOTS) return null;
    rowOf[slot] = row + 1;
  }
  const squares = new Float32Array(body, rows * 4, rows).slice();
  const weights = Float32Array.from(new Int16Array(body, rows * 8, rows * width), (steps) => steps * STEP);
  return { width, categories, rowOf, rows, weights, squares };
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const headOf = (bytes: Uint8Array): { readonly head: Head; readonly start: number } | null => {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const start = HEAD_LENGTH + length;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_LENGTH, start))) as Head;
  if (head.version !== VERSION || !isCount(head.rows) || !isCount(head.width)) return null;
  return { head, start };
};

/** Returns what was learned out of its bytes; null when they are damaged or of another version. */
export const unpackLearned = (bytes: Uint8Array): Learned | null => {
  try {
    const found = headOf(bytes);
    const weights = found && weightsOf(found.head, bytes, found.start);
    if (!found || !weights) return null;
    const { known, unknown, regular, examples, hints, history } = found.head;
    return {
      trained: { weights, known, unknown, regular: new Set(regular), examples, hints: mapsOf(hints) },
      history: mapsOf(history),
    };
  } catch {
    return null;
  }
};
