import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { datedZip } from './dated-zip.ts';
import { writeZip } from './write-zip.ts';
import type { ZipEntry } from './write-zip.ts';

const entry = (name: string, text: string, isPacked = false): ZipEntry => ({
  name,
  read: () => strToU8(text),
  isPacked,
});

afterEach(() => {
  vi.useRealTimers();
});

describe('writeZip', () => {
  test('keeps order, names and bytes', async () => {
    const bytes = await writeZip(
      [entry('README.txt', 'words '.repeat(100)), entry('receipts/दुकान.jpg', 'picture', true), entry('a.csv', '')],
      '2026-03-15',
    );
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['README.txt', 'receipts/दुकान.jpg', 'a.csv']);
    expect(Object.values(files).map((file) => strFromU8(file))).toEqual(['words '.repeat(100), 'picture', '']);
  });

  test('gives the same bytes at any time of the day', async () => {
    const make = () => writeZip([entry('a', 'x'), entry('b', 'y', true)], '2026-03-15');
    const first = await make();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
    expect(Buffer.from(await make()).equals(first)).toBe(true);
  });

  test('stops between two files', async () => {
    const stop = new AbortController();
    const second = { ...entry('b', 'y'), read: () => expect.unreachable('was not to be read') };
    const first = { ...entry('a', 'x'), read: () => (stop.abort(), strToU8('x')) };
    await expect(writeZip([first, second], '2026-03-15', { signal: stop.signal })).rejects.toMatchObject({
      code: 'import_cancelled',
    });
  });
});

describe('datedZip', () => {
  const dateIn = (bytes: Uint8Array, at: number): number =>
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);

  test.each([
    ['2026-03-15', (46 << 25) | (3 << 21) | (15 << 16)],
    ['1970-01-01', (1 << 21) | (1 << 16)],
  ])('dates files by %s', (date, expected) => {
    const zip = zipSync({ 'a.txt': [strToU8('words'), { mtime: '2001-02-03T04:05:06' }] });
    const bytes = datedZip(new Uint8Array(zip), date);
    expect(dateIn(bytes, 10)).toBe(expected);
    expect(strFromU8(unzipSync(bytes)['a.txt'] ?? new Uint8Array())).toBe('words');
  });

  test('refuses what is no ZIP', () => {
    expect(() => datedZip(strToU8('no zip at all, though long enough'), '2026-03-15')).toThrow('end of the ZIP');
  });
});
