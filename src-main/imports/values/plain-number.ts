import type { NumberStyle } from './number-text.ts';

const [ZERO, NINE, POINT, COMMA, MINUS, PLUS] = [48, 57, 46, 44, 45, 43];
/** So many digits are exact in any case; longer numbers go the long way. */
const SAFE_DIGITS = 15;

/**
 * Reads the plainest way to write an amount, digits with at most a sign before and one decimal sign, without taking the text apart.
 * Returns minor units with the written sign; null for anything else, which says nothing about whether it is a number.
 */
export const plainAmount = (text: string, style: NumberStyle, exponent: number): number | null => {
  const first = text.charCodeAt(0);
  const start = first === MINUS || first === PLUS ? 1 : 0;
  const separator = style === 'point' ? POINT : COMMA;
  if (text.length === start || text.length - start > SAFE_DIGITS) return null;
  let [value, point] = [0, -1];
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else if (code === separator && point < 0 && at > start) point = at;
    else return null;
  }
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (decimals > exponent) return null;
  for (let missing = exponent - decimals; missing > 0; missing -= 1) value *= 10;
  if (!Number.isSafeInteger(value)) return null;
  return first === MINUS && value !== 0 ? -value : value;
};
