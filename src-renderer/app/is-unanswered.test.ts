import { expect, it } from 'vitest';

import { isUnanswered } from './is-unanswered.ts';

it.each([
  [new TypeError('Failed to fetch'), true],
  [new TypeError('NetworkError when attempting to fetch resource.'), true],
  [new TypeError('Load failed'), true],
  [new TypeError('x is undefined'), false],
  [new Error('Failed to fetch'), false],
])('%s: nobody answers is %s', (error, unanswered) => {
  expect(isUnanswered(error)).toBe(unanswered);
});
