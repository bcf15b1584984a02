import { basename, extname, resolve } from 'node:path';

import type { AppInfo, HostRequest, Room } from '../../src-shared/contract/app.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader } from '../database/connection.ts';
import { openVault } from '../database/open-vault.ts';
import type { Vault } from '../database/open-vault.ts';
import { forkReaderProcess } from '../receipts/pool/fork-reader-process.ts';
import type { ReaderProcess } from '../receipts/pool/reader-seat.ts';
import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import type { DesktopServices } from './desktop-services.ts';
import { createGate } from './gate.ts';
import type { Gate } from './gate.ts';
import { createImportDesk } from './import-desk.ts';
import type { ImportDesk } from './import-desk.ts';
import { createInboxWatch } from './inbox-watch.ts';
import type { InboxWatch } from './inbox-watch.ts';
import { createMailbox } from './mailbox.ts';
import { createReceiptDrawing } from './receipt-drawing.ts';
import type { ReceiptDrawing } from './receipt-drawing.ts';
import { createReceiptFolder } from './receipt-folder.ts';
import type { ReceiptFolder } from './receipt-folder.ts';
import { createReceiptQueue } from './receipt-queue.ts';
import type { ReceiptQueue } from './receipt-queue.ts';
import type { ReceiptReader } from './receipt-reader.ts';
import { createReportDesk } from './report-desk.ts';
import type { ReportDesk } from './report-desk.ts';
import { createReportScheduler } from './report-scheduler.ts';
import type { ReportScheduler } from './report-scheduler.ts';

/** The system's file dialogs; each resolves to a path, or null when cancelled. */
export type Dialogs = {
  /** Empty when cancelled. */
  readonly openBankFiles: () => Promise<readonly string[]>;
  /** Pictures and PDFs; empty when cancelled. */
  readonly openReceipts: () => Promise<readonly string[]>;
  readonly chooseFolder: (title: string) => Promise<string | null>;
  readonly openVault: () => Promise<string | null>;
  readonly saveVault: () => Promise<string | null>;
};

/** A notification of the system. */
export type Notice = { readonly title: string; readonly body: string; readonly path: string };

/** What the app needs from where it runs. */
export type Host = {
  readonly kind: 'desktop' | 'browser' | 'cli';
  readonly version: string;
  /** The day that counts as today. */
  readonly today: () => IsoDate;
  /** The moment, ISO 8601 with zone. */
  readonly now: () => string;
  /** Null where the host has no file dialogs of its own. */
  readonly dialogs: Dialogs | null;
  readonly defaultVault: string;
  /** Opens what reads receipts; left out, they are read in processes that Node forks. */
  readonly openReceiptReader?: () => ReceiptReader;
  /** Starts a program of Pecunia's in a process of its own; left out, Node forks it. */
  readonly startProcess?: (program: URL) => ReaderProcess;
  readonly log: (level: 'info' | 'warn' | 'error', message: string, error?: unknown) => void;
  /** Tells the user something outside of the window; `path` is the page that shows more. */
  readonly notify?: (notice: Notice) => void;
  /** Where schedules put their reports when the host has no dialog to ask in. */
  readonly reportsFolder?: string;
  /** What only an installed app has; left out by the other hosts. */
  readonly desktop?: DesktopServices;
  /** Opens a vault without anything that begins by itself: no watched folders, no queues, no schedules. */
  readonly safeStart?: boolean;
};

/** One running app: its host, its open vault and what happens to it. */
export type Session = {
  readonly host: Host;
  /** The open vault. Throws `vault_not_open`. */
  readonly vault: () => Vault;
  readonly vaultInfo: () => AppInfo['vault'];
  readonly problem: () => AppInfo['vaultProblem'];
  /** Opens the vault at a path and closes the one before; without a path the host's, whose failure is kept as `problem`. */
  readonly open: (path?: string) => void;
  readonly close: () => Promise<void>;
  /** Announces the rooms that changed. */
  readonly changes: Channel<readonly Room[]>;
  /** Asks the screens to go somewhere; waits for them where there are none yet. */
  readonly requests: Channel<HostRequest>;
  /** Lets one writer in at a time. */
  readonly gate: Gate;
  readonly imports: ImportDesk;
  /** Looks out for files in the folder that the user chose. */
  readonly inbox: InboxWatch;
  /** Reads the receipts that wait in the vault. */
  readonly receipts: ReceiptQueue;
  /** Adds the receipts in the folder that the user chose. */
  readonly receiptFolder: ReceiptFolder;
  /** Draws the pictures of receipts, and prints them. */
  readonly drawing: ReceiptDrawing;
  /** Makes reports. */
  readonly reports: ReportDesk;
  /** Makes the reports that are due. */
  readonly reportScheduler: ReportScheduler;
};

type State = { vault: Vault | null; problem: AppInfo['vaultProblem'] };

const nameOf = (path: string): string => basename(path, extname(path));

const isEmpty = (reader: Reader): boolean => reader.sql('SELECT 1 FROM accounts LIMIT 1').get() === undefined;

const infoOf = (vault: Vault | null): AppInfo['vault'] =>
  vault && { path: vault.path, name: nameOf(vault.path), isNew: isEmpty(vault) };

const openAtStart = (state: State, host: Host): void => {
  try {
    state.vault = openVault(host.defaultVault, host.now());
  } catch (error) {
    if (!(error instanceof PecuniaError)) throw error;
    host.log('warn', error.message, error);
    state.problem = { code: error.code, message: error.message };
  }
};

/** Starts the app within a host; no vault is open yet. */
export const createSession = (host: Host): Session => {
  const state: State = { vault: null, problem: null };
  const changes = createChannel<readonly Room[]>();
  const requests = createMailbox<HostRequest>();
  const imports = createImportDesk();
  const inbox = createInboxWatch(() => changes.send(['imports']));
  const receipts = createReceiptQueue(() => session);
  const receiptFolder = createReceiptFolder(() => session);
  const drawing = createReceiptDrawing(host.startProcess ?? ((program) => forkReaderProcess({ program })));
  const reports = createReportDesk(() => session);
  const reportScheduler = createReportScheduler(() => session);
  const closeVault = (): void => {
    reportScheduler.stop();
    void reports.end();
    imports.clear();
    inbox.watch(null);
    receipts.stop();
    receiptFolder.stop();
    drawing.end();
    state.vault?.close();
    state.vault = null;
    state.problem = null;
  };
  const vault = (): Vault => {
    if (state.vault) return state.vault;
    throw new PecuniaError('vault_not_open', 'No vault is open. Open one first.');
  };
  const open = (path?: string): void => {
    if (path !== undefined && state.vault?.path === resolve(path)) return;
    const next = path === undefined ? null : openVault(path, host.now());
    closeVault();
    if (next) state.vault = next;
    else openAtStart(state, host);
    if (state.vault && host.safeStart !== true) {
      receipts.start();
      receiptFolder.follow();
      reportScheduler.follow();
    }
    changes.send(['vault']);
  };
  const close = async (): Promise<void> => {
    reportScheduler.stop();
    await reports.end();
    // A write under way ends first, an import's too.
    await gate.idle();
    closeVault();
    changes.send(['vault']);
  };
  const gate = createGate();
  const session: Session = {
    host,
    vault,
    vaultInfo: () => infoOf(state.vault),
    problem: () => state.problem,
    open,
    close,
    changes,
    requests,
    gate,
    imports,
    inbox,
    receipts,
    receiptFolder,
    drawing,
    reports,
    reportScheduler,
  };
  return session;
};
