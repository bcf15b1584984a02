import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from 'vitest';

import { readArguments } from './launch-arguments.ts';

const FOLDER = resolve('/home/asha/Downloads');
const filesOf = (...line: readonly string[]) => readArguments(line, FOLDER).files;

test.each([
  ['march.ofx', 'bank'],
  ['March 2026.QFX', 'bank'],
  ['bank.qif', 'bank'],
  ['statement.csv', 'bank'],
  ['home.pecunia', 'vault'],
  ['old.vault', 'vault'],
  ['cash flow.pecunia-report', 'report'],
] as const)('%s is opened as a %s file', (name, kind) => {
  expect(filesOf(name)).toEqual([{ path: join(FOLDER, name), kind }]);
});

test.each(['.', 'photo.png', 'script.js', 'noending', '.ofx/', '-', ''])('“%s” is left alone', (name) => {
  expect(filesOf(name)).toEqual([]);
});

test('relative paths are those of the folder of who asks, whole ones stay', () => {
  const whole = resolve('/mnt/stick/bank.ofx');
  expect(filesOf('../bank.ofx', whole).map(({ path }) => path)).toEqual([resolve(FOLDER, '../bank.ofx'), whole]);
});

test('addresses of files are paths, those of another machine are nothing', () => {
  const path = resolve('/home/asha/Bank März.ofx');
  expect(filesOf(pathToFileURL(path).href)).toEqual([{ path, kind: 'bank' }]);
  expect(filesOf('file://evil.example/share/bank.ofx', 'file:///%2F/x.ofx', 'file:')).toEqual([]);
});

test('our switches are read, those of Chromium are left out', () => {
  const line = ['--no-sandbox', '--vault', 'home.vault', '--today=2026-03-15', '--remote-debugging-port=0', '.'];
  expect(readArguments([...line, '--safe-start', 'bank.ofx'], FOLDER)).toEqual({
    vault: 'home.vault',
    today: '2026-03-15',
    safeStart: true,
    reset: false,
    files: [{ path: join(FOLDER, 'bank.ofx'), kind: 'bank' }],
    links: [],
  });
});

test('the folder of user data is no file to open', () => {
  expect(filesOf('--user-data-dir', '/tmp/data.vault', 'bank.ofx')).toHaveLength(1);
});

test('nothing counts that follows a link, since who wrote the link may have written it', () => {
  const read = readArguments(
    ['--today=2026-03-15', 'pecunia://open/months', '--reset', '--vault=/tmp/evil.vault', 'evil.vault', 'pecunia://x'],
    FOLDER,
  );
  expect(read).toEqual({
    vault: null,
    today: '2026-03-15',
    safeStart: false,
    reset: false,
    files: [],
    links: ['pecunia://open/months'],
  });
});
