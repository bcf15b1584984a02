import { describe, expect, test } from 'vitest';

import { neutralText } from './neutral-text.ts';

describe('neutralText', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(neutralText(text)).toBe(`'${text}`);
    },
  );

  test.each(['', 'Corner Shop', '12.50', 'a=1', "'=1", '–', 'दुकान', ' x'])('leaves %j as it is', (text) => {
    expect(neutralText(text)).toBe(text);
  });
});
