import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { contract } from '../../src-shared/contract/index.ts';
import { createSession } from '../api/session.ts';
import { startBrowserHost } from './server.ts';
import type { BrowserHost } from './server.ts';

const TOKEN = 'a-token-of-a-test';
const folder = mkdtempSync(join(tmpdir(), 'pecunia-browser-'));
const rendererFolder = join(folder, 'renderer');

const session = createSession({
  kind: 'browser',
  version: '0.0.0',
  today: () => '2026-03-15',
  now: () => '2026-03-15T10:00:00.000Z',
  dialogs: null,
  defaultVault: join(folder, 'test.vault'),
  log: () => undefined,
});

let host: BrowserHost;

beforeAll(async () => {
  mkdirSync(rendererFolder);
  writeFileSync(join(rendererFolder, 'index.html'), '<title>Pecunia</title>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  session.open();
  host = await startBrowserHost({ session, token: TOKEN, rendererFolder });
});

afterAll(async () => {
  await host.close();
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

type Sent = { method?: string; path: string; headers?: Record<string, string>; body?: string };

/** Sends what is written, as a browser never would: paths and Host are not corrected. */
const send = ({ method = 'GET', path, headers = {}, body }: Sent) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { port } = new URL(host.url);
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const answered = (body: string) => ({ status: response.statusCode ?? 0, headers: response.headers, text: body });
      text(response).then((body) => resolve(answered(body)), reject);
    });
    sent.once('error', reject).end(body);
  });

const call = (path: string, headers: Record<string, string> = {}) =>
  send({ method: 'POST', path, headers: { authorization: `Bearer ${TOKEN}`, ...headers } });

const client = (token = TOKEN): ContractRouterClient<typeof contract> =>
  createORPCClient(
    new RPCLink({ url: `${new URL(host.url).origin}/rpc`, headers: { authorization: `Bearer ${token}` } }),
  );

describe('what it serves', () => {
  test('the page at its address, the token only in the fragment', async () => {
    expect(new URL(host.url).hash).toBe(`#token=${TOKEN}`);
    const { status, text: page, headers } = await send({ path: '/' });
    expect([status, page]).toEqual([200, '<title>Pecunia</title>']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt'])('nothing outside: %s', async (path) => {
    const { status, text: words } = await send({ path });
    expect(status).toBeGreaterThanOrEqual(403);
    expect(words).not.toContain('secret');
  });

  test('only the loopback interface answers', async () => {
    const { port } = new URL(host.url);
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address, internal, family } of addresses) {
      if (internal || family !== 'IPv4') continue;
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    }
  });
});

describe('what it refuses', () => {
  test('another Host, for pages and calls', async () => {
    expect((await send({ path: '/', headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await call('/rpc/app/info', { host: 'evil.example' })).status).toBe(403);
  });

  test('another Origin, even with the token', async () => {
    expect((await call('/rpc/app/info', { origin: 'https://evil.example' })).status).toBe(403);
  });

  test('a call without the token, or with another', async () => {
    expect((await send({ method: 'POST', path: '/rpc/app/info' })).status).toBe(401);
    await expect(client('another').app.info()).rejects.toThrow();
  });

  test('a call by GET, which a link or an image could make', async () => {
    const { status } = await send({ path: '/rpc/app/info', headers: { authorization: `Bearer ${TOKEN}` } });
    expect(status).toBe(405);
  });

  test('a preflight of another site gets no permission', async () => {
    const asked = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const { status, headers } = await send({ method: 'OPTIONS', path: '/rpc/app/info', headers: asked });
    expect(status).toBe(403);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('an unknown call', async () => {
    expect((await call('/rpc/app/nothing')).status).toBe(404);
  });

  test('a body above its limit', async () => {
    const length = String(202 * 1024 * 1024);
    const { status } = await call('/rpc/app/info', { 'content-length': length, 'content-type': 'application/json' });
    expect(status).toBe(413);
  });

  test('a body of unknown length', async () => {
    const { status } = await call('/rpc/app/info', { 'transfer-encoding': 'chunked' });
    expect(status).toBe(411);
  });
});

describe('calls', () => {
  test('answer, with errors by their declared code', async () => {
    expect(await client().app.info()).toMatchObject({ host: 'browser', today: '2026-03-15' });
    await expect(client().transactions.get({ id: 1 })).rejects.toMatchObject({
      code: 'not_found',
      defined: true,
      status: 404,
    });
  });

  test('take a file of some megabytes', async () => {
    const row = '2026-03-01,-12.50,Corner shop\n';
    const file = new File([`Date,Amount,Payee\n${row.repeat(200_000)}`], 'bank.csv');
    const opened = await client().imports.open({ file, fileName: file.name });
    expect(opened.files).toMatchObject([{ fileName: 'bank.csv', bytes: file.size }]);
  });

  test('hand an imported file back as it was', async () => {
    const text = 'Date,Amount,Payee\n2026-03-25,-12.50,Corner shop\n';
    const { files } = await client().imports.open({ file: new File([text], 'bank.csv'), fileName: 'bank.csv' });
    const token = files[0]?.token ?? '';
    await client().imports.preview({ token });
    const { imports } = await client().imports.commit({ token });
    const { fileName, file } = await client().imports.original({ importId: imports[0]?.importId ?? 0 });
    expect([fileName, new TextDecoder().decode(await file.arrayBuffer())]).toEqual(['bank.csv', text]);
  });

  test('stream changes as they happen, until the page goes', async () => {
    const leave = new AbortController();
    const changes = await client().app.changes(undefined, { signal: leave.signal });
    const first = changes.next();
    await client().accounts.create({ name: 'Cash', type: 'cash' });
    expect(JSON.stringify((await first).value)).toContain('accounts');
    leave.abort();
    await expect(changes.next()).rejects.toThrow();
  });
});
