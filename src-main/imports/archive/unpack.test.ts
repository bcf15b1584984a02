import { gzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xlsxFixture } from '../spreadsheet/fixtures/xlsx-fixture.ts';
import { unpackArchive } from './unpack.ts';
import type { Unpacked } from './unpack.ts';

const MIB = 1024 * 1024;

const namesOf = (unpacked: Unpacked | null): readonly string[] =>
  (unpacked?.files ?? []).map(({ fileName }) => fileName);
const messagesOf = (unpacked: Unpacked | null): readonly string[] =>
  (unpacked?.refused ?? []).map(({ message }) => message);
const textsOf = (unpacked: Unpacked | null): readonly string[] =>
  (unpacked?.files ?? []).map(({ bytes }) => strFromU8(bytes));

const files = (count: number): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.csv`, strToU8('a,b')]));

/** Where a file's record in the directory begins, for tests that change its fields. */
const directoryAt = (zip: Uint8Array): number =>
  zip.findIndex((_, at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2);

const withByte = (zip: Uint8Array, offset: number, value: number): Uint8Array => {
  const changed = Uint8Array.from(zip);
  changed[directoryAt(zip) + offset] = value;
  return changed;
};

const one = zipSync({ 'jan.csv': strToU8('Date,Amount') }, { level: 0 });

describe('archives', () => {
  it('takes out the files, and no folders, hidden files or what macOS adds', () => {
    const zip = zipSync({
      'bank/2024/jan.csv': strToU8('one'),
      'bank/': new Uint8Array(0),
      '__MACOSX/bank/2024/._jan.csv': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'a\\feb.ofx': strToU8('two'),
    });
    const unpacked = unpackArchive(zip, 'all.zip');
    expect(namesOf(unpacked)).toEqual(['jan.csv', 'feb.ofx']);
    expect(textsOf(unpacked)).toEqual(['one', 'two']);
    expect(unpacked?.refused).toEqual([]);
  });

  it('opens GZIP, alone and inside a ZIP', () => {
    const packed = gzipSync(strToU8('<gnc-v2/>'));
    expect(unpackArchive(packed, 'Book.gnucash')).toMatchObject({ files: [{ fileName: 'Book.gnucash' }], refused: [] });
    expect(namesOf(unpackArchive(packed, 'jan.csv.gz'))).toEqual(['jan.csv']);
    expect(textsOf(unpackArchive(zipSync({ 'jan.csv.gz': packed }), 'x.zip'))).toEqual(['<gnc-v2/>']);
  });

  it('leaves alone what is no archive, and documents that are ZIPs themselves', () => {
    expect(unpackArchive(strToU8('Date,Amount'), 'x.csv')).toBeNull();
    const workbook = xlsxFixture({ sheets: { S: [] } });
    expect(unpackArchive(workbook, 'x.xlsx')).toBeNull();
    expect(unpackArchive(workbook.subarray(0, workbook.length - 30), 'cut.xlsx')).toBeNull();
    expect(unpackArchive(zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }), 'x.ods')).toBeNull();
    expect(namesOf(unpackArchive(zipSync({ 'in.xlsx': workbook }), 'x.zip'))).toEqual(['in.xlsx']);
  });

  it('reads names in code page 437 and in UTF-8', () => {
    const named = (bytes: readonly number[]): Uint8Array => {
      const zip = Uint8Array.from(zipSync({ 'xxxx.csv': strToU8('1') }, { level: 0 }));
      const at = directoryAt(zip);
      zip.set(bytes, at + 46);
      return zip;
    };
    expect(namesOf(unpackArchive(named([0x4d, 0x84, 0x72, 0x7a]), 'x.zip'))).toEqual(['März.csv']);
    expect(namesOf(unpackArchive(named([0x4d, 0xc3, 0xa4, 0x72]), 'x.zip'))).toEqual(['Mär.csv']);
  });

  it('refuses one file and takes the others', () => {
    const zip = zipSync({ 'inner.zip': one, 'good.csv': strToU8('fine'), 'old.tar': tar() });
    const unpacked = unpackArchive(zip, 'x.zip');
    expect(namesOf(unpacked)).toEqual(['good.csv']);
    expect(messagesOf(unpacked)).toEqual([
      '“inner.zip” is an archive inside the archive. Unpack it first and import its files.',
      '“old.tar” is an archive inside the archive. Unpack it first and import its files.',
    ]);
  });

  it.each([
    ['a password', withByte(one, 8, 1), /“jan.csv” is protected by a password/u],
    ['an unknown method', withByte(one, 10, 9), /packed in a way/u],
    ['a wrong checksum', withByte(one, 16, 1), /“jan.csv” is damaged/u],
    ['a file outside', withByte(one, 45, 0x7f), /“jan.csv” is damaged/u],
    ['no directory', one.subarray(0, one.length - 10), /“x.zip” is a damaged or incomplete ZIP/u],
    ['only its beginning', one.subarray(0, 5), /damaged or incomplete ZIP/u],
    ['nothing in it', zipSync({}), /holds no files/u],
    ['too many files', zipSync(files(501)), /holds 501 files; at most 500/u],
    ['a GZIP cut off', gzipSync(strToU8('hello world')).subarray(0, 20), /“x.zip” is damaged/u],
  ])('says what is wrong with %s', (_name, bytes, message) => {
    const unpacked = unpackArchive(bytes, 'x.zip');
    expect(unpacked?.files).toEqual([]);
    expect(messagesOf(unpacked)).toEqual([expect.stringMatching(message)]);
  });

  it('stops what grows beyond all measure, whatever size it declares', () => {
    const bomb = zipSync({ 'bomb.csv': new Uint8Array(100 * MIB) });
    const lying = withByte(withByte(withByte(bomb, 27, 0), 26, 0), 25, 1);
    for (const zip of [bomb, lying]) {
      expect(unpackArchive(zip, 'x.zip')).toMatchObject({ files: [], refused: [{ code: 'file_too_large' }] });
    }
    expect(unpackArchive(gzipSync(new Uint8Array(100 * MIB)), 'x.gz')).toMatchObject({
      refused: [
        { code: 'file_too_large', message: '“x.gz” unpacks to more than 300 times its size, as only a trap does.' },
      ],
    });
  });

  it('stops files that overlap so that each holds the others', () => {
    const piece = new Uint8Array(30 * MIB);
    const single = zipSync({ 'a.csv': piece });
    const at = directoryAt(single);
    const end = single.length - 22;
    const entry = single.subarray(at, end);
    const count = 40;
    const tail = Uint8Array.from(single.subarray(end));
    new DataView(tail.buffer).setUint16(8, count, true);
    new DataView(tail.buffer).setUint16(10, count, true);
    const zip = Uint8Array.from(
      Buffer.concat([single.subarray(0, at), ...Array.from({ length: count }, () => entry), tail]),
    );
    const unpacked = unpackArchive(zip, 'x.zip');
    expect(unpacked?.files).toHaveLength(13);
    expect(unpacked?.refused[0]).toMatchObject({ code: 'file_too_large' });
  });

  it('never breaks, whatever bytes are changed', () => {
    const zip = zipSync({ 'a/jan.csv': strToU8('Date,Amount'), 'feb.csv.gz': gzipSync(strToU8('x')) });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(zip);
        for (const [at, value] of changes) bytes[at] = value;
        const unpacked = unpackArchive(bytes, 'x.zip');
        expect(unpacked === null || unpacked.files.length + unpacked.refused.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function tar(): Uint8Array {
  const bytes = new Uint8Array(512);
  bytes.set(strToU8('ustar'), 257);
  return bytes;
}
