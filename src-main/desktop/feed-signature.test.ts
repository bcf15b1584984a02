import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { expect, test } from 'vitest';

import { isSignedFeed, readFeedKey } from './feed-signature.ts';

const FEED = 'version: 1.2.0\nfiles:\n  - url: Pecunia-1.2.0.AppImage\n    sha512: cGVjdW5pYQ==\n';

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');

const signed = (text: string, { privateKey }: { readonly privateKey: KeyObject } = ours): string =>
  sign(null, Buffer.from(text), privateKey).toString('base64');

const writtenKey = (key: KeyObject): string => key.export({ format: 'der', type: 'spki' }).toString('base64');

test('a feed with our signature is ours, with a line break after it too', () => {
  expect(isSignedFeed(FEED, signed(FEED), ours.publicKey)).toBe(true);
  expect(isSignedFeed(FEED, `${signed(FEED)}\n`, ours.publicKey)).toBe(true);
});

const otherEnd = (signature: string): string => `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;

test.each([
  ['another key', FEED, signed(FEED, theirs)],
  ['another version', FEED.replace('1.2.0', '1.3.0'), signed(FEED)],
  ['another file', FEED.replace('cGVj', 'cGVk'), signed(FEED)],
  ['one line break more', `${FEED}\n`, signed(FEED)],
  ['no signature', FEED, null],
  ['an empty signature', FEED, ''],
  ['a page in its place', FEED, '<html>404</html>'],
  ['a signature that was cut', FEED, signed(FEED).slice(0, 80)],
  ['a signature with something behind', FEED, `${signed(FEED)}AAAA`],
  ['a signature with one letter changed', FEED, otherEnd(signed(FEED))],
  ['zeros', FEED, Buffer.alloc(64).toString('base64')],
])('%s is refused', (_what, feed, signature) => {
  expect(isSignedFeed(feed, signature, ours.publicKey)).toBe(false);
});

test('the key is read as it is written in the configuration', () => {
  const key = readFeedKey(writtenKey(ours.publicKey));
  expect(key !== null && isSignedFeed(FEED, signed(FEED), key)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['no key', 'cGVjdW5pYQ=='],
  ['a key of another kind', writtenKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)],
])('%s is no key', (_what, text) => {
  expect(readFeedKey(text)).toBeNull();
});
