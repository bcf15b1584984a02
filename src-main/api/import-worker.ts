import { parentPort, workerData } from 'node:worker_threads';

import { PecuniaError } from '../../src-shared/errors.ts';
import { openForWorker } from '../database/open-vault.ts';
import { createImportJob } from './import-job.ts';
import type { ImportFile, ImportJob } from './import-job.ts';
import type { Answer, Call } from './import-thread.ts';

type WorkerData = {
  readonly vaultPath: string;
  readonly file: ImportFile;
  readonly now: string;
  readonly cancelFlag: Int32Array;
};

const { vaultPath, file, now, cancelFlag } = workerData as WorkerData;
const send = (answer: Answer): void => parentPort?.postMessage(answer);

const vault = openForWorker(vaultPath, now);
const job = createImportJob(vault, file, {
  onProgress: (progress) => send({ kind: 'progress', progress }),
  isCancelled: () => Atomics.load(cancelFlag, 0) === 1,
});

const failureOf = (error: unknown): Answer & { readonly kind: 'failure' } =>
  error instanceof PecuniaError
    ? { kind: 'failure', id: 0, code: error.code, message: error.message, details: error.details }
    : {
        kind: 'failure',
        id: 0,
        code: null,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        details: {},
      };

parentPort?.on('message', ({ id, method, request }: Call) => {
  try {
    const run = job[method] as (request: unknown) => ReturnType<ImportJob[typeof method]>;
    send({ kind: 'result', id, value: run(request) });
  } catch (error) {
    send({ ...failureOf(error), id });
  }
});
