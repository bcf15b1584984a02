import type { NumberStyle } from './number-text.ts';

const [ZERO, NINE, POINT, COMMA, MINUS, PLUS] = [48, 57, 46, 44, 45, 43];
/** So many digits are exact in any case; longer numbers go the long way. */
const SAFE_DIGITS = 15;
const GROUP = 3;

/** Tells whether thousands end here: one to three digits not beginning with a zero, or three behind the sign before. */
const endsGroup = (text: string, start: number, from: number, at: number): boolean =>
  from > start ? at - from === GROUP : at > start && at - start <= GROUP && text.charCodeAt(start) !== ZERO;

/**
 * Reads the plainest ways to write an amount, digits with at most a sign before, a sign between thousands and one decimal sign,
 * without taking the text apart. Returns minor units with the written sign; null for anything else, which says nothing about
 * whether it is a number.
 */
export const plainAmount = (text: string, style: NumberStyle, exponent: number): number | null => {
  if (text === '' || text.length > SAFE_DIGITS) return null;
  const first = text.charCodeAt(0);
  const start = first === MINUS || first === PLUS ? 1 : 0;
  const separator = style === 'point' ? POINT : COMMA;
  const thousands = style === 'point' ? COMMA : POINT;
  if (text.length === start) return null;
  let value = 0;
  let point = -1;
  let group = start;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else if (point >= 0 || at === start) return null;
    else if (code === separator) point = at;
    else if (code === thousands && endsGroup(text, start, group, at)) group = at + 1;
    else return null;
  }
  const whole = point < 0 ? text.length : point;
  if (group > start && whole - group !== GROUP) return null;
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (decimals > exponent) return null;
  for (let missing = exponent - decimals; missing > 0; missing -= 1) value *= 10;
  if (!Number.isSafeInteger(value)) return null;
  return first === MINUS && value !== 0 ? -value : value;
};
