import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { printPicture, SHORT_RECEIPT } from '../readers/testing/print-picture.ts';
import type { ReceiptContext } from '../receipt.ts';
import { forkReaderProcess } from './fork-reader-process.ts';
import type { Answer, Request } from './messages.ts';

const PROGRAM = new URL('./testing/probing-process.ts', import.meta.url);
const CONTEXT: ReceiptContext = { today: '2026-06-30', country: 'GB', currency: 'GBP', payees: [], learned: [] };

type Probed = { readonly kind: 'probed'; readonly refusals: readonly string[] };

/** Starts the process of readers beside a server that counts who comes. */
const openProbe = async () => {
  const child = forkReaderProcess({ program: PROGRAM });
  let visits = 0;
  const server = createServer(() => (visits += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ask = <T extends Answer | Probed>(message: unknown, kind: T['kind']): Promise<T> =>
    new Promise((resolve) => {
      child.onMessage((answer) => {
        if ((answer as T).kind === kind) resolve(answer as T);
      });
      child.postMessage(message);
    });
  return {
    probe: async () => (await ask<Probed>({ port: (server.address() as AddressInfo).port }, 'probed')).refusals,
    read: async (request: Request) => ask<Answer & { kind: 'result' }>(request, 'result'),
    visits: () => visits,
    close: () => {
      child.kill();
      server.close();
    },
  };
};

const pngOf = async (): Promise<Uint8Array> => {
  const { width, height, channels, data } = printPicture(SHORT_RECEIPT);
  return sharp(data, { raw: { width, height, channels } }).png().toBuffer();
};

test(
  'a process that reads receipts cannot reach the network, before and after it has read one',
  { timeout: 120_000 },
  async () => {
    const { probe, read, visits, close } = await openProbe();
    try {
      const refusals = Array.from({ length: 4 }, () => expect.stringContaining('never uses the network') as unknown);
      expect(await probe()).toEqual(refusals);
      const { reading } = await read({ id: 1, bytes: await pngOf(), fileName: 'bakery.png', context: CONTEXT });
      expect(reading.receipts[0]?.receipt.total.value).toBe(1730);
      expect(await probe()).toEqual(refusals);
      expect(visits()).toBe(0);
    } finally {
      close();
    }
  },
);
