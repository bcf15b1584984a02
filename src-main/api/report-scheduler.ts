import { basename } from 'node:path';

import type { ReportRun } from '../../src-shared/contract/reports.ts';
import { runsById } from '../database/report-runs.ts';
import { listSchedules } from '../database/report-schedules.ts';
import { createGate } from './gate.ts';
import { makeDue } from './report-schedule-make.ts';
import type { ReportAttempt } from './report-schedule-make.ts';
import { reportCancelled } from './report-service.ts';
import type { Notice, Session } from './session.ts';

/** Makes the reports of the schedules by themselves. */
export type ReportScheduler = {
  /** Looks for what is due now, after each change of schedules, and as time goes by. */
  readonly follow: () => void;
  readonly stop: () => void;
  /** Makes what is due; returns what was made and what failed. Throws `import_cancelled` when the vault is closed meanwhile. */
  readonly runDue: () => Promise<ReportRun[]>;
  /** Resolves when nothing is being made. */
  readonly idle: () => Promise<void>;
};

/** Milliseconds. */
const LOOK_EVERY = 30 * 60_000;
const AFTER_MIDNIGHT = 30_000;

/** Milliseconds until the next look: shortly after the next midnight at the latest. */
const untilNextLook = (now: Date): number => {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  return Math.min(LOOK_EVERY, midnight - now.getTime() + AFTER_MIDNIGHT);
};

const many = (count: number): string => (count === 1 ? 'A report' : `${count} reports`);

const noticeOf = (news: readonly ReportAttempt[]): Notice | null => {
  const [failed] = news.filter(({ outcome }) => outcome.status === 'failed');
  const made = news.flatMap(({ outcome }) => (outcome.status === 'made' ? outcome.files : []));
  const path = '/reports';
  if (failed && 'message' in failed.outcome)
    return { title: `“${failed.schedule.reportName}” could not be made`, body: failed.outcome.message, path };
  const [first] = made;
  if (first === undefined) return null;
  const count = news.filter(({ outcome }) => outcome.status === 'made').length;
  const others = made.length === 1 ? '' : ` and ${made.length - 1} more`;
  return { title: `${many(count)} ${count === 1 ? 'was' : 'were'} made`, body: `${basename(first)}${others}`, path };
};

const announce = (session: Session, attempts: readonly ReportAttempt[]): void => {
  if (attempts.some(({ isChange }) => isChange)) session.changes.send(['reports']);
  const notice = noticeOf(attempts.filter(({ isNews }) => isNews));
  if (notice) session.host.notify?.(notice);
};

const lookAtAll = async (session: Session, signal: AbortSignal): Promise<ReportRun[]> => {
  if (signal.aborted) throw reportCancelled();
  const attempts: ReportAttempt[] = [];
  try {
    for (const schedule of listSchedules(session.vault()).filter(({ enabled }) => enabled))
      attempts.push(...(await makeDue(session, schedule, signal)));
  } finally {
    announce(session, attempts);
  }
  return runsById(
    session.vault(),
    attempts.map(({ id }) => id),
  );
};

/** Returns a text that is another when schedules changed: not all that is told of reports makes something due. */
const stateOf = (session: Session): string => JSON.stringify(listSchedules(session.vault()));

const onChanges = async (session: Session, signal: AbortSignal, look: () => void): Promise<void> => {
  let known = stateOf(session);
  for await (const rooms of session.changes.listen(signal)) {
    if (signal.aborted || !rooms.includes('reports')) continue;
    const now = stateOf(session);
    if (now !== known) look();
    known = now;
  }
};

/** Looks again and again as time goes by, until the signal aborts. */
const onTime = (signal: AbortSignal, look: () => void): void => {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    timer = setTimeout(() => {
      wait();
      look();
    }, untilNextLook(new Date())).unref();
  };
  wait();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
};

/** Makes a scheduler that follows nothing yet. */
export const createReportScheduler = (sessionOf: () => Session): ReportScheduler => {
  const turns = createGate();
  let controller = new AbortController();
  let next: Promise<ReportRun[]> | null = null;

  /** Whoever asks before a look has begun shares it; later ones get a look of their own after it. */
  const runDue = (): Promise<ReportRun[]> => {
    const { signal } = controller;
    const mine = (next ??= turns.run(() => {
      if (next === mine) next = null;
      return lookAtAll(sessionOf(), signal);
    }));
    return mine;
  };
  const look = async (signal: AbortSignal): Promise<void> => {
    try {
      await runDue();
    } catch (error) {
      if (!signal.aborted) sessionOf().host.log('error', 'Looking for due reports failed', error);
    }
  };
  const stop = (): void => {
    next = null;
    controller.abort();
    controller = new AbortController();
  };
  return {
    follow: () => {
      if (sessionOf().host.kind === 'cli') return;
      stop();
      const { signal } = controller;
      const again = (): void => void look(signal);
      onTime(signal, again);
      void onChanges(sessionOf(), signal, again);
      again();
    },
    stop,
    runDue,
    idle: () => turns.idle(),
  };
};
