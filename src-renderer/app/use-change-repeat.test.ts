import { describe, expect, test } from 'vitest';

import { callKey, isRepeat } from './use-change-repeat.ts';

describe('isRepeat', () => {
  test.each([
    ['the same while it is under way', null, 'a', true],
    ['the same just after it ended', 1000, 'a', true],
    ['the same a second later', 0, 'a', false],
    ['another while it is under way', null, 'b', false],
    ['another just after it ended', 1000, 'b', false],
  ])('%s', (_, endedAt, key, repeats) => {
    expect(isRepeat({ key: 'a', endedAt }, key, 1100)).toBe(repeats);
  });
});

describe('callKey', () => {
  test('tells inputs apart by what is in them', () => {
    expect(callKey({ id: 1, date: '2026-03-01' })).toBe(callKey({ id: 1, date: '2026-03-01' }));
    expect(callKey({ id: 1 })).not.toBe(callKey({ id: 2 }));
    expect(callKey(undefined)).toBe(callKey(undefined));
  });

  test('tells files apart by which they are', () => {
    const file = new Blob(['a']);
    expect(callKey({ file })).toBe(callKey({ file }));
    expect(callKey({ file })).not.toBe(callKey({ file: new Blob(['a']) }));
  });
});
