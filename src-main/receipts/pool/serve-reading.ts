import { PecuniaError } from '../../../src-shared/errors.ts';
import { readReceiptFile } from '../read-receipt-file.ts';
import { createReaders } from '../readers/open-readers.ts';
import type { Readers } from '../readers/open-readers.ts';
import type { Answer, Request } from './messages.ts';
import type { Channel } from './parent-channel.ts';

const failureOf = (id: number, error: unknown): Answer => {
  if (error instanceof PecuniaError)
    return { kind: 'failure', id, code: error.code, message: error.message, details: error.details };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failure', id, code: null, message, details: {} };
};

const answerTo = async (readers: Readers, { id, ...file }: Request, channel: Channel): Promise<Answer> => {
  try {
    const onPhase = (phase: (Answer & { kind: 'progress' })['phase']): void =>
      channel.postMessage({ kind: 'progress', id, phase } satisfies Answer);
    return { kind: 'result', id, reading: await readReceiptFile(readers, { ...file, onPhase }) };
  } catch (error) {
    return failureOf(id, error);
  }
};

/** Reads what the channel asks for; the parent asks for one file at a time. Readers stay open between files. */
export const serveReading = (channel: Channel): void => {
  const readers = createReaders();
  channel.onMessage((message) => {
    void answerTo(readers, message as Request, channel).then((answer) => channel.postMessage(answer));
  });
};
