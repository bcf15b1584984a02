import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readLink } from './navigation-link.ts';

test.each([
  ['pecunia://open/overview', '/'],
  ['pecunia://open/months', '/months'],
  ['pecunia://open/transactions', '/transactions'],
  ['pecunia://open/transactions?month=2026-03&direction=out', '/transactions?month=2026-03&direction=out'],
  ['pecunia://open/transactions?search=Caf%C3%A9%20Z%C3%BCrich', '/transactions?search=Caf%C3%A9+Z%C3%BCrich'],
  ['pecunia://open/transactions?from=2026-01-01&to=2026-01-31', '/transactions?from=2026-01-01&to=2026-01-31'],
  ['pecunia://open/transactions?accountId=3&minAmount=100', '/transactions?accountId=3&minAmount=100'],
])('%s goes to %s', (link, path) => {
  expect(readLink(link)).toBe(path);
});

test.each([
  ['another scheme', 'https://open/overview'],
  ['another host', 'pecunia://delete/transactions'],
  ['no host', 'pecunia:open/overview'],
  ['a user', 'pecunia://me@open/overview'],
  ['a port', 'pecunia://open:8080/overview'],
  ['no room', 'pecunia://open/'],
  ['an unknown room', 'pecunia://open/admin'],
  ['a room of the prototype', 'pecunia://open/constructor'],
  ['the quick entry, which takes keys', 'pecunia://open/quick-entry'],
  ['a folder below', 'pecunia://open/receipts/1'],
  ['a way up', 'pecunia://open/months/../start'],
  ['a coded way up', 'pecunia://open/%2e%2e%2fstart'],
  ['a fragment', 'pecunia://open/overview#/start'],
  ['an empty fragment', 'pecunia://open/overview#'],
  ['a search where there is none', 'pecunia://open/settings?section=vault'],
  ['an unknown filter', 'pecunia://open/transactions?delete=1'],
  ['a filter of the prototype', 'pecunia://open/transactions?toString=1'],
  ['a filter twice', 'pecunia://open/transactions?month=2026-03&month=2026-04'],
  ['a day that is none', 'pecunia://open/transactions?from=2026-02-30'],
  ['a month that is none', 'pecunia://open/transactions?month=2026-13'],
  ['a negative number', 'pecunia://open/transactions?minAmount=-1'],
  ['a number that is none', 'pecunia://open/transactions?accountId=1e9'],
  ['words that are an object', 'pecunia://open/transactions?search=%7B%22a%22%3A1%7D'],
  ['words with markup', 'pecunia://open/transactions?search=%3Cscript%3E'],
  ['words with a line break', 'pecunia://open/transactions?search=a%0Ab'],
  ['words that run the other way', 'pecunia://open/transactions?search=a%E2%80%AEb'],
  ['too many words', `pecunia://open/transactions?search=${'a'.repeat(201)}`],
  ['too long a link', `pecunia://open/transactions?search=${'a'.repeat(2000)}`],
  ['a script', 'javascript:alert(1)'],
  ['nothing', ''],
])('%s is not followed', (_what, link) => {
  expect(readLink(link)).toBeNull();
});

test('whatever is followed is a known room, with nothing but filters of transactions', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'pecunia:',
      '//',
      'open',
      '/',
      'transactions',
      'months',
      '?',
      '&',
      '=',
      '#',
      'month',
      '2026-03',
      '..',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const path = readLink(pieces.join(''));
      expect(path === null || /^\/(?:[a-z]*|transactions\?[A-Za-z]+=[^#<>"{}\n]*)$/u.test(path)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
