import dgram from 'node:dgram';
import http from 'node:http';
import net, { connect } from 'node:net';
import tls from 'node:tls';

import { expect, test } from 'vitest';

import { blockNetwork } from './block-network.ts';

// The threads of test files are their own, so nobody else loses the network by this.
blockNetwork();

const NEVER = 'never uses the network';

test.each([
  ['a socket', () => net.connect(9, '127.0.0.1')],
  ['a socket by its name', () => connect(9, '127.0.0.1')],
  ['HTTP', () => http.get('http://127.0.0.1:9/')],
  ['TLS', () => tls.connect(9, '127.0.0.1')],
  ['a datagram', () => dgram.createSocket('udp4').send('x', 9, '127.0.0.1')],
  ['a server', () => http.createServer().listen(0, '127.0.0.1')],
])('refuses %s', (_, open) => {
  expect(open).toThrow(NEVER);
});

test('refuses fetch', async () => {
  await expect(async () => fetch('http://127.0.0.1:9/')).rejects.toThrow(NEVER);
});
