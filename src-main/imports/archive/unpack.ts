import { baseName } from './entry-name.ts';
import { gunzipLimited, inflateEntry } from './inflate.ts';
import type { Inflated } from './inflate.ts';
import { readZipDirectory, startsAsZip } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The files of an archive, and those that could not be taken out of it with the reason. */
export type Unpacked = {
  readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
  readonly refused: readonly { readonly fileName: string; readonly code: string; readonly message: string }[];
};

const MAX_TOTAL_BYTES = 400 * 1024 * 1024;
const MAX_ENTRIES = 500;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
const isTar = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(257, 262)) === 'ustar';

/** Spreadsheets that are ZIPs themselves, by the names of their parts. */
const DOCUMENT_PART = /^\/?(?:\[content_types\]\.xml|xl\/workbook\.(?:xml|bin)|mimetype|index\/document\.iwa)$/iu;

const isDocument = (bytes: Uint8Array, entries: readonly ZipEntry[] | undefined): boolean =>
  entries
    ? entries.some(({ name }) => DOCUMENT_PART.test(name))
    : /\[Content_Types\]\.xml|xl\/workbook/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8192)));

const refusal = (fileName: string, what: Extract<Inflated, { ok: false }>) => ({
  fileName,
  code: what.code,
  message: `“${fileName}” ${what.message}`,
});

const refusedWhole = (
  fileName: string,
  message: string,
  code: 'file_unreadable' | 'file_too_large' = 'file_unreadable',
): Unpacked => ({
  files: [],
  refused: [refusal(fileName, { ok: false, code, message })],
});

/** Folders, what macOS adds, and hidden files are no files of the user. */
const isWanted = ({ name }: ZipEntry): boolean =>
  !name.endsWith('/') && name !== '' && !/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/iu.test(name);

const withoutGz = (fileName: string): string => fileName.replace(/\.(?:gz|gzip)$/iu, '') || fileName;

/** A file of the archive that is packed again: a GZIP is opened, archives are not. */
const openInner = (inflated: Inflated, allowed: number): Inflated => {
  if (!inflated.ok) return inflated;
  const inner = isGzip(inflated.bytes) ? gunzipLimited(inflated.bytes, allowed) : inflated;
  if (!inner.ok) return inner;
  const isZip =
    startsAsZip(inner.bytes) && !isDocument(inner.bytes, readZipDirectory(inner.bytes, MAX_ENTRIES)?.entries);
  return isZip || isTar(inner.bytes)
    ? {
        ok: false,
        code: 'file_unreadable',
        message: 'is an archive inside the archive. Unpack it first and import its files.',
      }
    : inner;
};

const unpackEntries = (entries: readonly ZipEntry[]): Unpacked => {
  const files: { fileName: string; bytes: Uint8Array }[] = [];
  const refused: Unpacked['refused'][number][] = [];
  let left = MAX_TOTAL_BYTES;
  for (const entry of entries) {
    const name = baseName(entry.name);
    const opened = openInner(inflateEntry(entry, left), left);
    if (opened.ok) {
      left -= opened.bytes.length;
      files.push({ fileName: isGzipName(name) ? withoutGz(name) : name, bytes: opened.bytes });
    } else refused.push(refusal(name, opened));
  }
  return { files, refused };
};

const isGzipName = (name: string): boolean => /\.(?:gz|gzip)$/iu.test(name);

const unpackZip = (bytes: Uint8Array, fileName: string): Unpacked | null => {
  const directory = readZipDirectory(bytes, MAX_ENTRIES);
  if (isDocument(bytes, directory?.entries)) return null;
  if (directory === null) return refusedWhole(fileName, 'is a damaged or incomplete ZIP. Download it again.');
  if (directory.count > MAX_ENTRIES)
    return refusedWhole(
      fileName,
      `holds ${directory.count} files; at most ${MAX_ENTRIES} are unpacked.`,
      'file_too_large',
    );
  const wanted = directory.entries.filter(isWanted);
  return wanted.length === 0 ? refusedWhole(fileName, 'holds no files.') : unpackEntries(wanted);
};

const unpackGzip = (bytes: Uint8Array, fileName: string): Unpacked => {
  const opened = openInner({ ok: true, bytes }, MAX_TOTAL_BYTES);
  return opened.ok
    ? { files: [{ fileName: withoutGz(fileName), bytes: opened.bytes }], refused: [] }
    : { files: [], refused: [refusal(fileName, opened)] };
};

/**
 * Takes the files out of a ZIP or GZIP, at most 500 of 200 MiB each and 400 MiB together; what cannot be taken out is listed with
 * the reason. Returns null when the bytes are no archive to unpack, as those of an XLSX.
 */
export const unpackArchive = (bytes: Uint8Array, fileName: string): Unpacked | null => {
  if (startsAsZip(bytes)) return unpackZip(bytes, fileName);
  return isGzip(bytes) ? unpackGzip(bytes, fileName) : null;
};
