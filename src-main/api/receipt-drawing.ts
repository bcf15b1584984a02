import { PecuniaError, receivedFailure } from '../../src-shared/errors.ts';
import type { ReaderProcess } from '../receipts/pool/reader-seat.ts';
import type {
  DrawingAnswer,
  DrawingCall,
  DrawingMethod,
  DrawingRequest,
  DrawingResult,
} from './receipt-drawing-service.ts';

/** Draws and prints receipts in a process of its own, since decoders of strangers' files may crash; it ends when it idles. */
export type ReceiptDrawing = {
  /** Throws as opening and drawing the picture does, and `file_unreadable` when that takes too long or brings the process down. */
  readonly draw: (request: DrawingRequest<'draw'>) => Promise<DrawingResult<'draw'>>;
  readonly print: (request: DrawingRequest<'print'>) => Promise<DrawingResult<'print'>>;
  readonly end: () => void;
};

/** Milliseconds. */
const IDLE_AFTER = 20_000;
const TIME_LIMIT = 60_000;

const programFile = (): URL =>
  new URL(
    import.meta.url.endsWith('.ts') ? './receipt-drawing-process.ts' : './receipt-drawing-process.js',
    import.meta.url,
  );

const broken = (): PecuniaError =>
  new PecuniaError('file_unreadable', 'Drawing the receipt ended unexpectedly. Try again, or save it as JPEG or PNG.');

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

type Running = {
  readonly process: ReaderProcess;
  readonly waiting: Map<number, Waiting>;
  timer: NodeJS.Timeout | null;
};

const settle = ({ waiting }: Running, answer: DrawingAnswer): void => {
  const call = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (answer.kind === 'result') call?.resolve(answer.value as never);
  else call?.reject(receivedFailure(answer));
};

/** Makes a drawing process that starts with the first picture. */
export const createReceiptDrawing = (start: (program: URL) => ReaderProcess): ReceiptDrawing => {
  let current: Running | null = null;
  let lastId = 0;

  const end = (running: Running): void => {
    if (current === running) current = null;
    if (running.timer !== null) clearTimeout(running.timer);
    for (const { reject } of running.waiting.values()) reject(broken());
    running.waiting.clear();
    running.process.kill();
  };
  /** Each answer gives the others time anew. */
  const watch = (running: Running): void => {
    if (running.timer !== null) clearTimeout(running.timer);
    const isIdle = running.waiting.size === 0;
    running.timer = setTimeout(() => end(running), isIdle ? IDLE_AFTER : TIME_LIMIT);
    if (isIdle) running.timer.unref();
  };
  const open = (): Running => {
    const running: Running = { process: start(programFile()), waiting: new Map(), timer: null };
    running.process.onMessage((message) => {
      settle(running, message as DrawingAnswer);
      if (current === running) watch(running);
    });
    running.process.onExit(() => end(running));
    return running;
  };
  const call = <M extends DrawingMethod>(method: M, request: DrawingRequest<M>): Promise<DrawingResult<M>> => {
    const running = (current ??= open());
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      running.waiting.set(id, { resolve, reject });
      watch(running);
      running.process.postMessage({ id, method, request } satisfies DrawingCall);
    });
  };
  return {
    draw: (request) => call('draw', request),
    print: (request) => call('print', request),
    end: () => {
      if (current !== null) end(current);
    },
  };
};
