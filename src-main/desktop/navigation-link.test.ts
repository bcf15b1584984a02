import { defaultParseSearch } from '@tanstack/react-router';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readLink } from './navigation-link.ts';

test.each([
  ['pecunia://open/overview', '/'],
  ['pecunia://open/months', '/months'],
  ['pecunia://open/transactions', '/transactions'],
  ['pecunia://open/transactions?month=2026-03&direction=out', '/transactions?month=2026-03&direction=out'],
  ['pecunia://open/transactions?search=Caf%C3%A9%20Z%C3%BCrich', '/transactions?search=%22Caf%C3%A9+Z%C3%BCrich%22'],
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

test.each(['true', 'false', 'null', '1.50', '007', 'a&b', 'Café Zürich'])('the words %s stay words', (words) => {
  const path = readLink(`pecunia://open/transactions?${new URLSearchParams({ search: words, tag: words }).toString()}`);
  // The reading of addresses that the screens’ router does.
  expect(defaultParseSearch(path?.split('?')[1] ?? '')).toEqual({ search: words, tag: words });
});

const ROOMS = ['overview', 'months', 'transactions', 'reports', 'quick-entry', 'start', 'constructor', ''];
const KEYS = ['search', 'tag', 'month', 'from', 'accountId', 'minAmount', 'direction', 'delete', 'toString'];
const VALUES = ['2026-03', '2026-03-01', '7', 'in', 'rent', 'true', '"a"', '{}', '<b>', '-1', ''];
const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...VALUES) }, fc.string({ maxLength: 8 }));
const pair = fc.tuple(fc.constantFrom(...KEYS), value);
const link = fc
  .record({
    room: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ROOMS) }, fc.string({ maxLength: 8 })),
    search: fc.array(pair, { maxLength: 3 }),
    end: fc.constantFrom('', '', '', '#', '#/start'),
  })
  .map(({ room, search, end }) => {
    const query = search.length === 0 ? '' : `?${new URLSearchParams(search).toString()}`;
    return `pecunia://open/${room}${query}${end}`;
  });

const FOLLOWED = /^\/(?:months|transactions|reports)?$|^\/transactions\?/u;
const FOLLOWED_KEYS = new Set(KEYS.filter((key) => key !== 'delete' && key !== 'toString'));

test('whatever is followed is a known room, with nothing but sound filters of transactions', () => {
  let followed = 0;
  fc.assert(
    fc.property(link, (given) => {
      const path = readLink(given);
      if (path === null) return;
      followed += 1;
      expect(path).toMatch(FOLLOWED);
      const search: [string, unknown][] = Object.entries(defaultParseSearch(path.split('?')[1] ?? ''));
      expect(search.filter(([key]) => !FOLLOWED_KEYS.has(key))).toEqual([]);
      const isSound = (read: unknown): boolean =>
        typeof read === 'number' || (typeof read === 'string' && /^[^#<>"{}\n]+$/u.test(read));
      expect(search.filter(([, read]) => !isSound(read))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(followed, 'enough of the links are followed to say so').toBeGreaterThan(100);
});
