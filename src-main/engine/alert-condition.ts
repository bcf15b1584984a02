import type { Alert } from '../../src-shared/contract/alerts.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** Something that holds now and that the user should look at; `key` names it while it lasts (an alert's id). */
export type Condition = Omit<Alert, 'id' | 'since' | 'dismissed'> & { readonly key: string };

type Essentials = Pick<Condition, 'key' | 'kind' | 'severity' | 'title' | 'message'>;

/** Completes a condition with null for what it is not about. */
export const conditionOf = (given: Essentials & Partial<Condition>): Condition => ({
  bucketId: null,
  categoryId: null,
  amount: null,
  threshold: null,
  ...given,
});

/** Writes an amount for an alert's message, `500.00 INR`. */
export const amountText = (amount: MinorUnits, currency: Currency): string =>
  `${decimalAmount(amount, currency)} ${currency}`;
