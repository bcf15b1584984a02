import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { ReaderProcess } from './reader-seat.ts';
import { readerProcessFile } from './reader-process-file.ts';

/** `program` is for tests; `node` is the Node that runs it, this very one unless said otherwise. */
export type ForkOptions = { readonly program?: URL; readonly node?: string };

/** Starts a reader process in Node. */
export const forkReaderProcess = ({
  program = readerProcessFile(),
  node = process.execPath,
}: ForkOptions = {}): ReaderProcess => {
  const child = fork(fileURLToPath(program), [], {
    execPath: node,
    // So that it can give back the pixels of a sheet before it reads the next.
    execArgv: ['--expose-gc'],
    // With an arena for each thread, glibc keeps a third more than is in use.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    serialization: 'advanced',
    // Engines chatter about odd pictures; what matters comes over the channel.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    postMessage: (message) => {
      // A child that is gone has told so by its exit.
      if (child.connected) child.send(message as object, () => {});
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    kill: () => void child.kill('SIGKILL'),
  };
};
