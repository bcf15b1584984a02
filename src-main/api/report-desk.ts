import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportProgress } from '../../src-shared/contract/reports.ts';
import type { Vault } from '../database/open-vault.ts';
import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import { createGate } from './gate.ts';
import { reportCancelled, reportFiles, taxFile, viewReport } from './report-service.ts';
import type {
  AnswerOf,
  FilesOrder,
  OrderOf,
  ReportFile,
  ReportMethod,
  ReportSteps,
  TaxFile,
  TaxOrder,
  ViewOrder,
} from './report-service.ts';
import { startReportThread } from './report-thread.ts';
import type { ReportThread } from './report-thread.ts';
import type { Session } from './session.ts';

/** Where reports are made: in threads, but for what takes less than starting one. */
export type ReportDesk = {
  /** Throws `import_cancelled` by the signal. */
  readonly view: (order: ViewOrder, signal?: AbortSignal) => Promise<ReportDocument>;
  /** Throws `import_cancelled` by the signal. */
  readonly files: (order: FilesOrder, steps: ReportSteps) => Promise<readonly ReportFile[]>;
  /** Throws `import_cancelled` by the signal. */
  readonly tax: (order: TaxOrder, steps: ReportSteps) => Promise<TaxFile>;
  readonly progress: Channel<ReportProgress>;
  /** Stops all work; resolves when no thread holds the vault any more. */
  readonly end: () => Promise<void>;
};

/** A view of so many transactions takes less than a frame. */
const FEW_TRANSACTIONS = 2_000;

/** Milliseconds. */
const IDLE_AFTER = 60_000;

/** Milliseconds: a view that nobody waits for any more may end by itself as long as a new thread would take to start. */
const ABANDON_AFTER = 400;

const holdsFew = (vault: Vault): boolean =>
  (vault.sql('SELECT ifnull(sum(count), 0) FROM account_sums').pluck().get() as number) <= FEW_TRANSACTIONS;

/** Resolves as the work does, but stops waiting for it when the signal says so. */
const untilAborted = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(reportCancelled()), { once: true });
    work.then(resolve, reject);
  });

/** Makes a desk without threads; they start with the first work. */
export const createReportDesk = (sessionOf: () => Session): ReportDesk => {
  const threads = new Set<ReportThread>();
  /** One view after the other on the same thread: they are quick, and come several at once. */
  const turns = createGate();
  let kept: ReportThread | null = null;
  let idle: NodeJS.Timeout | null = null;

  const start = (): ReportThread => {
    const thread = startReportThread(sessionOf().vault().path);
    threads.add(thread);
    return thread;
  };
  const finish = async (thread: ReportThread): Promise<void> => {
    threads.delete(thread);
    if (kept === thread) kept = null;
    await thread.end();
  };
  const mayThread = ({ path }: Vault): boolean => sessionOf().host.kind !== 'cli' && path !== ':memory:';

  const onKeptThread = async (order: ViewOrder, signal: AbortSignal | undefined): Promise<ReportDocument> => {
    if (signal?.aborted) throw reportCancelled();
    if (idle !== null) clearTimeout(idle);
    if (kept?.isGone() === true) await finish(kept);
    const thread = (kept ??= start());
    let patience: NodeJS.Timeout | undefined;
    const abandon = (): void => void (patience = setTimeout(() => void finish(thread), ABANDON_AFTER));
    signal?.addEventListener('abort', abandon, { once: true });
    try {
      return await thread.run('view', order, {});
    } finally {
      signal?.removeEventListener('abort', abandon);
      clearTimeout(patience);
      idle = setTimeout(() => void finish(thread), IDLE_AFTER).unref();
    }
  };

  const view: ReportDesk['view'] = async (order, signal) => {
    const vault = sessionOf().vault();
    if (!mayThread(vault) || holdsFew(vault)) return viewReport(vault, order);
    return untilAborted(
      turns.run(() => onKeptThread(order, signal)),
      signal,
    );
  };
  /** Each has a thread of its own, so that a long one holds nobody up. */
  const onOwnThread = async <M extends ReportMethod>(
    method: M,
    order: OrderOf<M>,
    steps: ReportSteps,
  ): Promise<AnswerOf<M>> => {
    const thread = start();
    try {
      return await thread.run(method, order, steps);
    } finally {
      void finish(thread);
    }
  };
  const files: ReportDesk['files'] = async (order, steps) => {
    const vault = sessionOf().vault();
    return mayThread(vault) ? onOwnThread('files', order, steps) : reportFiles(vault, order, steps);
  };
  const tax: ReportDesk['tax'] = async (order, steps) => {
    const vault = sessionOf().vault();
    return mayThread(vault) ? onOwnThread('tax', order, steps) : taxFile(vault, order, steps);
  };
  const end = async (): Promise<void> => {
    if (idle !== null) clearTimeout(idle);
    await Promise.all([...threads].map(finish));
  };
  return { view, files, tax, progress: createChannel<ReportProgress>(), end };
};
