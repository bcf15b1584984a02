import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { fileInside, rendererAnswer } from './renderer-page.ts';

const top = mkdtempSync(join(tmpdir(), 'pecunia-page-'));
const folder = join(top, 'renderer');

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="PECUNIA_CSP_NONCE">');
  writeFileSync(join(folder, 'assets/app.js'), 'run()');
  writeFileSync(join(top, 'secret.txt'), 'secret');
  mkdirSync(join(top, 'renderer-old'));
  writeFileSync(join(top, 'renderer-old/index.html'), 'old');
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

test.each(['/', '/index.html', '/assets/app.js', '/assets/../index.html'])('%s lies inside', (pathname) => {
  expect(fileInside(folder, pathname)?.startsWith(folder + sep)).toBe(true);
});

test.each([
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%2frenderer-old/index.html',
  '/assets/%00.js',
  '/%E0%A4%A',
  '/.',
])('%s lies outside', async (pathname) => {
  expect(fileInside(folder, pathname)).toBeNull();
  expect((await rendererAnswer(folder, pathname)).status).toBe(403);
});

test('each page view has a nonce of its own, in the policy and in the page', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const answer = await rendererAnswer(folder, '/');
      const nonce = /nonce="([^"]+)"/u.exec(await answer.text())?.[1];
      expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(2);
});

test('a script is served as a script, and never guessed to be another thing', async () => {
  const answer = await rendererAnswer(folder, '/assets/app.js');
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toBe('run()');
});

test('a missing file and a folder are not found', async () => {
  expect((await rendererAnswer(folder, '/assets/none.js')).status).toBe(404);
  expect((await rendererAnswer(folder, '/assets')).status).toBe(404);
});
