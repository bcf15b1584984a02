import { Worker } from 'node:worker_threads';

import type { ReportProgress } from '../../src-shared/contract/reports.ts';
import { PecuniaError, receivedFailure } from '../../src-shared/errors.ts';
import type { SentFailure } from '../../src-shared/errors.ts';
import { reportCancelled } from './report-service.ts';
import type { AnswerOf, OrderOf, ReportMethod, ReportSteps } from './report-service.ts';

/** What a thread starts with. */
export type ReportThreadData = { readonly vaultPath: string };

export type ReportCall = { readonly id: number; readonly method: ReportMethod; readonly order: unknown };

export type ReportAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Omit<ReportProgress, 'key'> }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | ({ readonly kind: 'failure'; readonly id: number } & SentFailure);

/** A thread that makes one report after the other. */
export type ReportThread = {
  /** Throws `import_cancelled` when the signal, or `end`, stops it: then the thread is gone. */
  readonly run: <M extends ReportMethod>(method: M, order: OrderOf<M>, steps: ReportSteps) => Promise<AnswerOf<M>>;
  readonly isGone: () => boolean;
  readonly end: () => Promise<void>;
};

/** A long PDF takes a lot; a small nursery costs no time. */
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 3072 };

const workerFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './report-worker.ts' : './report-worker.js', import.meta.url);

const explained = (error: Error): Error =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new PecuniaError(
        'file_too_large',
        'This report needs more memory than there is. Choose a shorter period, or CSV in place of PDF.',
      )
    : error;

type Waiting = {
  readonly id: number;
  readonly onProgress: ReportSteps['onProgress'];
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
};

/** Keeps the one call that a thread is at. */
const createCalls = () => {
  let waiting: Waiting | null = null;
  let lastId = 0;
  const begin = (call: Omit<Waiting, 'id'>): number => {
    lastId += 1;
    waiting = { ...call, id: lastId };
    return lastId;
  };
  const settle = (settled: (call: Waiting) => void): void => {
    const call = waiting;
    waiting = null;
    if (call) settled(call);
  };
  const hear = (answer: ReportAnswer): void => {
    if (waiting?.id !== answer.id) return;
    if (answer.kind === 'progress') return waiting.onProgress?.(answer.progress);
    settle(({ resolve, reject }) =>
      answer.kind === 'result' ? resolve(answer.value as never) : reject(receivedFailure(answer)),
    );
  };
  return { begin, settle, hear };
};

/** Starts a thread with a connection of its own to the vault at a path. */
export const startReportThread = (vaultPath: string): ReportThread => {
  const data: ReportThreadData = { vaultPath };
  const worker = new Worker(workerFile(), { workerData: data, resourceLimits: LIMITS });
  const { begin, settle, hear } = createCalls();
  let isGone = false;
  const end = async (): Promise<void> => {
    isGone = true;
    settle(({ reject }) => reject(reportCancelled()));
    await worker.terminate();
  };
  worker.on('message', hear);
  worker.on('error', (error: Error) => settle(({ reject }) => reject(explained(error))));
  worker.on('exit', () => {
    isGone = true;
    settle(({ reject }) => reject(reportCancelled()));
  });

  const run: ReportThread['run'] = (method, order, { onProgress, signal }) => {
    const stop = (): void => void end();
    const answer = new Promise<never>((resolve, reject) => {
      if (signal?.aborted || isGone) return reject(reportCancelled());
      const id = begin({ onProgress, resolve, reject });
      signal?.addEventListener('abort', stop, { once: true });
      worker.postMessage({ id, method, order } satisfies ReportCall);
    });
    return answer.finally(() => signal?.removeEventListener('abort', stop));
  };
  return { run, isGone: () => isGone, end };
};
