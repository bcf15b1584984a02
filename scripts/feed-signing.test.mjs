import { generateKeyPairSync } from 'node:crypto';

import { expect, test } from 'vitest';

import { isSignedFeed, readFeedKey } from '../src-main/desktop/feed-signature.ts';
import { publicKeyOf, signFeed } from './feed-signing.mjs';

const pemOf = (type, options) => generateKeyPairSync(type, options).privateKey.export({ format: 'pem', type: 'pkcs8' });
const PEM = pemOf('ed25519');
const FEED = 'version: 1.2.0\npath: Pecunia-1.2.0-linux-x86_64.AppImage\nsha512: cGVjdW5pYQ==\n';

test('the app believes what was signed, with the key that its build was given', () => {
  const key = readFeedKey(publicKeyOf(PEM));
  expect(key).not.toBeNull();
  expect(isSignedFeed(FEED, signFeed(FEED, PEM), key)).toBe(true);
  expect(isSignedFeed(`${FEED} `, signFeed(FEED, PEM), key)).toBe(false);
  expect(isSignedFeed(FEED, signFeed(FEED, pemOf('ed25519')), key)).toBe(false);
});

test('the same text gets the same signature', () => {
  expect(signFeed(FEED, PEM)).toBe(signFeed(FEED, PEM));
});

test('a key of another kind signs nothing', () => {
  expect(() => signFeed(FEED, pemOf('ec', { namedCurve: 'P-256' }))).toThrow('Ed25519');
  expect(() => signFeed(FEED, 'no key')).toThrow();
});
