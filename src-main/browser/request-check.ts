import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused, with its HTTP status. */
export type Refusal = { readonly status: 401 | 403 | 411 | 413; readonly words: string };

/**
 * Returns why a request did not come from this host's own page, or null when it did. A foreign page that
 * reaches the port through a name of its own (DNS rebinding) shows another Host, one that posts across shows
 * another Origin.
 */
export const foreignRequest = (headers: IncomingHttpHeaders, port: number): Refusal | null => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (headers.host === undefined || !hosts.includes(headers.host)) {
    return { status: 403, words: `Pecunia answers only to http://127.0.0.1:${port}.` };
  }
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) {
    return { status: 403, words: 'Pecunia does not answer to other sites.' };
  }
  return null;
};

/** Returns why a request may not use the data, or null when it carries this run's token. */
export const strangerRequest = (headers: IncomingHttpHeaders, token: string): Refusal | null => {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  const known = given.length === wanted.length && timingSafeEqual(given, wanted);
  return known ? null : { status: 401, words: 'Open Pecunia with the address that it printed when it started.' };
};

/** Returns why a request's body will not be read, or null when it says beforehand that it is small enough. */
export const oversizedRequest = (headers: IncomingHttpHeaders, maxBytes: number): Refusal | null => {
  // Node reads no more than the length that was announced; a body in chunks announces none.
  if (headers['transfer-encoding'] !== undefined) return { status: 411, words: 'Say how long the body is.' };
  const tooLarge = Number(headers['content-length'] ?? 0) > maxBytes;
  return tooLarge ? { status: 413, words: 'This file is larger than Pecunia reads.' } : null;
};
