import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { Vault } from '../database/open-vault.ts';
import { createGate } from './gate.ts';
import { reportCancelled } from './report-service.ts';
import type { ViewOrder } from './report-service.ts';
import type { ReportThread } from './report-thread.ts';

/** Milliseconds. */
const IDLE_AFTER = 60_000;

/** Milliseconds: a view that nobody waits for any more may end by itself as long as a new thread would take to start. */
const ABANDON_AFTER = 400;

/** How threads begin and end. */
export type ThreadKeeping = {
  readonly start: (vault: Vault) => ReportThread;
  readonly finish: (thread: ReportThread) => Promise<void>;
};

/** A thread that is kept for views. */
export type KeptThread = {
  /** Throws `import_cancelled` by the signal, and when the vault is closed before it is its turn. */
  readonly view: (vault: Vault, order: ViewOrder, signal: AbortSignal | undefined) => Promise<ReportDocument>;
  readonly forget: () => void;
};

/** Resolves as the work does, but stops waiting for it when the signal says so. */
const untilAborted = async <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  const aborted = Promise.withResolvers<never>();
  const stop = (): void => aborted.reject(reportCancelled());
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
};

/** Keeps a thread for views, one after the other: they are quick, and come several at once. It starts with the first. */
export const keptThread = ({ start, finish }: ThreadKeeping): KeptThread => {
  const turns = createGate();
  let kept: ReportThread | null = null;
  let idle: NodeJS.Timeout | undefined;

  const forget = (): void => {
    clearTimeout(idle);
    kept = null;
  };
  const drop = async (thread: ReportThread): Promise<void> => {
    if (kept === thread) forget();
    await finish(thread);
  };
  const threadFor = async (vault: Vault): Promise<ReportThread> => {
    clearTimeout(idle);
    if (kept?.isGone() === true) await drop(kept);
    if (!vault.raw.open) throw reportCancelled();
    return (kept ??= start(vault));
  };
  const inTurn = async (vault: Vault, order: ViewOrder, signal: AbortSignal | undefined): Promise<ReportDocument> => {
    if (signal?.aborted) throw reportCancelled();
    const thread = await threadFor(vault);
    let patience: NodeJS.Timeout | undefined;
    const abandon = (): void => void (patience = setTimeout(() => void drop(thread), ABANDON_AFTER));
    signal?.addEventListener('abort', abandon, { once: true });
    try {
      return await thread.run('view', order, {});
    } finally {
      signal?.removeEventListener('abort', abandon);
      clearTimeout(patience);
      idle = setTimeout(() => void drop(thread), IDLE_AFTER).unref();
    }
  };
  const view: KeptThread['view'] = (vault, order, signal) =>
    untilAborted(
      turns.run(() => inTurn(vault, order, signal)),
      signal,
    );
  return { view, forget };
};
