import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { BANK_TEXTS } from '../fixtures/bank-texts.ts';
import type { BankTexts } from '../fixtures/bank-texts.ts';
import { decodeAs } from './encodings.ts';
import { decodeText } from './decode-text.ts';

const statement = (header: string, texts: readonly string[]): string =>
  [header, ...texts.map((text, index) => `2024-03-0${index % 9};${text};-${index + 1}2,50`)].join('\r\n');

const cases = BANK_TEXTS.flatMap((each) => each.encodings.map((encoding) => ({ ...each, encoding })));

/** Whether the encoding has a sign for every letter of the text. */
const canWrite = (text: string, encoding: string): boolean => decodeAs(iconv.encode(text, encoding), encoding) === text;

const writable = ({ texts }: BankTexts, encoding: string): readonly string[] =>
  texts.filter((text) => canWrite(text, encoding));

describe('statements in every language and encoding', () => {
  it.each(cases)('$language in $encoding', ({ encoding, ...each }) => {
    const text = statement(each.header, writable(each, encoding));
    const found = decodeText(iconv.encode(text, encoding), undefined);
    expect(found.text).toBe(text);
    expect(found.question).toBeNull();
  });

  it('decode back or ask, however few their letters', () => {
    const some = fc
      .constantFrom(...cases)
      .chain((each) =>
        fc.tuple(
          fc.constant(each.encoding),
          fc.constantFrom(each.header, 'Date;Description;Amount'),
          fc.subarray([...writable(each, each.encoding)], { minLength: 1, maxLength: 4 }),
        ),
      );
    fc.assert(
      fc.property(some, ([encoding, header, texts]) => {
        const text = statement(header, texts);
        fc.pre(canWrite(text, encoding));
        const bytes = iconv.encode(text, encoding);
        const found = decodeText(bytes, undefined);
        const readings = [found.text, ...(found.question?.choices ?? []).map(({ value }) => decodeAs(bytes, value))];
        expect(readings).toContain(text);
      }),
      { numRuns: 400 },
    );
  });
});
