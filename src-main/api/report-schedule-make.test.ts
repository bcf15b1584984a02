import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { recordRun } from '../database/report-runs.ts';
import { openSchedulesApp } from '../testing/schedules-app.ts';
import type { SchedulesApp } from '../testing/schedules-app.ts';

let home: SchedulesApp;
beforeEach(() => {
  home = openSchedulesApp();
});
afterEach(() => home.end());

const periodOf = (name: string): unknown => (JSON.parse(home.text(name)) as { period: unknown }).period;

describe('a folder that is away', () => {
  test('is told once a day, and nothing is lost: its reports are made when it is back', async () => {
    await home.schedule({ rule: 'FREQ=WEEKLY;BYDAY=MO' });
    renameSync(home.folder, `${home.folder}-away`);
    const words = `The folder ${home.folder} is not there. Bring it back, or choose another.`;
    expect(await home.onDay('2026-03-16')).toMatchObject([{ status: 'failed', message: words }]);
    await home.onDay('2026-03-16');
    expect(home.notices).toEqual([{ title: '“Statement” could not be made', body: words, path: '/reports' }]);
    expect(await home.first()).toMatchObject({ problem: words });
    await home.onDay('2026-03-17');
    expect(home.notices).toHaveLength(2);
    expect(await home.onDay('2026-03-23')).toHaveLength(2);
    renameSync(`${home.folder}-away`, home.folder);
    expect(await home.onDay('2026-03-23')).toMatchObject([
      { dueDate: '2026-03-23', status: 'made' },
      { dueDate: '2026-03-16', status: 'made' },
    ]);
    expect(home.files()).toEqual(['2026-03 Statement (2).json', '2026-03 Statement.json']);
    expect(await home.first()).toMatchObject({ problem: null, nextDate: '2026-03-30' });
    expect(await home.api().reports.runs({})).toHaveLength(2);
  });

  test('may also be none any more', async () => {
    await home.schedule();
    rmSync(home.folder, { recursive: true });
    writeFileSync(home.folder, 'a file');
    expect(await home.onDay('2026-03-31')).toMatchObject([
      { status: 'failed', message: expect.stringContaining(`The folder ${home.folder} is not there`) as string },
    ]);
    await expect(home.schedule()).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test.skipIf(process.getuid?.() === 0)('may also be one that Pecunia may not write into', async () => {
    await home.schedule();
    chmodSync(home.folder, 0o500);
    expect(await home.onDay('2026-03-31')).toMatchObject([
      { status: 'failed', message: expect.stringContaining('Pecunia may not write into the folder') as string },
    ]);
    chmodSync(home.folder, 0o700);
    expect(await home.onDay('2026-03-31')).toMatchObject([{ status: 'made' }]);
  });

  test('can be changed for another', async () => {
    const id = await home.schedule();
    rmSync(home.folder, { recursive: true });
    await home.onDay('2026-03-31');
    home.folder = join(home.top, 'other');
    mkdirSync(home.folder);
    await home.schedule({ id });
    expect(home.files()).toEqual(['2026-03 Statement.json']);
    expect(await home.first()).toMatchObject({ problem: null, folder: home.folder });
  });
});

describe('a failure', () => {
  const request = (kind: string): void => {
    const { raw } = home.session().vault();
    raw.exec(
      `UPDATE journal_context SET mode = 2; UPDATE reports SET request = '{"kind":"${kind}"}'; UPDATE journal_context SET mode = 0`,
    );
  };

  test('whose words change is told once a day, and shown as it is now', async () => {
    await home.schedule();
    request('weather');
    await home.onDay('2026-03-31');
    request('storm');
    await home.onDay('2026-03-31');
    expect(home.notices).toHaveLength(1);
    expect(await home.first()).toMatchObject({ problem: expect.stringContaining('storm') as string });
    await home.onDay('2026-04-01');
    expect(home.notices).toHaveLength(2);
  });

  test.runIf(process.platform === 'linux')('to write names no file, and begins no other look', async () => {
    while (home.folder.length < 4_050) {
      home.folder = join(home.folder, 'x'.repeat(Math.min(200, 4_060 - home.folder.length)));
      mkdirSync(home.folder);
    }
    await home.schedule({ rule: 'FREQ=DAILY' });
    for (let turn = 0; turn < 5; turn += 1) await home.settled();
    const words = `The folder ${home.folder} cannot be written into (ENAMETOOLONG). Try again later, or choose another.`;
    expect(home.notices).toEqual([{ title: '“Statement” could not be made', body: words, path: '/reports' }]);
  });

  test('of the report itself ends the look, and the later days are made once it is mended', async () => {
    await home.schedule({ rule: 'FREQ=WEEKLY;BYDAY=MO' });
    request('weather');
    expect(await home.onDay('2026-03-30')).toMatchObject([{ dueDate: '2026-03-16', status: 'failed' }]);
    expect(await home.onDay('2026-03-31')).toHaveLength(1);
    request('income-expense');
    expect(await home.onDay('2026-03-31')).toHaveLength(3);
    expect(home.files()).toHaveLength(3);
  });

  test('of the vault is not blamed on the folder', async () => {
    await home.schedule();
    const locked = `SELECT RAISE(ABORT, 'database is locked')`;
    home
      .session()
      .vault()
      .raw.exec(
        `CREATE TEMP TRIGGER busy BEFORE INSERT ON report_runs WHEN new.status = 'writing' BEGIN ${locked}; END`,
      );
    expect(await home.onDay('2026-03-31')).toMatchObject([
      { status: 'failed', message: 'Something went wrong inside Pecunia: database is locked' },
    ]);
    expect(home.files()).toEqual([]);
  });
});

describe('an end in the midst of it', () => {
  const writing = async (names: readonly string[]): Promise<void> => {
    const scheduleId = await home.schedule();
    const pending = names.map((name, index) => ({
      temporary: join(home.folder, `.pecunia-00000000-0000-4000-8000-00000000000${index}.tmp`),
      path: join(home.folder, name),
    }));
    const head = { scheduleId, reportName: 'Statement', dueDate: '2026-03-31', at: '2026-03-31T10:00:00.000Z' };
    recordRun(home.session().vault(), { ...head, triedOn: '2026-03-31' }, { status: 'writing', files: pending });
    for (const { temporary } of pending) writeFileSync(temporary, 'whole');
  };
  const NAME = '2026-03 Statement.json';

  test('before the file had its name: it gets it', async () => {
    await writing([NAME]);
    expect(await home.api().reports.runs({})).toEqual([]);
    expect(await home.onDay('2026-04-01')).toMatchObject([{ status: 'made', files: [join(home.folder, NAME)] }]);
    expect(home.files()).toEqual([NAME]);
    expect(home.text(NAME)).toBe('whole');
  });

  test('when the name was taken, or the file had it: there is one', async () => {
    await writing([NAME]);
    writeFileSync(join(home.folder, NAME), '');
    await home.onDay('2026-04-01');
    expect(home.files()).toEqual([NAME]);
    recordRun(
      home.session().vault(),
      { scheduleId: 1, reportName: 'S', dueDate: '2026-03-31', at: '2026-03-31T10:00:00.000Z', triedOn: '2026-03-31' },
      { status: 'writing', files: [{ temporary: join(home.folder, '.gone'), path: join(home.folder, NAME) }] },
    );
    expect(await home.onDay('2026-04-01')).toMatchObject([{ status: 'made', files: [join(home.folder, NAME)] }]);
    expect(home.files()).toEqual([NAME]);
  });

  test('when another took a name meanwhile: that file gets the next free one, and none is made twice', async () => {
    const TABLE = '2026-03 Statement.csv';
    await writing([NAME, TABLE]);
    writeFileSync(join(home.folder, TABLE), 'mine');
    expect(await home.onDay('2026-04-01')).toMatchObject([
      { files: [join(home.folder, NAME), join(home.folder, '2026-03 Statement (2).csv')] },
    ]);
    expect(home.files().map((name) => [name, home.text(name)])).toEqual([
      ['2026-03 Statement (2).csv', 'whole'],
      [TABLE, 'mine'],
      [NAME, 'whole'],
    ]);
  });

  test('when nothing of it is left: it is made anew', async () => {
    await writing([NAME]);
    for (const name of home.files()) rmSync(join(home.folder, name));
    await home.onDay('2026-04-01');
    expect(home.files()).toEqual([NAME]);
    expect(periodOf(NAME)).toMatchObject({ from: '2026-03-01' });
  });
});
