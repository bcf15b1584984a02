import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { StatedBalance } from '../reading.ts';
import { swiftAmount } from './swift-amount.ts';
import { swiftDay } from './swift-date.ts';

/** A balance with its currency. */
export type SwiftBalance = { readonly currency: Currency; readonly balance: StatedBalance };

const BALANCE = /^\s*([CD])\s*(\d{6})\s*([A-Z]{3})\s*([\d.,'’]+)\s*$/iu;

/** Reads the balance of a `:60F:` or `:62F:` field; null when it is garbled. */
export const readBalance = (text: string): SwiftBalance | null => {
  const [, mark = '', day = '', code = '', digits = ''] = BALANCE.exec(text) ?? [];
  const currency = code.toUpperCase();
  const dated = swiftDay(day);
  if (!dated || !isCurrency(currency)) return null;
  const amount = swiftAmount(digits, currency);
  if (typeof amount !== 'number') return null;
  const isDebit = mark.toUpperCase() === 'D' && amount !== 0;
  return { currency, balance: { date: dated.date, amount: isDebit ? -amount : amount } };
};

/** Returns the letters of the currency that a balance or a limit (`:34F:`) names, also where its amount is garbled; null without any. */
export const currencyCodeIn = (text: string): string | null =>
  /^\s*[CD]?\s*\d{0,6}\s*([A-Z]{3})/iu.exec(text)?.[1]?.toUpperCase() ?? null;
