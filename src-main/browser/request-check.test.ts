import { describe, expect, test } from 'vitest';

import { foreignRequest, strangerRequest } from './request-check.ts';

describe('foreignRequest', () => {
  test.each([
    ['the address that was printed', { host: '127.0.0.1:4000' }, undefined],
    ['localhost', { host: 'localhost:4000' }, undefined],
    ['its own page', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, undefined],
    ['no host', {}, 403],
    ['a name that resolves to this machine', { host: 'evil.example:4000' }, 403],
    ['another port', { host: '127.0.0.1:4001' }, 403],
    ['another site', { host: '127.0.0.1:4000', origin: 'https://evil.example' }, 403],
    ['another port of this machine', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4001' }, 403],
    ['a file or a sandboxed frame', { host: '127.0.0.1:4000', origin: 'null' }, 403],
    ['https, which it does not speak', { host: '127.0.0.1:4000', origin: 'https://127.0.0.1:4000' }, 403],
  ])('%s', (_name, headers, status) => {
    expect(foreignRequest(headers, 4000)?.status).toBe(status);
  });
});

describe('strangerRequest', () => {
  test.each([
    ['the token', { authorization: 'Bearer secret' }, undefined],
    ['nothing', {}, 401],
    ['another token', { authorization: 'Bearer secreT' }, 401],
    ['a part of the token', { authorization: 'Bearer secre' }, 401],
    ['more than the token', { authorization: 'Bearer secret2' }, 401],
    ['another scheme', { authorization: 'Basic secret' }, 401],
  ])('%s', (_name, headers, status) => {
    expect(strangerRequest(headers, 'secret')?.status).toBe(status);
  });
});
