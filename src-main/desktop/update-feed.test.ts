import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { readUpdateFeed } from './update-feed.ts';

const folder = mkdtempSync(join(tmpdir(), 'pecunia-feed-'));
const file = join(folder, 'app-update.yml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

const feedIn = (text: string) => {
  writeFileSync(file, text);
  return readUpdateFeed(file);
};

test('a build without a feed has none', () => {
  expect(readUpdateFeed(join(folder, 'none.yml'))).toBeNull();
  expect(feedIn('')).toBeNull();
});

test.each([
  `provider: custom\nurl: https://updates.example/pecunia\npublicKey: ${key}\nupdaterCacheDirName: pecunia-updater\n`,
  `provider: custom\r\nurl: 'https://updates.example/pecunia'\r\npublicKey: "${key}"\r\n`,
])('a feed with its key is known: %j', (text) => {
  const feed = feedIn(text);
  expect(feed?.url).toBe('https://updates.example/pecunia');
  expect(feed?.key.asymmetricKeyType).toBe('ed25519');
});

test.each([
  ['no key', 'url: https://updates.example/\n'],
  ['a damaged key', `url: https://updates.example/\npublicKey: ${key.slice(4)}\n`],
  ['no address', `publicKey: ${key}\n`],
  ['an address that anyone may answer for', `url: http://updates.example/\npublicKey: ${key}\n`],
  ['no address at all', `url: updates\npublicKey: ${key}\n`],
])('a feed with %s is none', (_what, text) => {
  expect(feedIn(text)).toBeNull();
});
