import { crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { MAX_FILE_BYTES } from '../reading.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Unpacked bytes, or why there are none, in words that follow the file's name. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: 'file_unreadable' | 'file_too_large'; readonly message: string };

const MIB = 1024 * 1024;
/** What may always come out; beyond it no honest file grows by more than `MAX_RATIO`. */
const FREE_BYTES = 32 * MIB;
const MAX_RATIO = 300;
const CHUNK = 256 * 1024;

const fault = (message: string, code: 'file_unreadable' | 'file_too_large' = 'file_unreadable'): Inflated => ({
  ok: false,
  code,
  message,
});

const isTooLarge = (cause: unknown): boolean =>
  cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';

const tooLarge = (packed: number, limit: number): Inflated =>
  limit < Math.max(FREE_BYTES, packed * MAX_RATIO)
    ? fault(`unpacks to more than ${Math.floor(limit / MIB)} MiB, which is more than is read.`, 'file_too_large')
    : fault(`unpacks to more than ${MAX_RATIO} times its size, as only a trap does.`, 'file_too_large');

/** Unpacks with a limit on what comes out, counted while it comes, whatever the file says of its size. */
const limited = (packed: Uint8Array, allowed: number, inflate: (maxOutputLength: number) => Uint8Array): Inflated => {
  const limit = Math.min(allowed, MAX_FILE_BYTES, Math.max(FREE_BYTES, packed.length * MAX_RATIO));
  if (limit <= 0) return tooLarge(packed.length, allowed);
  try {
    return { ok: true, bytes: inflate(limit) };
  } catch (cause) {
    return isTooLarge(cause)
      ? tooLarge(packed.length, Math.min(allowed, MAX_FILE_BYTES))
      : fault('is damaged. Download it again.');
  }
};

/** Unpacks a GZIP; at most `allowed` bytes come out. */
export const gunzipLimited = (packed: Uint8Array, allowed: number): Inflated =>
  limited(packed, allowed, (maxOutputLength) => gunzipSync(packed, { maxOutputLength, chunkSize: CHUNK }));

const stored = (packed: Uint8Array, allowed: number): Inflated =>
  packed.length > Math.min(allowed, MAX_FILE_BYTES) ? tooLarge(packed.length, allowed) : { ok: true, bytes: packed };

/** Unpacks one file of a ZIP; at most `allowed` bytes come out. */
export const inflateEntry = ({ method, encrypted, checksum, packed }: ZipEntry, allowed: number): Inflated => {
  if (encrypted) return fault('is protected by a password. Unpack it with your password first.');
  if (method !== 0 && method !== 8)
    return fault('is packed in a way that Pecunia cannot read. Unpack it with another program first.');
  const inflated =
    method === 0
      ? stored(packed, allowed)
      : limited(packed, allowed, (maxOutputLength) => inflateRawSync(packed, { maxOutputLength, chunkSize: CHUNK }));
  if (inflated.ok && crc32(inflated.bytes) !== checksum) return fault('is damaged. Download it again.');
  return inflated;
};
