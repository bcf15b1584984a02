import { describe, expect, it } from 'vitest';

import { reviewAction } from './review-keys.ts';

const key = (name: string, held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>> = {}) => ({
  key: name,
  repeat: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('reviewAction', () => {
  it.each([
    ['1', 3, { kind: 'take', index: 0 }],
    ['3', 3, { kind: 'take', index: 2 }],
    ['4', 3, null],
    ['0', 3, null],
    ['Enter', 1, { kind: 'take', index: 0 }],
    ['Enter', 0, null],
    ['/', 0, { kind: 'search' }],
    ['c', 2, { kind: 'search' }],
    ['s', 2, { kind: 'skip' }],
    ['ArrowDown', 2, { kind: 'skip' }],
    ['ArrowUp', 2, { kind: 'back' }],
    ['a', 2, { kind: 'always' }],
    ['x', 2, null],
  ] as const)('%s with %i proposals', (name, candidates, expected) => {
    expect(reviewAction(key(name), candidates)).toEqual(expected);
  });

  it('hears a key that is held down once', () => {
    expect(reviewAction(key('1', { repeat: true }), 2)).toBeNull();
    expect(reviewAction(key('Enter', { repeat: true }), 2)).toBeNull();
  });

  it('leaves the commands of the app and the system alone', () => {
    expect(reviewAction(key('c', { ctrlKey: true }), 2)).toBeNull();
    expect(reviewAction(key('1', { metaKey: true }), 2)).toBeNull();
    expect(reviewAction(key('a', { altKey: true }), 2)).toBeNull();
  });
});
