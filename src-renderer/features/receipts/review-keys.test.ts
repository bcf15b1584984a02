import { describe, expect, it } from 'vitest';

import { reviewAction } from './review-keys.ts';

type Held = Partial<Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>>;

const key = (name: string, held: Held = {}) => ({
  key: name,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('reviewAction', () => {
  it.each([
    [key('F2'), true, { kind: 'confirm' }],
    [key('Enter', { ctrlKey: true }), true, { kind: 'confirm' }],
    [key('Enter', { metaKey: true }), true, { kind: 'confirm' }],
    [key('Enter'), true, null],
    [key('ArrowDown', { ctrlKey: true }), true, { kind: 'doubtful' }],
    [key('ArrowDown'), true, null],
    [key('PageDown'), true, { kind: 'next' }],
    [key('PageUp'), false, { kind: 'previous' }],
    [key('?'), false, { kind: 'help' }],
    [key('?'), true, null],
    [key('F1'), true, { kind: 'help' }],
    [key('1', { altKey: true, code: 'Digit1' }), true, { kind: 'take', index: 0 }],
    [key('£', { altKey: true, code: 'Digit3' }), true, { kind: 'take', index: 2 }],
    [key('4', { altKey: true, code: 'Digit4' }), true, null],
    [key('+'), false, { kind: 'zoom', step: 1 }],
    [key('-'), false, { kind: 'zoom', step: -1 }],
    [key('0'), false, { kind: 'zoom', step: 0 }],
    [key('-'), true, null],
    [key('-', { altKey: true }), true, { kind: 'zoom', step: -1 }],
    [key('+', { ctrlKey: true }), false, null],
    [key('x'), false, null],
  ])('%j, typing: %s', (event, isTyping, expected) => {
    expect(reviewAction(event, isTyping)).toEqual(expected);
  });
});
