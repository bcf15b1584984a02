import type { MessagePort } from 'node:worker_threads';

import { PecuniaError } from '../../src-shared/errors.ts';
import { openForWorker } from '../database/open-vault.ts';
import { createImportJob } from './import-job.ts';
import type { ImportJob } from './import-job.ts';
import type { Answer, Call, JobThread } from './import-thread.ts';

const failureOf = (error: unknown, id: number): Answer => {
  if (error instanceof PecuniaError) {
    return { kind: 'failure', id, code: error.code, message: error.message, details: error.details };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failure', id, code: null, message, details: {} };
};

const run = (job: ImportJob, { method, request }: Call): unknown =>
  (job[method] as (request: unknown) => unknown)(request);

/** Answers the calls of the thread that started this one, with a connection of its own to the vault. */
export const serveJob = (port: MessagePort, { vaultPath, file, now, cancelFlag }: JobThread): void => {
  const send = (answer: Answer): void => port.postMessage(answer);
  let current = 0;
  const job = createImportJob(openForWorker(vaultPath, now), file, {
    onProgress: (progress) => send({ kind: 'progress', progress }),
    isCancelled: () => Atomics.load(cancelFlag, 0) >= current,
  });
  port.on('message', (call: Call) => {
    current = call.id;
    try {
      send({ kind: 'result', id: call.id, value: run(job, call) });
    } catch (error) {
      send(failureOf(error, call.id));
    }
  });
};
