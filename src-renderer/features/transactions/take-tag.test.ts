import { expect, it } from 'vitest';

import { takeTag } from './take-tag.ts';

it.each([
  ['#trip', false, null, '#trip'],
  ['#trip', true, 'trip', ''],
  ['#trip ', false, 'trip', ''],
  ['cafe #trip ', false, 'trip', 'cafe'],
  ['#trip cafe', false, 'trip', 'cafe'],
  ['one #trip two', false, 'trip', 'one two'],
  ['cafe', true, null, 'cafe'],
  ['No.#5 ', false, null, 'No.#5 '],
  ['# ', true, null, '# '],
  ['#überweisung ', false, 'überweisung', ''],
])('of “%s” (finished: %s) takes %s', (text, finished, tag, rest) => {
  expect(takeTag(text, finished)).toEqual({ tag, rest });
});
