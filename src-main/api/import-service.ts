import { sentFailure } from '../../src-shared/errors.ts';
import type { MessagePort } from 'node:worker_threads';

import { openForWorker } from '../database/open-vault.ts';
import { createImportJob } from './import-job.ts';
import type { ImportJob, IsCancelled } from './import-job.ts';
import type { Answer, Call, JobThread } from './import-thread.ts';

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
      (error: unknown) => send({ kind: 'failure', id: call.id, ...sentFailure(error) }),
    );
  });
};
