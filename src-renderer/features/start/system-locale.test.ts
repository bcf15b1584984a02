import { expect, test } from 'vitest';

import { systemLocale } from './system-locale.ts';

test.each([
  [['de-CH', 'en'], 'de-CH'],
  [['en-US@posix', 'en-GB'], 'en-GB'],
  [['en-US-u-va-posix'], 'en-US'],
  [['C'], 'en-IN'],
  [[], 'en-IN'],
])('%j gives %s', (languages, locale) => {
  expect(systemLocale(languages)).toBe(locale);
});
