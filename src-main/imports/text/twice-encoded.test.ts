import { describe, expect, it } from 'vitest';
import { BANK_TEXTS } from '../fixtures/bank-texts.ts';
import { decodeText } from './decode-text.ts';
import { mayBeTwiceEncoded, repairTwiceEncoded } from './twice-encoded.ts';

/** What a program makes of UTF-8 that it takes for single bytes. */
const twice = (text: string, table: string): string => new TextDecoder(table).decode(new TextEncoder().encode(text));

describe('letters encoded twice', () => {
  it.each(BANK_TEXTS)('come back, and are left alone where they are right: $language', ({ header, texts }) => {
    for (const text of [header, ...texts]) {
      expect(repairTwiceEncoded(twice(text, 'windows-1252')) ?? text).toBe(text);
      expect(repairTwiceEncoded(twice(text, 'windows-1250')) ?? text).toBe(text);
      expect(repairTwiceEncoded(text)).toBeNull();
      expect(repairTwiceEncoded(text.toUpperCase())).toBeNull();
    }
  });

  it.each(BANK_TEXTS)('are never missed by the quick look at the bytes: $language', ({ header, texts }) => {
    for (const text of [header, ...texts])
      for (const table of ['windows-1252', 'windows-1251', 'windows-1250', 'windows-1254']) {
        const damaged = twice(text, table);
        expect(mayBeTwiceEncoded(Buffer.from(damaged)) || repairTwiceEncoded(damaged) === null).toBe(true);
      }
  });

  it('need no closer look at a text whose accents stand alone', () => {
    expect(mayBeTwiceEncoded(Buffer.from('Überweisung für Bäcker'))).toBe(false);
    expect(mayBeTwiceEncoded(Buffer.from('Ã¼'))).toBe(true);
  });

  it('are put right with a reason, and only where they are wrong', () => {
    const text = 'Date;Text\n2024-01-01;MÃ¼ller & SÃ¶hne 5 â‚¬\n2024-01-02;Größe\n';
    expect(decodeText(new TextEncoder().encode(text), undefined)).toMatchObject({
      text: 'Date;Text\n2024-01-01;Müller & Söhne 5 €\n2024-01-02;Größe\n',
      encoding: 'utf-8-twice',
      question: null,
    });
    expect(decodeText(new TextEncoder().encode(text), 'utf-8').text).toBe(text);
  });
});
