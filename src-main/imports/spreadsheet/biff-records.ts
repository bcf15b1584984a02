/** One record of a workbook's stream; `pieces` are its data and that of the CONTINUE records behind it. */
export type BiffRecord = {
  readonly type: number;
  readonly at: number;
  readonly data: Uint8Array;
  readonly pieces: readonly Uint8Array[];
};

/** The records that a reader of cells needs, by their numbers in the format’s description. */
export const BIFF = {
  formula: 0x06,
  end: 0x0a,
  continued: 0x3c,
  codePage: 0x42,
  filePass: 0x2f,
  epoch: 0x22,
  sheet: 0x85,
  mulRk: 0xbd,
  richText: 0xd6,
  xf: 0xe0,
  sst: 0xfc,
  labelSst: 0xfd,
  number: 0x203,
  label: 0x204,
  error: 0x205,
  string: 0x207,
  rk: 0x27e,
  format: 0x41e,
  start: 0x809,
} as const;

/** Walks through the records from an offset; a record that is cut off ends the walk. */
export function* biffRecords(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = from;
  const next = (): { readonly type: number; readonly at: number; readonly data: Uint8Array } | null => {
    if (at + 4 > stream.length) return null;
    const [type, length, start] = [view.getUint16(at, true), view.getUint16(at + 2, true), at];
    if (start + 4 + length > stream.length) return null;
    at += 4 + length;
    return { type, at: start, data: stream.subarray(start + 4, at) };
  };
  for (let record = next(); record; record = next()) {
    const pieces = [record.data];
    while (at + 4 <= stream.length && view.getUint16(at, true) === BIFF.continued) {
      const continuation = next();
      if (!continuation) break;
      pieces.push(continuation.data);
    }
    yield { ...record, pieces };
  }
}

/** Returns a view of a record's data. */
export const viewOf = (data: Uint8Array): DataView => new DataView(data.buffer, data.byteOffset, data.byteLength);
