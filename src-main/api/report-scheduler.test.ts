import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { openApp } from '../testing/memory-session.ts';
import { MONTH_END, openSchedulesApp } from '../testing/schedules-app.ts';
import type { SchedulesApp } from '../testing/schedules-app.ts';

let home: SchedulesApp;
beforeEach(() => {
  home = openSchedulesApp();
});
afterEach(() => home.end());

const periodOf = (name: string): unknown => (JSON.parse(home.text(name)) as { period: unknown }).period;

describe('a schedule', () => {
  test('makes its report at the end of the month, once', async () => {
    await home.schedule({ formats: ['json', 'csv', 'json'] });
    expect(await home.first()).toMatchObject({ nextDate: '2026-03-31', problem: null, formats: ['json', 'csv'] });
    expect(await home.onDay('2026-03-30')).toEqual([]);
    expect(await home.onDay('2026-03-31')).toMatchObject([
      { reportName: 'Statement', dueDate: '2026-03-31', status: 'made', message: '' },
    ]);
    expect(home.files()).toEqual(['2026-03 Statement.csv', '2026-03 Statement.json']);
    expect(await home.first()).toMatchObject({ nextDate: '2026-04-30' });
    expect(await home.onDay('2026-03-31')).toEqual([]);
    expect(await home.api().reports.runs({})).toMatchObject([
      {
        files: home
          .files()
          .toReversed()
          .map((name) => join(home.folder, name)),
      },
    ]);
    expect(home.notices).toEqual([
      { title: 'A report was made', body: '2026-03 Statement.json and 1 more', path: '/reports' },
    ]);
  });

  test('made up for days later still shows the month that it was due for', async () => {
    await home.schedule();
    await home.onDay('2026-05-02');
    expect(home.files()).toEqual(['2026-03 Statement.json', '2026-04 Statement.json']);
    expect(periodOf('2026-03 Statement.json')).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
    expect((await home.api().reports.runs({})).map(({ dueDate, at }) => [dueDate, at])).toEqual([
      ['2026-04-30', '2026-05-02T10:00:00.000Z'],
      ['2026-03-31', '2026-05-02T10:00:00.000Z'],
    ]);
    expect(home.notices).toHaveLength(1);
  });

  test('makes up for the newest 24 days after a long time off, and says what it left out', async () => {
    await home.schedule({ rule: 'FREQ=WEEKLY;BYDAY=MO' });
    await home.onDay('2026-12-31');
    expect(home.files()).toHaveLength(24);
    const runs = await home.api().reports.runs({});
    expect(runs.filter(({ status }) => status === 'made')).toHaveLength(24);
    expect(runs.filter(({ status }) => status === 'failed')).toMatchObject([
      { message: expect.stringContaining('18 reports from 2026-03-16 to 2026-07-13 were left out') as string },
    ]);
    expect(await home.first()).toMatchObject({ problem: null, nextDate: '2027-01-04' });
    expect(await home.onDay('2026-12-31')).toEqual([]);
  });

  test('never writes over a file, nor leaves another behind', async () => {
    writeFileSync(join(home.folder, '2026-03 Statement.json'), 'mine');
    await home.schedule();
    await home.onDay('2026-03-31');
    expect(home.files()).toEqual(['2026-03 Statement (2).json', '2026-03 Statement.json']);
    expect(home.text('2026-03 Statement.json')).toBe('mine');
  });

  test('counts from the day on which its rule was set or it was switched on', async () => {
    const id = await home.schedule({ rule: 'FREQ=DAILY' });
    expect(home.files()).toHaveLength(1);
    await home.schedule({ id, rule: 'FREQ=DAILY', enabled: false });
    expect(await home.onDay('2026-04-20')).toEqual([]);
    expect(await home.first()).toMatchObject({ enabled: false, nextDate: null });
    await home.schedule({ id, rule: 'FREQ=DAILY' });
    expect((await home.api().reports.runs({})).map(({ dueDate }) => dueDate)).toEqual(['2026-04-20', '2026-03-15']);
    await home.schedule({ id, rule: 'FREQ=DAILY;INTERVAL=2' });
    expect(await home.api().reports.runs({})).toHaveLength(2);
    expect(await home.first()).toMatchObject({ nextDate: '2026-04-22' });
  });

  test('of a report that cannot be made says why', async () => {
    await home.schedule();
    home
      .session()
      .vault()
      .raw.exec(
        `UPDATE journal_context SET mode = 2; UPDATE reports SET request = '{"kind":"weather"}'; UPDATE journal_context SET mode = 0`,
      );
    expect(await home.onDay('2026-03-31')).toMatchObject([
      { status: 'failed', message: expect.stringContaining('There is no report “weather”') as string },
    ]);
  });
});

describe('undo', () => {
  test('brings a deleted report back with its schedules, and takes back nothing that was made', async () => {
    await home.schedule({ rule: 'FREQ=WEEKLY;BYDAY=MO' });
    await home.onDay('2026-03-16');
    const api = home.api();
    await api.reports.delete({ id: await home.reportId() });
    expect([await api.reports.saved(), await api.reports.schedules()]).toEqual([[], []]);
    expect(await api.reports.runs({})).toMatchObject([{ scheduleId: null, reportName: 'Statement' }]);
    await api.journal.undo();
    expect(await api.reports.schedules()).toMatchObject([{ reportName: 'Statement', nextDate: '2026-03-23' }]);
    expect(await home.onDay('2026-03-16')).toEqual([]);
    await api.journal.undo();
    expect(await api.reports.schedules()).toEqual([]);
    expect(await api.reports.runs({})).toHaveLength(1);
    expect(home.files()).toHaveLength(1);
  });

  test('never gives a schedule the past of another', async () => {
    const first = await home.schedule({ rule: 'FREQ=DAILY' });
    await home.api().reports.deleteSchedule({ id: first });
    expect(await home.schedule({ rule: 'FREQ=DAILY' })).toBeGreaterThan(first);
    expect(home.files()).toHaveLength(2);
  });
});

describe('by themselves', () => {
  test('due reports are made when a schedule is set and when the vault is opened', async () => {
    const path = join(home.top, 'home.pecunia');
    await home.reopen(path);
    await home.schedule({ rule: 'FREQ=DAILY' });
    await home.settled();
    expect(home.files()).toHaveLength(1);
    home.today = '2026-03-16';
    await home.reopen(path);
    await home.settled();
    expect(home.files()).toHaveLength(2);
  });

  test('due reports are made soon after midnight', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: new Date(2026, 2, 30, 23, 50) });
    try {
      home.session().reportScheduler.follow();
      await home.schedule();
      home.today = '2026-03-31';
      vi.advanceTimersByTime(10 * 60_000);
      await home.settled();
      expect(home.files()).toEqual([]);
      vi.advanceTimersByTime(60_000);
      await home.settled();
      expect(home.files()).toEqual(['2026-03 Statement.json']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('not in a session of the command line', async () => {
    await home.schedule();
    const cli = openApp(':memory:', 'cli', { today: () => '2026-03-31' });
    cli.session.reportScheduler.follow();
    await cli.session.reportScheduler.idle();
    await cli.session.close();
    expect(home.files()).toEqual([]);
  });
});

describe('a look', () => {
  test('follows changes of schedules, and no other of reports', async () => {
    await home.schedule();
    home.today = '2026-03-31';
    await home.api().reports.pin({ id: await home.reportId(), pinned: true });
    await home.settled();
    expect(home.files()).toEqual([]);
    await home.schedule({ id: 1, formats: ['json', 'csv'] });
    expect(home.files()).toHaveLength(2);
  });
});

describe('a schedule whose rule has ended', () => {
  test('may be changed while it is off, and is switched on with a later end only', async () => {
    const rule = 'FREQ=DAILY;UNTIL=20260316';
    const id = await home.schedule({ rule, enabled: false });
    home.today = '2026-04-01';
    await home.schedule({ id, rule, enabled: false, formats: ['csv'] });
    expect(await home.first()).toMatchObject({ formats: ['csv'], enabled: false });
    await expect(home.schedule({ id, rule })).rejects.toThrow('falls on no day from today on');
  });
});

describe('a schedule is refused', () => {
  test('with a rule, a folder or a report that cannot be', async () => {
    await expect(home.schedule({ rule: 'FREQ=HOURLY' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(home.schedule({ rule: 'FREQ=DAILY;UNTIL=20260101' })).rejects.toThrow('falls on no day from today on');
    await expect(home.api().reports.ruleDates({ rule: 'often' })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await home.api().reports.ruleDates({ rule: MONTH_END })).toEqual(['2026-03-31', '2026-04-30', '2026-05-31']);
    const wish = { reportId: 99, rule: MONTH_END, formats: ['csv' as const] };
    await expect(home.api().reports.saveSchedule(wish)).rejects.toMatchObject({ code: 'not_found' });
    await expect(home.api().reports.saveSchedule({ ...wish, reportId: await home.reportId() })).rejects.toThrow(
      'serve --reports',
    );
  });
});
