import type { MessagePort } from 'node:worker_threads';

import { sentFailure } from '../../src-shared/errors.ts';
import type { Reader } from '../database/connection.ts';
import { openForReading } from '../database/open-vault.ts';
import { REPORT_WORK } from './report-service.ts';
import type { ReportSteps, TaxFile } from './report-service.ts';
import type { ReportAnswer, ReportCall, ReportThreadData } from './report-thread.ts';

type AnyWork = (reader: Reader, order: unknown, steps: ReportSteps) => Promise<unknown>;

/** The memory of the files, to be handed over rather than copied. */
const buffersOf = (answer: unknown): ArrayBuffer[] =>
  ([answer].flat() as readonly Partial<TaxFile>[]).flatMap(({ bytes }) =>
    bytes?.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [],
  );

/** Answers the calls of the thread that started this one, with a connection of its own that can only read. */
export const serveReports = (port: MessagePort, { vaultPath }: ReportThreadData): void => {
  const reader = openForReading(vaultPath);
  const send = (answer: ReportAnswer, transfer: ArrayBuffer[] = []): void => port.postMessage(answer, transfer);
  port.on('message', ({ id, method, order }: ReportCall) => {
    const onProgress: ReportSteps['onProgress'] = (progress) => send({ kind: 'progress', id, progress });
    (REPORT_WORK[method] as AnyWork)(reader, order, { onProgress }).then(
      (value) => send({ kind: 'result', id, value }, buffersOf(value)),
      (error: unknown) => send({ kind: 'failure', id, ...sentFailure(error) }),
    );
  });
};
