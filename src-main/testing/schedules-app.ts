import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { ReportFormat, ReportRun, ReportSchedule } from '../../src-shared/contract/reports.ts';
import { setSchedule } from '../api/report-schedule.ts';
import type { ScheduleWish } from '../api/report-schedule.ts';
import type { Notice, Session } from '../api/session.ts';
import { openApp, TODAY } from './memory-session.ts';
import type { Client, TestApp } from './memory-session.ts';

export const MONTH_END = 'FREQ=MONTHLY;BYMONTHDAY=-1';

type Wish = {
  readonly rule?: string;
  readonly formats?: ReportFormat[];
  readonly id?: number;
  readonly enabled?: boolean;
};

/** An app with a clock that tests set, and a folder for its reports. */
export type SchedulesApp = {
  /** Where the folder lies. */
  readonly top: string;
  /** Where reports go; may be set to another. */
  folder: string;
  today: string;
  readonly notices: readonly Notice[];
  readonly api: () => Client;
  readonly session: () => Session;
  /** Saves a schedule of the report “Statement”, and lets what is due at once be made. */
  readonly schedule: (wish?: Wish) => Promise<number>;
  /** The id of the report “Statement”. */
  readonly reportId: () => Promise<number>;
  /** Lets days go by, as if the app had been open, or had been off; returns what was made and what failed. */
  readonly onDay: (day: string) => Promise<readonly ReportRun[]>;
  readonly settled: () => Promise<void>;
  readonly first: () => Promise<ReportSchedule | undefined>;
  readonly files: () => readonly string[];
  readonly text: (name: string) => string;
  /** Closes the vault and opens one at a path. */
  readonly reopen: (path: string) => Promise<void>;
  readonly end: () => Promise<void>;
};

const PERIOD = { kind: 'relative', span: 'this-month' } as const;

const reportIdIn = async (api: Client): Promise<number> => {
  const known = (await api.reports.saved()).find(({ name }) => name === 'Statement');
  return (
    known?.id ?? (await api.reports.save({ name: 'Statement', request: { kind: 'income-expense', period: PERIOD } })).id
  );
};

/** Opens an app in memory, on the day that all tests begin with. */
export const openSchedulesApp = (): SchedulesApp => {
  const top = mkdtempSync(join(tmpdir(), 'pecunia-schedules-'));
  const notices: Notice[] = [];
  const open = (vault: string): TestApp =>
    openApp(vault, 'desktop', {
      today: () => app.today,
      now: () => `${app.today}T10:00:00.000Z`,
      notify: (notice) => void notices.push(notice),
    });
  let current: TestApp | null = null;
  const running = (): TestApp => (current ??= open(':memory:'));
  /** A change is heard of in the next turn. */
  const settled = async (): Promise<void> => {
    await nextTurn();
    await running().session.reportScheduler.idle();
  };
  const app: SchedulesApp = {
    top,
    folder: join(top, 'reports'),
    today: TODAY,
    notices,
    api: () => running().api,
    session: () => running().session,
    reportId: () => reportIdIn(running().api),
    schedule: async ({ rule = MONTH_END, formats = ['json' as const], enabled = true, id } = {}) => {
      const reportId = await app.reportId();
      const { folder } = app;
      const wish: ScheduleWish = { id, reportId, rule, folder, formats, paper: 'a4', enabled };
      const done = await setSchedule(running().session, wish);
      await settled();
      return done?.id ?? 0;
    },
    onDay: async (day) => {
      app.today = day;
      const runs = await running().api.reports.runDue();
      await settled();
      return runs;
    },
    settled,
    first: async () => (await running().api.reports.schedules())[0],
    files: () => readdirSync(app.folder).toSorted((a, b) => a.localeCompare(b, 'en')),
    text: (name) => readFileSync(join(app.folder, name), 'utf8'),
    reopen: async (path) => {
      await running().session.close();
      current = open(path);
    },
    end: async () => {
      await running().session.close();
      rmSync(top, { recursive: true, force: true });
    },
  };
  mkdirSync(app.folder);
  return app;
};
