import { entryName } from './entry-name.ts';

/** One file of a ZIP as its directory lists it; `packed` are its bytes as they lie there, empty when they lie outside the file. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: Uint8Array;
};

/** What a ZIP's directory lists; `count` may be larger than the entries when there were too many to list. */
export type ZipDirectory = { readonly entries: readonly ZipEntry[]; readonly count: number };

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const UNKNOWN_32 = 0xffffffff;

/** Tells whether the bytes begin as a ZIP does. */
export const startsAsZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
};

type Place = { readonly offset: number; readonly count: number };

/** Where the directory lies; files beyond 4 GB, and some writers always, say it in a second record. */
const placeOf = (view: DataView): Place | null => {
  const end = findEnd(view);
  if (end < 0) return null;
  const place = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  if (place.count !== 0xffff && place.offset !== UNKNOWN_32) return place;
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return place;
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
};

/** The packed length and the offset, from the extra field where they do not fit into 32 bits. */
const reachOf = (view: DataView, at: number, extra: number): { readonly length: number; readonly offset: number } => {
  const whole = view.getUint32(at + 24, true);
  const found = { length: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  const end = extra + view.getUint16(at + 30, true);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4 + (whole === UNKNOWN_32 ? 8 : 0);
    const take = (known: number): number => {
      if (known !== UNKNOWN_32 || next + 8 > end) return known;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return { length: take(found.length), offset: take(found.offset) };
  }
  return found;
};

const packedBytes = (bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array => {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== FILE) return new Uint8Array(0);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > bytes.length ? new Uint8Array(0) : bytes.subarray(start, start + length);
};

/** Lists the files of a ZIP, at most `limit`; null when its directory is missing, as in a download that broke off. */
export const readZipDirectory = (bytes: Uint8Array, limit: number): ZipDirectory | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = placeOf(view);
  if (place === null) return null;
  const entries: ZipEntry[] = [];
  let at = place.offset;
  while (entries.length < Math.min(place.count, limit)) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const flags = view.getUint16(at + 8, true);
    const { length, offset } = reachOf(view, at, nameEnd);
    entries.push({
      name: entryName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      checksum: view.getUint32(at + 16, true),
      packed: packedBytes(bytes, view, offset, length),
    });
    at = next;
  }
  return { entries, count: place.count };
};
