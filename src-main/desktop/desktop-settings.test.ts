import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { FIRST_SETTINGS, readDesktopSettings, writeDesktopSettings } from './desktop-settings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const damage = (text: string): void => writeFileSync(join(folder, 'desktop.json'), text);

test('a new computer has the first settings', () => {
  expect(readDesktopSettings(folder)).toEqual(FIRST_SETTINGS);
});

test('what is set stays, and nothing else changes with it', () => {
  writeDesktopSettings(folder, { shortcut: null, closeToTray: true });
  writeDesktopSettings(folder, { tray: undefined, badge: false });
  expect(readDesktopSettings(folder)).toEqual({ ...FIRST_SETTINGS, shortcut: null, closeToTray: true, badge: false });
  expect(readdirSync(folder)).toEqual(['desktop.json']);
});

test.each(['', '{', 'null', '[]', '"tray"', '{"tray":"yes","shortcut":7}', '\0\0\0'])(
  'a damaged file %j is as none',
  (text) => {
    damage(text);
    expect(readDesktopSettings(folder)).toEqual(FIRST_SETTINGS);
  },
);

test('one damaged setting takes no other with it, and what is unknown is dropped', () => {
  damage('{"tray":false,"badge":3,"__proto__":{"notifications":false},"more":1}');
  expect(readDesktopSettings(folder)).toEqual({ ...FIRST_SETTINGS, tray: false });
});
