import { describe, expect, it } from 'vitest';
import { remembering } from './remembering.ts';

describe('a reader that remembers', () => {
  it('looks into each text once, also where it finds nothing', () => {
    const asked: string[] = [];
    const read = remembering((text) => {
      asked.push(text);
      return text === '' ? null : text.length;
    });
    expect(['ab', '', 'ab', ''].map((text) => read(text))).toEqual([2, null, 2, null]);
    expect(asked).toEqual(['ab', '']);
  });

  it('stays right when it has to let go of what it knew', () => {
    const read = remembering((text) => `=${text}`);
    const texts = Array.from({ length: 10_000 }, (_, index) => String(index));
    expect([...texts, ...texts].map((text) => read(text))).toEqual([...texts, ...texts].map((text) => `=${text}`));
  });
});
