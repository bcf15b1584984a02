import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportProgress } from '../../src-shared/contract/reports.ts';
import { openForReading } from '../database/open-vault.ts';
import { runCommand } from '../database/run-command.ts';
import { openApp, TODAY } from '../testing/memory-session.ts';
import type { TestApp } from '../testing/memory-session.ts';
import { viewOf } from './report-export.ts';
import { viewReport } from './report-service.ts';
import { startReportThread } from './report-thread.ts';
import { fillVault } from './sample-fill.ts';

let folder = '';
let path = '';
let app: TestApp;

/** Enough transactions for threads. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-report-thread-'));
  path = join(folder, 'home.pecunia');
  app = openApp(path, 'browser');
  const head = { name: 'test.fill', label: '', member: 'owner', at: '2026-03-15T10:00:00.000Z' };
  runCommand(app.session.vault(), head, (writer) => fillVault(writer, TODAY, 3_000));
});
afterAll(async () => {
  await app.session.close();
  rmSync(folder, { recursive: true, force: true });
});

const request = reportRequest.parse({ kind: 'income-expense', period: { kind: 'relative', span: 'all' } });
const order = { request, today: TODAY, vaultName: 'home' };

const withThread = async (use: (thread: ReturnType<typeof startReportThread>) => Promise<void>): Promise<void> => {
  const thread = startReportThread(path);
  try {
    await use(thread);
  } finally {
    await thread.end();
  }
};

describe('a thread for reports', () => {
  test('makes what the app itself would make, and one after the other', () =>
    withThread(async (thread) => {
      const here = await viewReport(app.session.vault(), { ...order, rowLimit: 3 });
      expect(await thread.run('view', { ...order, rowLimit: 3 }, {})).toEqual(here);
      const [file] = await thread.run('files', { ...order, formats: ['json'], options: OPTIONS, name: 'Mine' }, {});
      expect(file?.fileName).toMatch(/ Mine\.json$/u);
      expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toMatchObject({ report: 'income-expense' });
    }));

  test('passes on what a user can mend', () =>
    withThread(async (thread) => {
      const unknown = { ...order, request: { ...request, kind: 'weather' }, rowLimit: 1 };
      await expect(thread.run('view', unknown, {})).rejects.toMatchObject({ code: 'not_found' });
      await expect(thread.run('view', { ...order, rowLimit: 0 }, {})).resolves.toMatchObject({ currency: 'INR' });
    }));

  test('is gone when its work is stopped, or when it is ended', async () => {
    const stop = new AbortController();
    const first = startReportThread(path);
    const work = first.run('view', { ...order, rowLimit: 1 }, { signal: stop.signal });
    stop.abort();
    await expect(work).rejects.toMatchObject({ code: 'import_cancelled' });
    expect(first.isGone()).toBe(true);
    await expect(first.run('view', { ...order, rowLimit: 1 }, {})).rejects.toMatchObject({ code: 'import_cancelled' });
    const second = startReportThread(path);
    const ended = second.run('view', { ...order, rowLimit: 1 }, {}).catch((error: unknown) => error);
    await second.end();
    expect(await ended).toMatchObject({ code: 'import_cancelled' });
  });
});

const OPTIONS = { paper: 'a4', csv: { bom: true, delimiter: ',', decimal: '.' } } as const;

describe('a connection for reading', () => {
  test('sees what was written, and cannot write', () => {
    const reader = openForReading(path);
    const count = 'SELECT count(*) FROM transactions';
    expect(reader.sql(count).pluck().get()).toBe(app.session.vault().sql(count).pluck().get());
    expect(() => reader.raw.exec('DELETE FROM settings')).toThrow('readonly');
    reader.raw.close();
  });
});

describe('the desk', () => {
  test('answers several views at once, and goes on after one that was given up', async () => {
    const { api } = app;
    const stop = new AbortController();
    const given = api.reports.view({ request }, { signal: stop.signal });
    const others = [api.reports.view({ request, rowLimit: 2 }), api.reports.view({ request, rowLimit: 2 })];
    stop.abort();
    await expect(given).rejects.toMatchObject({ code: 'import_cancelled' });
    for (const view of await Promise.all(others)) {
      const [table] = view.sections.filter((section) => section.kind === 'table');
      expect(table?.rows).toHaveLength(2);
      expect(table?.rowCount).toBeGreaterThan(2);
    }
  });

  test('answers no view with another vault than it was asked of', async () => {
    const { api, session } = app;
    const views = [0, 1, 2].map(() => viewOf(session, { request, rowLimit: 0 }).catch((error: unknown) => error));
    session.open(join(folder, 'other.pecunia'));
    for (const view of await Promise.all(views)) expect(view).toMatchObject({ code: 'import_cancelled' });
    session.open(path);
    expect(await api.reports.view({ request, rowLimit: 0 })).toMatchObject({ vaultName: 'home' });
  });

  test('sees each change at once', async () => {
    const { api } = app;
    const today = reportRequest.parse({ ...request, period: { kind: 'range', from: TODAY, to: TODAY } });
    const expenses = async () =>
      (await api.reports.view({ request: today })).figures.find(({ key }) => key === 'expenses')?.value;
    const before = Number(await expenses());
    const [account] = await api.accounts.list();
    await api.transactions.create({ accountId: account?.id ?? 0, date: TODAY, amount: -700, payee: 'Shop' });
    expect(await expenses()).toBe(before + 700);
  });

  test('tells how far an export is, to whoever gave it a key', async () => {
    const { api } = app;
    const heard: ReportProgress[] = [];
    const stop = new AbortController();
    const listening = (async () => {
      for await (const progress of await api.reports.progress(undefined, { signal: stop.signal })) heard.push(progress);
    })().catch(() => {});
    await api.reports.export({ request, format: 'csv', jobKey: 'mine' });
    await api.reports.export({ request, format: 'csv' });
    stop.abort();
    await listening;
    expect(new Set(heard.map(({ key }) => key))).toEqual(new Set(['mine']));
    expect(heard.map(({ done }) => done)).toEqual(heard.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(heard.at(-1)).toEqual({ key: 'mine', phase: 'done', done: 1 });
  });

  test('stops an export by its signal, and all of them when the vault is closed', async () => {
    const { api, session } = app;
    const stop = new AbortController();
    const stopped = api.reports.export({ request, format: 'xlsx' }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(stopped).rejects.toMatchObject({ code: 'import_cancelled' });
    const running = api.reports.export({ request, format: 'xlsx' }).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await session.close();
    expect(await running).toMatchObject({ code: 'import_cancelled' });
    session.open(path);
    expect(await api.reports.view({ request, rowLimit: 0 })).toMatchObject({ vaultName: 'home' });
  });
});
