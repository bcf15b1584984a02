import { eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';

import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

/** A file as the vault keeps it; `content` is packed with raw deflate. */
export type PackedFile = {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly content: Buffer;
};

/** Returns the SHA-256 of a file, in hexadecimal. */
export const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);
const inflate = promisify<Uint8Array, Buffer>(inflateRaw);

/** After each chunk of the result the packing waits until this thread has time for it, so that there should be one only. */
const chunkSize = (bytes: number): number => Math.min(Math.max(bytes, 2 ** 16), 2 ** 25);

/** Packs a file off the thread that asks. */
export const packFile = async (fileName: string, bytes: Uint8Array, sha256: string): Promise<PackedFile> => ({
  sha256,
  fileName,
  bytes: bytes.byteLength,
  content: await deflate(bytes, { level: 1, chunkSize: chunkSize(bytes.byteLength) }),
});

const fileId = (reader: Reader, sha256: string): number | null =>
  (reader.sql('SELECT id FROM import_files WHERE sha256 = ?').pluck().get(sha256) as number | undefined) ?? null;

/** Keeps a file once, however often it is imported; returns its id. */
export const keepFile = (writer: Writer, file: PackedFile): number =>
  fileId(writer, file.sha256) ??
  writer.db.insert(schema.importFiles).values(file).returning({ id: schema.importFiles.id }).get().id;

/** Returns a kept file unpacked, or null when the vault has none of that id. */
export const readKeptFile = async (
  reader: Reader,
  id: number,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null> => {
  const row = reader.db.select().from(schema.importFiles).where(eq(schema.importFiles.id, id)).get();
  return row ? { fileName: row.fileName, bytes: await inflate(row.content) } : null;
};

const STANDING = `
  SELECT i.id AS importId, i.at FROM import_files f JOIN imports i ON i.file_id = f.id
  WHERE f.sha256 = ? AND i.undone_at IS NULL ORDER BY i.id DESC LIMIT 1`;

/** Returns the newest import of exactly this file that still stands, or null. */
export const standingImport = (
  reader: Reader,
  sha256: string,
): { readonly importId: number; readonly at: string } | null => {
  const row = reader.sql(STANDING).get(sha256) as { importId: number; at: number } | undefined;
  return row ? { importId: row.importId, at: new Date(row.at).toISOString() } : null;
};

const WENT_TO = `
  SELECT i.account_id FROM import_files f JOIN imports i ON i.file_id = f.id JOIN accounts a ON a.id = i.account_id
  WHERE f.sha256 = ? AND i.undone_at IS NULL AND a.closed = 0 GROUP BY i.account_id ORDER BY min(i.id)`;

/** Returns the open accounts that exactly this file's parts went to, in the order in which they were written first. */
export const accountsOfFile = (reader: Reader, sha256: string): readonly number[] =>
  reader.sql(WENT_TO).pluck().all(sha256) as number[];
