import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';

import '../reader-process.ts';

// The real reader process, which also tries every way to the network when it is told the port of a server.

const refusalOf = async (open: () => unknown): Promise<string> => {
  try {
    await open();
    return 'connected';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** In the order of the answer. */
const waysTo = (port: number): readonly (() => unknown)[] => {
  const url = `http://127.0.0.1:${port}/`;
  return [
    async () => fetch(url),
    () => http.get(url),
    () => net.connect(port, '127.0.0.1'),
    () => tls.connect(port, '127.0.0.1'),
  ];
};

process.on('message', (message) => {
  const { port } = message as { readonly port?: number };
  if (port === undefined) return;
  void Promise.all(waysTo(port).map(refusalOf)).then((refusals) => process.send?.({ kind: 'probed', refusals }));
});
