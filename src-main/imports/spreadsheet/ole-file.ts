import { PecuniaError } from '../../../src-shared/errors.ts';

/** A compound file: streams by name, as in a folder of their own. */
export type OleFile = { readonly names: readonly string[]; readonly read: (name: string) => Uint8Array | null };

const FREE = 0xfffffffa;
const DIRECTORY_ENTRY = 128;
const MAX_CHAIN = 4_000_000;

const damaged = (): PecuniaError =>
  new PecuniaError(
    'file_unreadable',
    'The XLS file is incomplete or damaged. Download it from your bank again, or as CSV.',
    { found: 'xls' },
  );

type Header = {
  readonly view: DataView;
  readonly sectorSize: number;
  readonly miniSize: number;
  readonly miniCutoff: number;
};

const headerOf = (bytes: Uint8Array): Header => {
  if (bytes.length < 512) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [shift, miniShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw damaged();
  return { view, sectorSize: 1 << shift, miniSize: 1 << miniShift, miniCutoff: view.getUint32(56, true) };
};

const sectorOffset = ({ view, sectorSize }: Header, sector: number): number => {
  const offset = (sector + 1) * sectorSize;
  if (sector >= FREE || offset >= view.byteLength) throw damaged();
  return offset;
};

/** Numbers in a sector; a last sector that is cut off counts as filled up with free ones. */
const numbersAt = (header: Header, sector: number): readonly number[] => {
  const offset = sectorOffset(header, sector);
  const count = header.sectorSize / 4;
  return Array.from({ length: count }, (_, index) =>
    offset + index * 4 + 4 <= header.view.byteLength ? header.view.getUint32(offset + index * 4, true) : 0xffffffff,
  );
};

/** The sectors that hold the allocation table: the first 109 in the header, the others in a chain of their own. */
const tableSectors = (header: Header): readonly number[] => {
  const { view } = header;
  const sectors = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  for (let left = view.getUint32(72, true); left > 0 && next < FREE; left -= 1) {
    const numbers = numbersAt(header, next);
    sectors.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? 0xffffffff;
    if (sectors.length > MAX_CHAIN) throw damaged();
  }
  return sectors.filter((sector) => sector < FREE);
};

/** Follows a chain from sector to sector; refuses one that runs in a circle. */
const chainOf = (table: readonly number[], first: number): readonly number[] => {
  const chain: number[] = [];
  for (let sector = first; sector < FREE;) {
    chain.push(sector);
    if (chain.length > table.length) throw damaged();
    const next = table[sector];
    if (next === undefined) throw damaged();
    sector = next;
  }
  return chain;
};

/** Joins pieces of a source; the last may be cut off. */
const gather = (source: Uint8Array, offsets: readonly number[], piece: number, length: number): Uint8Array => {
  const found = new Uint8Array(Math.min(length, offsets.length * piece));
  offsets.forEach((offset, index) => {
    const at = index * piece;
    if (at < found.length) found.set(source.subarray(offset, offset + Math.min(piece, found.length - at)), at);
  });
  return found;
};

type Entry = { readonly name: string; readonly kind: number; readonly first: number; readonly length: number };

const entriesOf = (directory: Uint8Array): readonly Entry[] => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / DIRECTORY_ENTRY) }, (_, index) => {
    const at = index * DIRECTORY_ENTRY;
    const nameBytes = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
      kind: directory[at + 66] ?? 0,
      first: view.getUint32(at + 116, true),
      length: view.getUint32(at + 120, true),
    };
  });
};

/** Opens a compound file. Throws `file_unreadable` when its chains of sectors are broken or run in circles. */
export const openOle = (bytes: Uint8Array): OleFile => {
  const header = headerOf(bytes);
  const table = tableSectors(header).flatMap((sector) => numbersAt(header, sector));
  const sectors = (first: number, length: number): Uint8Array =>
    gather(
      bytes,
      chainOf(table, first).map((sector) => sectorOffset(header, sector)),
      header.sectorSize,
      length,
    );
  const whole = Number.MAX_SAFE_INTEGER;
  const entries = entriesOf(sectors(header.view.getUint32(48, true), whole));
  const root = entries.find(({ kind }) => kind === 5);
  const mini = (first: number, length: number): Uint8Array => {
    const miniTable = sectors(header.view.getUint32(60, true), whole);
    const view = new DataView(miniTable.buffer);
    const numbers = Array.from({ length: miniTable.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
    const source = root ? sectors(root.first, whole) : new Uint8Array(0);
    return gather(
      source,
      chainOf(numbers, first).map((sector) => sector * header.miniSize),
      header.miniSize,
      length,
    );
  };
  return {
    names: entries.filter(({ kind }) => kind === 1 || kind === 2).map(({ name }) => name),
    read: (name) => {
      const entry = entries.find((each) => each.kind === 2 && each.name.toLowerCase() === name.toLowerCase());
      if (!entry) return null;
      if (entry.length === 0) return new Uint8Array(0);
      return entry.length < header.miniCutoff ? mini(entry.first, entry.length) : sectors(entry.first, entry.length);
    },
  };
};
