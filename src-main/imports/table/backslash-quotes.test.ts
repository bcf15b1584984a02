import { describe, expect, it } from 'vitest';
import { withDoubledQuotes } from './backslash-quotes.ts';

describe('quotes behind a backslash', () => {
  it.each([
    ['inside a cell', String.raw`a,"the \"Crown\" inn",-1`, 'a,"the ""Crown"" inn",-1'],
    ['at its end', String.raw`a,"the \"Crown\"",-1`, 'a,"the ""Crown""",-1'],
    ['at the end of the file', String.raw`a,-1,"the \"Crown\""`, 'a,-1,"the ""Crown"""'],
    ['a backslash that ends a cell', String.raw`a,"slash \",-1`, String.raw`a,"slash \",-1`],
    ['an escaped backslash', String.raw`a,"slash \\",-1`, String.raw`a,"slash \\",-1`],
    ['no backslash', 'a,"b ""c""",-1', 'a,"b ""c""",-1'],
  ])('%s', (_, text, expected) => expect(withDoubledQuotes(text)).toBe(expected));
});
