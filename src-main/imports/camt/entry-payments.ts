import type { Currency } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { isoAmount } from './iso-values.ts';
import { attributeOf, child, childrenOf, descend, NONE, textAt } from './xml-elements.ts';
import type { XmlElements } from './xml-elements.ts';

/** One payment of an entry: its details, `NONE` where it has none, and its signed amount. */
export type Payment = { readonly at: number; readonly amount: MinorUnits };

type Whole = { readonly amount: MinorUnits; readonly currency: Currency };

/** Where the versions of the message write what a payment of a batch moved on the account. */
const AMOUNTS = [['Amt'], ['AmtDtls', 'TxAmt', 'Amt'], ['AmtDtls', 'InstdAmt', 'Amt']] as const;

const detailsOf = (xml: XmlElements, entry: number): readonly number[] => {
  const found: number[] = [];
  for (const group of childrenOf(xml, entry, 'NtryDtls'))
    for (const at of childrenOf(xml, group, 'TxDtls')) found.push(at);
  return found.length > 0 ? found : childrenOf(xml, entry, 'TxDtls');
};

const signedAt = (xml: XmlElements, at: number, path: readonly string[], whole: Whole): number | null => {
  const amountAt = descend(xml, at, path);
  if (amountAt === NONE || attributeOf(xml, amountAt, 'Ccy').toUpperCase() !== whole.currency) return null;
  const amount = isoAmount(textAt(xml, amountAt), whole.currency);
  if (typeof amount !== 'number' || amount === 0) return null;
  const direction = textAt(xml, child(xml, at, 'CdtDbtInd'));
  const goesOut = direction === '' ? whole.amount < 0 : direction === 'DBIT';
  return goesOut ? -amount : amount;
};

const dividedBy = (
  xml: XmlElements,
  details: readonly number[],
  path: readonly string[],
  whole: Whole,
): readonly Payment[] | null => {
  const payments: Payment[] = [];
  let sum = 0;
  for (const at of details) {
    const amount = signedAt(xml, at, path, whole);
    if (amount === null) return null;
    sum += amount;
    payments.push({ at, amount });
  }
  return sum === whole.amount ? payments : null;
};

/**
 * Returns the payments of a batch when each has an amount in the entry's currency and they sum to the entry; else the entry
 * as one payment with the first details.
 */
export const paymentsOf = (xml: XmlElements, entry: number, whole: Whole): readonly Payment[] => {
  const details = detailsOf(xml, entry);
  if (details.length > 1)
    for (const path of AMOUNTS) {
      const payments = dividedBy(xml, details, path, whole);
      if (payments) return payments;
    }
  const isNamedAsWhole = details.length > 1 && child(xml, entry, 'AddtlNtryInf') !== NONE;
  return [{ at: isNamedAsWhole ? NONE : (details[0] ?? NONE), amount: whole.amount }];
};
