import type { ReportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportProgress } from '../../src-shared/contract/reports.ts';
import type { Vault } from '../database/open-vault.ts';
import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import { reportFiles, taxFile, viewReport } from './report-service.ts';
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
import { keptThread } from './report-thread-kept.ts';
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

const holdsFew = (vault: Vault): boolean =>
  (vault.sql('SELECT ifnull(sum(count), 0) FROM account_sums').pluck().get() as number) <= FEW_TRANSACTIONS;

/** Makes a desk without threads; they start with the first work. */
export const createReportDesk = (sessionOf: () => Session): ReportDesk => {
  const threads = new Set<ReportThread>();
  const start = ({ path }: Vault): ReportThread => {
    const thread = startReportThread(path);
    threads.add(thread);
    return thread;
  };
  const finish = async (thread: ReportThread): Promise<void> => {
    threads.delete(thread);
    await thread.end();
  };
  const kept = keptThread({ start, finish });
  const mayThread = ({ path }: Vault): boolean => sessionOf().host.kind !== 'cli' && path !== ':memory:';

  /** Each file has a thread of its own, so that a long one holds nobody up. */
  const inOwnThread = async <M extends ReportMethod>(
    method: M,
    order: OrderOf<M>,
    steps: ReportSteps,
  ): Promise<AnswerOf<M>> => {
    const thread = start(sessionOf().vault());
    try {
      return await thread.run(method, order, steps);
    } finally {
      void finish(thread);
    }
  };
  const view: ReportDesk['view'] = async (order, signal) => {
    const vault = sessionOf().vault();
    return mayThread(vault) && !holdsFew(vault) ? kept.view(vault, order, signal) : viewReport(vault, order);
  };
  const files: ReportDesk['files'] = async (order, steps) => {
    const vault = sessionOf().vault();
    return mayThread(vault) ? inOwnThread('files', order, steps) : reportFiles(vault, order, steps);
  };
  const tax: ReportDesk['tax'] = async (order, steps) => {
    const vault = sessionOf().vault();
    return mayThread(vault) ? inOwnThread('tax', order, steps) : taxFile(vault, order, steps);
  };
  const end = async (): Promise<void> => {
    kept.forget();
    await Promise.all([...threads].map(finish));
  };
  return { view, files, tax, progress: createChannel<ReportProgress>(), end };
};
