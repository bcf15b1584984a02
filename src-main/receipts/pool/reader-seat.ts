import { receivedFailure } from '../../../src-shared/errors.ts';
import type { Answer, Request } from './messages.ts';
import { broken, cancelled, tooSlow } from './read-job.ts';
import type { Task } from './read-job.ts';

/** A process of readers as its host started it; each host may start it in its own way. */
export type ReaderProcess = {
  readonly postMessage: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Calls when the process has ended, however that came. */
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
};

/** Times are milliseconds; `mostMemory` is bytes that a process may keep from one task to the next. */
export type SeatLimits = { readonly idleAfter: number; readonly timeLimit: number; readonly mostMemory: number };

export type SeatEvents = { readonly onFree: (seat: Seat) => void; readonly onGone: (seat: Seat) => void };

/** A process and the one task it is at. */
export type Seat = {
  readonly task: () => Task | null;
  readonly give: (task: Task) => void;
  /** Ends the process, whatever it is at: it holds nothing worth saving, and native code hears nothing else. */
  readonly end: (reason: Error) => void;
};

/** Seats a process: it gets tasks one by one, has a time limit for each step, and ends when it idles or has grown too large. */
export const createSeat = (
  process: ReaderProcess,
  { idleAfter, timeLimit, mostMemory }: SeatLimits,
  { onFree, onGone }: SeatEvents,
): Seat => {
  let task: Task | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isGone = false;

  const takeTask = (): Task | null => {
    const taken = task;
    task = null;
    clearTimeout(timer);
    return taken;
  };
  const end = (reason: Error): void => {
    if (isGone) return;
    isGone = true;
    const last = takeTask();
    process.kill();
    onGone(seat);
    last?.reject(reason);
  };
  const limitTime = (fileName: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(tooSlow(fileName, timeLimit)), timeLimit);
  };
  const settle = (done: Task, answer: Exclude<Answer, { kind: 'progress' }>): void => {
    takeTask();
    if (answer.residentSet > mostMemory) end(cancelled());
    // Waiting to end an idle process must not keep its host alive.
    else timer = setTimeout(() => end(cancelled()), idleAfter).unref();
    if (answer.kind === 'result') done.resolve(answer.reading);
    else done.reject(receivedFailure(answer));
    onFree(seat);
  };
  process.onMessage((message) => {
    const answer = message as Answer;
    if (task === null || task.id !== answer.id) return;
    if (answer.kind !== 'progress') return settle(task, answer);
    limitTime(task.fileName);
    task.onPhase?.(answer.phase);
  });
  process.onExit(() => end(broken(task?.fileName ?? 'the receipt')));

  const seat: Seat = {
    task: () => task,
    give: (next) => {
      task = next;
      limitTime(next.fileName);
      const { id, bytes, fileName, context } = next;
      process.postMessage({ id, bytes, fileName, context } satisfies Request);
    },
    end,
  };
  return seat;
};
