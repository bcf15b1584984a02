/** What of a file tells its encoding: different cells with letters beyond ASCII, as bytes, and plain ones for the language. */
export type CellSample = { readonly cells: readonly Uint8Array[]; readonly plain: readonly string[] };

const MAX_CELLS = 100;
const MAX_PLAIN = 100;
const MAX_CELL_BYTES = 120;
const HEAD_BYTES = 24_000;

/** Line ends, tab, quote, comma, semicolon: no encoding uses their bytes as a part of a letter. */
const EDGES = new Set([10, 13, 9, 34, 44, 59]);

const cellAround = (bytes: Uint8Array, index: number): readonly [number, number] => {
  let [start, end] = [index, index];
  while (start > 0 && index - start < MAX_CELL_BYTES && !EDGES.has(bytes[start - 1] ?? 10)) start -= 1;
  while (end < bytes.length && end - start < MAX_CELL_BYTES * 2 && !EDGES.has(bytes[end] ?? 10)) end += 1;
  return [start, end];
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

const specialCells = (bytes: Uint8Array): readonly Uint8Array[] => {
  const cells = new Map<string, Uint8Array>();
  for (let index = 0; index < bytes.length && cells.size < MAX_CELLS; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    const [start, end] = cellAround(bytes, index);
    const cell = bytes.subarray(start, end);
    cells.set(latin1(cell), cell);
    index = end;
  }
  return [...cells.values()];
};

const plainCells = (bytes: Uint8Array): readonly string[] => {
  const cells = latin1(bytes.subarray(0, HEAD_BYTES)).split(/[\r\n\t",;]+/u);
  return [...new Set(cells)]
    .filter((cell) => /[a-z]{3}/iu.test(cell) && !/[^\x00-\x7f]/u.test(cell))
    .slice(0, MAX_PLAIN);
};

/** Takes the sample from all over the file, so that a long plain beginning does not hide the letters that tell. */
export const sampleCells = (bytes: Uint8Array): CellSample => ({
  cells: specialCells(bytes),
  plain: plainCells(bytes),
});
