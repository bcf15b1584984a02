// Longer than a slow double click, shorter than a second thought.
const REPEAT_MS = 700;

/** A call that was sent, and when it ended; null while it is under way. */
export type SentCall = { readonly key: string; readonly endedAt: number | null };

const blobs = new WeakMap<Blob, number>();
let blobCount = 0;

const blobName = (blob: Blob): string => {
  const known = blobs.get(blob) ?? ++blobCount;
  blobs.set(blob, known);
  return `blob ${known}`;
};

/** Returns a text that is the same for calls with the same input; a file counts as the same only as the same object. */
export const callKey = (input: unknown): string =>
  JSON.stringify(input, (_, value: unknown) => (value instanceof Blob ? blobName(value) : value)) ?? '';

/**
 * Returns whether a call repeats the one sent last, as a double click does. Only the last counts: switching something
 * on, off and on again is three changes.
 */
export const isRepeat = (last: SentCall, key: string, now: number): boolean =>
  last.key === key && (last.endedAt === null || now - last.endedAt < REPEAT_MS);
