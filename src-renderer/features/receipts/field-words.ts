import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';

import type { ReceiptFields } from '../../../src-shared/contract/receipts.ts';
import { useFormat } from '../../app/format.ts';
import type { FieldKind } from './receipt-fields.ts';

type PaymentMethod = NonNullable<ReceiptFields['paymentMethod']['value']>;

export type FieldValue = string | number;

export const METHOD_WORDS: Readonly<Record<PaymentMethod, MessageDescriptor>> = {
  cash: msg`Cash`,
  card: msg`Card`,
  transfer: msg`Bank transfer`,
  wallet: msg`Phone or wallet`,
  voucher: msg`Voucher`,
};

const isMethod = (value: FieldValue): value is PaymentMethod => Object.hasOwn(METHOD_WORDS, value);

/** Returns a function that writes a field's value as the user reads it. */
export function useFieldWords(currency: string): (kind: FieldKind, value: FieldValue) => string {
  const { i18n } = useLingui();
  const { money, date } = useFormat();
  return (kind, value) => {
    if (typeof value === 'number') return money(value, { currency });
    if (kind === 'date') return date(value);
    return kind === 'method' && isMethod(value) ? i18n._(METHOD_WORDS[value]) : value;
  };
}
