import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

import type { ReceiptFieldName } from '../../../src-shared/contract/receipts.ts';

/** What the screen calls each field. */
export const FIELD_LABELS: Readonly<Record<ReceiptFieldName, MessageDescriptor>> = {
  merchant: msg`Merchant`,
  date: msg`Date`,
  total: msg`Total`,
  currency: msg`Currency`,
  tax: msg`Tax`,
  subtotal: msg`Subtotal`,
  discount: msg`Discount`,
  tip: msg`Tip`,
  rounding: msg`Rounding`,
  paid: msg`Paid`,
  change: msg`Change`,
  time: msg`Time`,
  paymentMethod: msg`Paid with`,
  cardDigits: msg`Card ending`,
  receiptNumber: msg`Receipt no.`,
  taxNumber: msg`Tax no.`,
  address: msg`Address`,
};
