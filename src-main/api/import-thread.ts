import { PecuniaError, receivedFailure } from '../../src-shared/errors.ts';
import type { SentFailure } from '../../src-shared/errors.ts';
import { Worker } from 'node:worker_threads';

import type { Vault } from '../database/open-vault.ts';
import { createImportJob } from './import-job.ts';
import type { ImportFile, ImportJob, IsCancelled, Progress } from './import-job.ts';

export type Call = { readonly id: number; readonly method: keyof ImportJob; readonly request: unknown };

export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | ({ readonly kind: 'failure'; readonly id: number } & SentFailure);

type Async<T> = {
  readonly [K in keyof T]: T[K] extends (request: infer R, isCancelled: IsCancelled) => infer V
    ? (request: R) => Promise<Awaited<V>>
    : never;
};

/** What a thread starts with. */
export type JobThread = {
  readonly vaultPath: string;
  readonly file: ImportFile;
  readonly now: string;
  /** The newest call that is cancelled; calls count up from 1. */
  readonly cancelFlag: Int32Array;
};

/** A job wherever it runs. */
export type RunningJob = Async<ImportJob> & { readonly cancel: () => void; readonly close: () => void };

/** Up to this size a file is read at once, which takes less than starting a thread. */
const SMALL_BYTES = 128 * 1024;

const MEBIBYTE = 1024 * 1024;

/** A small nursery costs no time here and halves the memory; the rest grows with the file, generously. */
const resourceLimits = (bytes: number) => ({
  maxYoungGenerationSizeMb: 32,
  maxOldGenerationSizeMb: 384 + Math.ceil((30 * bytes) / MEBIBYTE),
});

const workerFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url);

/** What a job needs to start; `now` is ISO 8601. */
export type JobStart = {
  readonly vault: Vault;
  readonly file: ImportFile;
  readonly now: string;
  /** Whether a large file may have a thread of its own. */
  readonly useThreads: boolean;
  readonly onProgress: (progress: Progress) => void;
};

const startHere = ({ vault, file, onProgress }: JobStart): RunningJob => {
  let lastCall = 0;
  let cancelledUpTo = 0;
  const job = createImportJob(vault, file, onProgress);
  const call =
    <R, V>(method: (request: R, isCancelled: IsCancelled) => V | Promise<V>) =>
    async (request: R): Promise<V> => {
      lastCall += 1;
      const id = lastCall;
      return method(request, () => cancelledUpTo >= id);
    };
  return {
    preview: call(job.preview),
    rows: call(job.rows),
    commit: call(job.commit),
    cancel: () => (cancelledUpTo = lastCall),
    close: () => {},
  };
};

/** The memory of the bytes, to be handed over rather than copied, where nothing else lies in it. */
const ownedBuffer = (bytes: Uint8Array): ArrayBuffer[] =>
  bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];

const outOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const tooLarge = (fileName: string): PecuniaError =>
  new PecuniaError(
    'file_too_large',
    `${fileName} needs more memory than there is. Export a shorter period from your bank.`,
    { fileName },
  );

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };

const startThread = ({ vault, file, now, onProgress }: JobStart): RunningJob => {
  const cancelFlag = new Int32Array(new SharedArrayBuffer(4));
  const data: JobThread = { vaultPath: vault.path, file, now, cancelFlag };
  const worker = new Worker(workerFile(), {
    workerData: data,
    transferList: ownedBuffer(file.bytes),
    resourceLimits: resourceLimits(file.bytes.byteLength),
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'progress') return onProgress(answer.progress);
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'result') call?.resolve(answer.value as never);
    else call?.reject(receivedFailure(answer));
  });
  worker.on('error', (error: Error) => failAll(outOfMemory(error) ? tooLarge(file.fileName) : error));
  worker.on('exit', () =>
    failAll(new PecuniaError('import_cancelled', 'The import was stopped. Nothing was changed.')),
  );

  const call =
    <M extends keyof ImportJob>(method: M) =>
    (request: Parameters<ImportJob[M]>[0]): Promise<Awaited<ReturnType<ImportJob[M]>>> => {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, method, request } satisfies Call);
      });
    };
  return {
    preview: call('preview'),
    rows: call('rows'),
    commit: call('commit'),
    // Every call up to the newest is cancelled; later ones are not.
    cancel: () => Atomics.store(cancelFlag, 0, lastId),
    close: () => void worker.terminate(),
  };
};

/** Starts a job for a file: in a thread of its own when the file is large, so that the app stays responsive. */
export const startJob = (start: JobStart): RunningJob =>
  start.useThreads && start.file.bytes.byteLength > SMALL_BYTES ? startThread(start) : startHere(start);
