import { expect, test } from 'vitest';

import { cleanTags, packTags, unpackTags } from './tags.ts';

test.each([
  [[], []],
  [['holiday'], ['holiday']],
  [
    ['#holiday', ' # work '],
    ['holiday', 'work'],
  ],
  [
    ['Holiday', 'work', 'HOLIDAY', 'holiday'],
    ['Holiday', 'work'],
  ],
  [['Café', 'cafe'], ['Café']],
  [['two words', '#', ''], ['two words']],
  [['c#'], ['c#']],
])('%j becomes %j', (given, clean) => {
  expect(cleanTags(given)).toEqual(clean);
  expect(unpackTags(packTags(given))).toEqual(clean);
});

test('no tags take no space', () => {
  expect(packTags([' # '])).toBe('');
});
