import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';

/** The account of a `:25:` field and the currency that some banks write behind it. */
export type SwiftAccount = { readonly number: string | null; readonly currency: Currency | null };

const LONGEST = 80;
const WITH_CURRENCY = /^(.*\d.*?)(\s*\/\s*|\s+)?([A-Z]{3})$/u;
const BANK_CODE = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\//u;

/** Reads the account's number without blanks, the bank's own BIC before it and the currency behind it. */
export const readAccountNumber = (text: string, known: Currency | null): SwiftAccount => {
  const whole = text.slice(0, LONGEST).trim();
  const match = WITH_CURRENCY.exec(whole);
  const suffix = match?.[3] ?? '';
  const isSuffix = isCurrency(suffix) && (known === null || known === suffix || match?.[2] !== undefined);
  const number = (isSuffix ? (match?.[1] ?? whole) : whole).replaceAll(/^\/+|\s/gu, '').replace(BANK_CODE, '');
  return { number: number === '' ? null : number, currency: isSuffix ? suffix : null };
};
