import type { MessagePort } from 'node:worker_threads';

import { PecuniaError } from '../../src-shared/errors.ts';
import { openForWorker } from '../database/open-vault.ts';
import { createImportJob } from './import-job.ts';
import type { ImportJob, IsCancelled } from './import-job.ts';
import type { Answer, Call, JobThread } from './import-thread.ts';

const failureOf = (error: unknown, id: number): Answer => {
  if (error instanceof PecuniaError) {
    return { kind: 'failure', id, code: error.code, message: error.message, details: error.details };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'failure', id, code: null, message, details: {} };
};

const run = async (job: ImportJob, { id, method, request }: Call, cancelFlag: Int32Array): Promise<unknown> =>
  (job[method] as (request: unknown, isCancelled: IsCancelled) => unknown)(
    request,
    () => Atomics.load(cancelFlag, 0) >= id,
  );

/** Answers the calls of the thread that started this one, with a connection of its own to the vault. */
export const serveJob = (port: MessagePort, { vaultPath, file, now, cancelFlag }: JobThread): void => {
  const send = (answer: Answer): void => port.postMessage(answer);
  const job = createImportJob(openForWorker(vaultPath, now), file, (progress) => send({ kind: 'progress', progress }));
  port.on('message', (call: Call) => {
    run(job, call, cancelFlag).then(
      (value) => send({ kind: 'result', id: call.id, value }),
      (error: unknown) => send(failureOf(error, call.id)),
    );
  });
};
