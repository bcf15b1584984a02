import { sentFailure } from '../../src-shared/errors.ts';
import type { SentFailure } from '../../src-shared/errors.ts';
import type { Channel } from '../receipts/pool/parent-channel.ts';
import { createGate } from './gate.ts';
import { drawReceipt } from './receipt-draw.ts';
import { printReceipts } from './receipt-pdf.ts';

/** What is done in the drawing process. */
const WORK = { draw: drawReceipt, print: printReceipts } as const;

export type DrawingMethod = keyof typeof WORK;
export type DrawingRequest<M extends DrawingMethod> = Parameters<(typeof WORK)[M]>[0];
export type DrawingResult<M extends DrawingMethod> = Awaited<ReturnType<(typeof WORK)[M]>>;

export type DrawingCall = { readonly id: number; readonly method: DrawingMethod; readonly request: unknown };

export type DrawingAnswer =
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | ({ readonly kind: 'failure'; readonly id: number } & SentFailure);

const run = async ({ method, request }: DrawingCall): Promise<unknown> =>
  (WORK[method] as (request: unknown) => Promise<unknown>)(request);

/** Answers the calls of the process that started this one, one after the other: a large picture takes hundreds of megabytes. */
export const serveDrawing = (channel: Channel): void => {
  const send = (answer: DrawingAnswer): void => channel.postMessage(answer);
  const gate = createGate();
  channel.onMessage((message) => {
    const call = message as DrawingCall;
    const done = gate.run(() => run(call));
    done.then(
      (value) => send({ kind: 'result', id: call.id, value }),
      (error: unknown) => send({ kind: 'failure', id: call.id, ...sentFailure(error) }),
    );
  });
};
