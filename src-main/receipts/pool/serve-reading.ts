import { sentFailure } from '../../../src-shared/errors.ts';
import { readReceiptFile } from '../read-receipt-file.ts';
import type { ReadPhase } from '../read-receipt-file.ts';
import { createReaders } from '../readers/open-readers.ts';
import type { Readers } from '../readers/open-readers.ts';
import type { Answer, Request } from './messages.ts';
import type { Channel } from './parent-channel.ts';

const ended = (id: number) => ({ id, residentSet: process.memoryUsage.rss() });

/** Pixels of a sheet that is done would stay until the collector comes by itself, which looks at its own heap and not at them. */
const releasePixels = (): void => globalThis.gc?.();

const answerTo = async (readers: Readers, { id, ...file }: Request, channel: Channel): Promise<Answer> => {
  try {
    const onPhase = (phase: ReadPhase): void => {
      channel.postMessage({ kind: 'progress', id, phase } satisfies Answer);
      if (phase.step === 'done') releasePixels();
    };
    const reading = await readReceiptFile(readers, { ...file, onPhase });
    return { ...ended(id), kind: 'result', reading };
  } catch (error) {
    return { ...ended(id), kind: 'failure', ...sentFailure(error) };
  }
};

/** Reads what the channel asks for; the parent asks for one file at a time. Readers stay open between files. */
export const serveReading = (channel: Channel): void => {
  const readers = createReaders();
  channel.onMessage((message) => {
    void answerTo(readers, message as Request, channel).then((answer) => channel.postMessage(answer));
  });
};
