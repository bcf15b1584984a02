import type { ReceiptProgress } from '../../src-shared/contract/receipts.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { clearForgottenFiles } from '../database/receipt-clearing.ts';
import { receiptFileName } from '../database/receipt-files.ts';
import { failReading, nextWaiting, requeueReadings } from '../database/receipt-readings.ts';
import { receiptsOfFile } from '../database/receipts.ts';
import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import { poolReader } from './receipt-pool.ts';
import type { ReceiptReader } from './receipt-reader.ts';
import { readVaultFile } from './receipt-reading.ts';
import type { Session } from './session.ts';

/** Reads what waits in the vault, two files at once. */
export type ReceiptQueue = {
  readonly progress: Channel<ReceiptProgress>;
  /** Begins with a vault that was just opened: takes up again what was being read when it was closed. */
  readonly start: () => void;
  /** Looks for files that wait. */
  readonly wake: () => void;
  /** Stops the reading of a file, or takes it out of the queue. */
  readonly cancel: (fileId: number) => Promise<void>;
  /** Stops at once, since the vault is closed; what was being read waits for the next time. */
  readonly stop: () => void;
  /** Resolves when nothing is being read. */
  readonly idle: () => Promise<void>;
};

const AT_ONCE = 2;

const STOPPED = 'Reading was stopped. Read it again whenever you like.';

const problemOf = (error: unknown, fileName: string): string => {
  if (!(error instanceof PecuniaError))
    return `${fileName} could not be read: something went wrong inside Pecunia. Read it again.`;
  return error.code === 'import_cancelled' ? STOPPED : error.message;
};

const closed = (): PecuniaError => new PecuniaError('import_cancelled', 'The vault was closed.');

/** A file that is being read, out of a vault that may be closed meanwhile. */
type Run = { readonly abort: AbortController; done: Promise<void>; isOver: boolean };

/** What the files being read share: it is thrown away with the vault. */
type Desk = { readonly runs: Map<number, Run>; reader: ReceiptReader | null; isOpen: boolean };

const newDesk = (): Desk => ({ runs: new Map(), reader: null, isOpen: false });

const closeDesk = ({ runs, reader }: Desk): void => {
  for (const run of runs.values()) {
    run.isOver = true;
    run.abort.abort();
  }
  reader?.close();
};

/** Makes the function that reads one file and notes how that ended; it throws only when not even that can be noted. */
const createRunner =
  (sessionOf: () => Session, progress: Channel<ReceiptProgress>) =>
  async (fileId: number, desk: Desk, run: Run): Promise<void> => {
    const session = sessionOf();
    const openReader = (): ReceiptReader => (desk.reader ??= (session.host.openReceiptReader ?? poolReader)());
    const tell = (news: Omit<ReceiptProgress, 'receiptId'>): void => {
      if (run.isOver) return;
      for (const { id } of receiptsOfFile(session.vault(), fileId)) progress.send({ receiptId: id, ...news });
    };
    const requireOpen = (): void => {
      if (run.isOver) throw closed();
    };
    const { signal } = run.abort;
    try {
      await readVaultFile(session, { fileId, openReader, signal, onProgress: tell, requireOpen });
      tell({ phase: 'done', done: 1 });
    } catch (error) {
      if (run.isOver) return;
      const fileName = receiptFileName(session.vault(), fileId);
      if (!(error instanceof PecuniaError)) session.host.log('error', `Reading ${fileName} failed`, error);
      await session.gate.run(() => {
        requireOpen();
        failReading(session.vault(), fileId, problemOf(error, fileName));
      });
      tell({ phase: 'failed', done: 1 });
    }
  };

/** Makes a queue for a session; nothing is read before it starts. */
export const createReceiptQueue = (sessionOf: () => Session): ReceiptQueue => {
  const progress = createChannel<ReceiptProgress>();
  const runFile = createRunner(sessionOf, progress);
  let desk = newDesk();

  const announce = (): void => sessionOf().changes.send(['receipts']);

  const finish = async (fileId: number, on: Desk, run: Run): Promise<void> => {
    try {
      await runFile(fileId, on, run);
    } catch (error) {
      // Not even the failure could be noted: better to stand still than to try the same for ever.
      on.isOpen = false;
      if (!run.isOver) sessionOf().host.log('error', 'Reading receipts stopped', error);
    }
    on.runs.delete(fileId);
    if (run.isOver) return;
    announce();
    wake();
  };

  const wake = (): void => {
    while (desk.isOpen && desk.runs.size < AT_ONCE) {
      const fileId = nextWaiting(sessionOf().vault(), [...desk.runs.keys()]);
      if (fileId === null) return;
      const run: Run = { abort: new AbortController(), done: Promise.resolve(), isOver: false };
      desk.runs.set(fileId, run);
      run.done = finish(fileId, desk, run);
    }
  };

  return {
    progress,
    start: () => {
      const { host, vault } = sessionOf();
      // On the command line the next command would end it.
      if (host.kind === 'cli') return;
      requeueReadings(vault());
      clearForgottenFiles(vault(), host.today());
      desk.isOpen = true;
      wake();
    },
    wake,
    cancel: async (fileId) => {
      const on = desk;
      const run = on.runs.get(fileId);
      run?.abort.abort();
      await run?.done;
      await sessionOf().gate.run(() => {
        // Another vault has other files under these numbers.
        if (desk === on) failReading(sessionOf().vault(), fileId, STOPPED);
      });
      announce();
    },
    stop: () => {
      closeDesk(desk);
      desk = newDesk();
    },
    idle: async () => {
      while (desk.runs.size > 0) await Promise.all([...desk.runs.values()].map(({ done }) => done));
    },
  };
};
