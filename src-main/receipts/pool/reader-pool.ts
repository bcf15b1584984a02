import { availableParallelism } from 'node:os';

import type { FileReading } from '../read-receipt-file.ts';
import { cancelled } from './read-job.ts';
import type { ReadJob, Task } from './read-job.ts';
import { createSeat } from './reader-seat.ts';
import type { ReaderProcess, Seat } from './reader-seat.ts';

/** Times are milliseconds. */
export type PoolOptions = {
  readonly spawn: () => ReaderProcess;
  /** How many processes may run side by side: two at most, fewer on one core, unless said otherwise. */
  readonly size?: number;
  /** How long a process without work lives. */
  readonly idleAfter?: number;
  /** How long a step of a reading may take. */
  readonly timeLimit?: number;
  /** Bytes of memory above which a process is replaced after a reading: engines keep what their largest picture took. */
  readonly mostMemory?: number;
};

export type ReceiptPool = {
  /**
   * Reads a file in a process of its own, after those asked for before it. Throws `file_unreadable` when the picture cannot
   * be read, takes too long or brings its process down, and `import_cancelled` when the signal aborts.
   */
  readonly read: (job: ReadJob) => Promise<FileReading>;
  /** Ends every process; what waits or is under way fails as cancelled. */
  readonly close: () => void;
};

const MOST_PROCESSES = 2;
const IDLE_AFTER = 20_000;
const TIME_LIMIT = 60_000;
const MOST_MEMORY = 540 * 2 ** 20;

/** Creates a pool that starts a process when there is work, and ends it when there has been none for a while. */
export const createReceiptPool = ({
  spawn,
  size,
  idleAfter = IDLE_AFTER,
  timeLimit = TIME_LIMIT,
  mostMemory = MOST_MEMORY,
}: PoolOptions): ReceiptPool => {
  const places = size ?? Math.min(MOST_PROCESSES, availableParallelism());
  const seats = new Set<Seat>();
  const queue: Task[] = [];
  let lastId = 0;

  const openSeat = (): Seat => {
    const onGone = (seat: Seat): void => {
      seats.delete(seat);
      work();
    };
    const seat = createSeat(spawn(), { idleAfter, timeLimit, mostMemory }, { onFree: work, onGone });
    seats.add(seat);
    return seat;
  };
  const freeSeat = (): Seat | undefined =>
    [...seats].find((seat) => seat.task() === null) ?? (seats.size < places ? openSeat() : undefined);
  const work = (): void => {
    while (queue.length > 0) {
      const seat = freeSeat();
      const task = seat === undefined ? undefined : queue.shift();
      if (task === undefined) return;
      seat?.give(task);
    }
  };
  const stop = (task: Task): void => {
    const place = queue.indexOf(task);
    if (place >= 0) queue.splice(place, 1);
    task.reject(cancelled());
    [...seats].find((seat) => seat.task() === task)?.end(cancelled());
  };

  return {
    read: (job) =>
      new Promise((resolve, reject) => {
        if (job.signal?.aborted === true) return reject(cancelled());
        lastId += 1;
        const task: Task = { ...job, id: lastId, resolve, reject };
        job.signal?.addEventListener('abort', () => stop(task), { once: true });
        queue.push(task);
        work();
      }),
    close: () => {
      for (const task of queue.splice(0)) task.reject(cancelled());
      for (const seat of seats) seat.end(cancelled());
    },
  };
};
