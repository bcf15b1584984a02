import { openChannel } from '../parent-channel.ts';
import type { Answer, Request } from '../messages.ts';

// Does what a file's name says, as native code would: answers late, keeps its memory, never comes back, or brings the process down.
const channel = openChannel();
const answer = (message: Answer): void => channel.postMessage(message);

const residentSetAfter = (fileName: string): number => (fileName === 'large' ? 2 ** 40 : 0);

const answerWith = ({ id, bytes, fileName }: Request): void =>
  answer({
    kind: 'result',
    id,
    residentSet: residentSetAfter(fileName),
    reading: { kind: 'png', mime: `process ${process.pid}`, sheetCount: bytes.length, receipts: [] },
  });

channel.onMessage((message) => {
  const request = message as Request;
  const { id, fileName } = request;
  answer({ kind: 'progress', id, phase: { step: 'opened', sheet: 0, sheets: 1 } });
  if (fileName === 'crash') process.kill(process.pid, 'SIGKILL');
  else if (fileName === 'hang') for (;;) Math.sqrt(2);
  else if (fileName === 'fail')
    answer({
      kind: 'failure',
      id,
      residentSet: 0,
      code: 'file_too_large',
      message: 'Too large.',
      details: { fileName },
    });
  else setTimeout(() => answerWith(request), fileName === 'slow' ? 200 : 1);
});
