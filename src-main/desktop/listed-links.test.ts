import { expect, test } from 'vitest';

import { isListedLink } from './listed-links.ts';

test.each([
  ['https://github.com/pecunia-app/pecunia', true],
  ['http://github.com/', false],
  ['https://github.com:8443/', false],
  ['https://someone@github.com/', false],
  ['https://github.com.evil.example/', false],
  ['https://evil.example/https://github.com', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['not a link', false],
])('%s: %s', (url, isListed) => {
  expect(isListedLink(url)).toBe(isListed);
});
