import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FuzzCase } from './fuzz-case.ts';

/** A process that checks cases, and a watch over it: what takes longer than the limit is stopped and fails. */
export type WatchedCases = {
  /** Throws what went wrong, or that the case took too long or too much memory. */
  readonly check: (one: FuzzCase) => Promise<void>;
  readonly close: () => void;
};

/** Enough for files of a few kilobytes; one that needs more is a trap that worked. */
const MEGABYTES = 512;

const TOO_LONG = 'It took longer than';

type Answer = (failure: string | null) => void;

/** A process with one case at a time. */
type Checker = { readonly process: ChildProcess; answer: Answer };

/** Starts a process and waits until its code is loaded. */
const startChecker = async (): Promise<Checker> => {
  const child = fork(fileURLToPath(new URL('./fuzz-child.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const checker: Checker = { process: child, answer: () => {} };
  await once(child, 'message');
  child.on('message', (failure: string | null) => checker.answer(failure));
  child.on('exit', (code, signal) => checker.answer(`The process broke: ${signal ?? code}.`));
  return checker;
};

const answerOf = (checker: Checker, one: FuzzCase, limit: number): Promise<string | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(`${TOO_LONG} ${limit} ms.`), limit);
    checker.answer = (failure) => {
      clearTimeout(timer);
      resolve(failure);
    };
    checker.process.send(one);
  });

/** Watches over one process, started anew after each failure; `limit` is in milliseconds for one case. */
export const watchCases = (limit: number): WatchedCases => {
  let checker: Checker | null = null;
  const close = (): void => {
    checker?.process.kill('SIGKILL');
    checker = null;
  };
  const checkWith = async (one: FuzzCase): Promise<string | null> => {
    checker ??= await startChecker();
    return answerOf(checker, one, limit);
  };
  return {
    check: async (one) => {
      const failure = await checkWith(one);
      if (failure === null) return;
      close();
      // A machine that is busy for a moment is no fault of the reader: what took too long must do so alone as well.
      const again = failure.startsWith(TOO_LONG) ? await checkWith(one) : failure;
      if (again === null) return;
      close();
      throw new Error(again);
    },
    close,
  };
};
