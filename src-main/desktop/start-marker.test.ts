import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { beginStart, endStart, MOST_FAILED_STARTS } from './start-marker.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pecunia-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('starts that show a page leave nothing behind', () => {
  for (let start = 0; start < 5; start += 1) {
    expect(beginStart(folder)).toBe(0);
    endStart(folder);
  }
});

test('the fourth start after three without a page knows of them', () => {
  expect([1, 2, 3, 4, 5].map(() => beginStart(folder))).toEqual([0, 1, 2, MOST_FAILED_STARTS, MOST_FAILED_STARTS]);
  endStart(folder);
  expect(beginStart(folder)).toBe(0);
});

test.each(['', 'x', '-4', '1e999'])('a damaged marker “%s” counts as none', (text) => {
  writeFileSync(join(folder, 'starting'), text);
  expect(beginStart(folder)).toBe(0);
});
