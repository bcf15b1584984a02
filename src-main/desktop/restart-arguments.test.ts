import { expect, test } from 'vitest';

import { restartArguments } from './restart-arguments.ts';

test.each([
  [
    ['.', '--no-sandbox', '--vault=/a/home.vault'],
    ['.', '--no-sandbox', '--vault=/a/home.vault'],
  ],
  [['--vault', '/a/home.vault', 'bank.ofx', 'other.pecunia'], ['--vault=/a/home.vault']],
  [['--safe-start', '--reset', '--today', '2026-03-15'], ['--today=2026-03-15']],
  [['--no-sandbox', 'pecunia://open/months', '--vault=/evil.vault'], ['--no-sandbox']],
  [['--vault'], ['--vault']],
  [[], []],
])('%j starts anew as %j', (line, kept) => {
  expect(restartArguments(line, [])).toEqual(kept);
  expect(restartArguments(line, ['--safe-start'])).toEqual([...kept, '--safe-start']);
});
