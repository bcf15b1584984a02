import { decimalAmount } from '../../../src-shared/money.ts';
import type { Receipt } from '../receipt.ts';
import { nameLikeness } from './name-likeness.ts';
import type { ReceiptTruth } from './truth.ts';

export type JudgedField = 'merchant' | 'date' | 'total' | 'currency';

/** `asked`: the field is empty, or the user is asked about it. */
export type Verdict = 'right' | 'asked' | 'wrong';

export type Judgement = Readonly<Record<JudgedField, Verdict>>;

/** So much of a name may be misread: the readers know no accents. */
const LEAST_ALIKE = 0.9;

/** Holds a receipt as it was read against what it says. The total is compared as a decimal, since its currency is judged apart. */
export const judgeReceipt = (receipt: Receipt, truth: ReceiptTruth): Judgement => {
  const isAsked = (field: JudgedField): boolean =>
    receipt[field].value === null || receipt.questions.some((question) => question.field === field);
  const { merchant, date, total, currency } = receipt;
  const read = total.value === null ? null : Number(decimalAmount(total.value, currency.value ?? truth.currency));
  const right: Readonly<Record<JudgedField, boolean>> = {
    merchant: truth.merchantNames.some((name) => nameLikeness(name, merchant.value ?? '') >= LEAST_ALIKE),
    date: date.value === truth.date,
    total: read === Number(decimalAmount(truth.total, truth.currency)),
    currency: currency.value === truth.currency,
  };
  const verdict = (field: JudgedField): Verdict => (right[field] ? 'right' : isAsked(field) ? 'asked' : 'wrong');
  return {
    merchant: verdict('merchant'),
    date: verdict('date'),
    total: verdict('total'),
    currency: verdict('currency'),
  };
};
