import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

import { contentSecurityPolicy, freshNonce } from './content-security-policy.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The word that the build leaves in index.html where the nonce belongs. */
const NONCE_PLACE = /PECUNIA_CSP_NONCE/g;

const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Returns the headers of anything that a host answers with, the policy of a page that runs no styles included. */
export const securityHeaders = (nonce = freshNonce()): Record<string, string> => ({
  ...COMMON_HEADERS,
  'content-security-policy': contentSecurityPolicy(nonce),
});

/** Returns an answer in plain words with the headers of every answer. */
export const plainAnswer = (status: number, words: string): Response =>
  new Response(words, { status, headers: { ...securityHeaders(), 'content-type': 'text/plain; charset=utf-8' } });

/** Returns the file that a URL's path names inside a folder, or null when it would lie outside. */
export const fileInside = (folder: string, pathname: string): string | null => {
  const decoded = decodedPath(pathname);
  if (decoded === null || decoded.includes('\0')) return null;
  const root = resolve(folder);
  const file = resolve(root, `.${sep}${decoded === '/' ? 'index.html' : decoded}`);
  return file.startsWith(root + sep) ? file : null;
};

const decodedPath = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/** Answers a request for one of the built screens' files; 403 outside their folder, 404 where there is none. */
export const rendererAnswer = async (folder: string, pathname: string): Promise<Response> => {
  const file = fileInside(folder, pathname);
  if (file === null) return plainAnswer(403, 'This address is outside the app.');
  try {
    return fileAnswer(file, await readFile(file));
  } catch {
    return plainAnswer(404, 'There is no such page.');
  }
};

const fileAnswer = (file: string, bytes: Buffer<ArrayBuffer>): Response => {
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  const nonce = freshNonce();
  const isPage = extname(file) === '.html';
  const headers = {
    ...securityHeaders(nonce),
    'content-type': type,
    // The build names every other file after its content.
    'cache-control': isPage ? 'no-store' : 'public, max-age=31536000, immutable',
  };
  return new Response(isPage ? bytes.toString('utf8').replace(NONCE_PLACE, nonce) : bytes, { headers });
};
