import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { freePath, nameTemporary, writeTemporary, writeWhole } from './whole-file.ts';

const BYTES = new TextEncoder().encode('new');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-whole-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

test('a link that leads nowhere is told, and nothing is left behind', async () => {
  symlinkSync('loop', at('loop'));
  symlinkSync(join('gone', 'file'), at('lost'));
  await expect(writeWhole(at('loop'), BYTES)).rejects.toMatchObject({ code: 'invalid_input' });
  await expect(writeWhole(at('lost'), BYTES)).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining(`The folder ${at('gone')} is not there.`) as string,
  });
  expect(readdirSync(folder).toSorted()).toEqual(['loop', 'lost']);
});

test.skipIf(process.platform === 'win32')('a device takes the bytes and is not replaced', async () => {
  symlinkSync('/dev/null', at('nothing'));
  await writeWhole(at('nothing'), BYTES);
  expect(readlinkSync(at('nothing'))).toBe('/dev/null');
  expect(readdirSync(folder)).toEqual(['nothing']);
});

test('a name that a link has is not free, wherever it leads', async () => {
  writeFileSync(at('empty'), '');
  symlinkSync('gone', at('a.csv'));
  symlinkSync('empty', at('b.csv'));
  expect(await freePath(folder, 'a.csv')).toBe(at('a (2).csv'));
  const temporary = await writeTemporary(folder, BYTES);
  expect([await nameTemporary(temporary, at('a.csv')), await nameTemporary(temporary, at('b.csv'))]).toEqual([
    false,
    false,
  ]);
  expect(await nameTemporary(temporary, at('empty'))).toBe(true);
  expect(readFileSync(at('b.csv'), 'utf8')).toBe('new');
});
