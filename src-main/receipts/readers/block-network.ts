import dgram from 'node:dgram';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (): never => {
  throw new Error('Reading receipts never uses the network.');
};

/**
 * Makes every way out of this thread throw: fetch, HTTP and TLS all connect through the same socket. A safeguard against a
 * library that would look for its models elsewhere; threads started later have to call it themselves.
 */
export const blockNetwork = (): void => {
  globalThis.fetch = refuse;
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  dgram.Socket.prototype.bind = refuse;
  dgram.Socket.prototype.connect = refuse;
  dgram.Socket.prototype.send = refuse;
  syncBuiltinESMExports();
};
