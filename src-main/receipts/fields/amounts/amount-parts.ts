import type { Field, Receipt } from '../../receipt.ts';
import { amountField } from './amount-fields.ts';
import type { AmountKind } from './label-kind.ts';
import type { PageAmounts } from './page-amounts.ts';
import type { Taxes } from './tax-lines.ts';

/** The amounts beside the total and the taxes. */
export type AmountParts = Pick<Receipt, 'subtotal' | 'tip' | 'rounding' | 'discount' | 'paid' | 'change'>;

/** Returns the likeliest value of every amount of some kinds. */
export const valuesOf = (pages: readonly PageAmounts[], kinds: readonly AmountKind[]): readonly number[] =>
  pages.flatMap(({ labelled }) =>
    labelled.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount.readings[0]?.value ?? 0),
  );

/** Returns the value of a field, or the guess that leads its alternatives. */
export const bestOf = <T>({ value, alternatives }: Field<T>): T | null => value ?? alternatives[0]?.value ?? null;

const absolute = (field: Field<number>): Field<number> => ({
  ...field,
  value: field.value === null ? null : Math.abs(field.value),
  alternatives: field.alternatives.map((one) => ({ ...one, value: Math.abs(one.value) })),
});

const addsUp = (pages: readonly PageAmounts[], total: number | null, taxes: Taxes): ((subtotal: number) => boolean) => {
  const addends = [
    taxes.amount,
    ...valuesOf(pages, ['tax', 'service', 'rounding', 'tip']),
    ...valuesOf(pages, ['discount']).map((value) => -Math.abs(value)),
    0,
  ];
  return (subtotal) =>
    total !== null &&
    addends.some((one) => addends.some((other) => subtotal + one + (one === other ? 0 : other) === total));
};

const LARGEST_ROUNDING = 100;

/** Reads what a receipt says beside its total, each judged by whether it fits the total and the other amounts. */
export const readParts = (pages: readonly PageAmounts[], total: Field<number>, taxes: Taxes): AmountParts => {
  const sum = bestOf(total);
  const paid = valuesOf(pages, ['paid', 'card']);
  const changes = valuesOf(pages, ['change']);
  const below = (value: number): boolean => sum === null || Math.abs(value) < Math.abs(sum);
  const never = (): boolean => false;
  const proves = addsUp(pages, sum, taxes);
  return {
    subtotal: amountField(pages, ['subtotal'], { isProved: proves, isPossible: (value) => value !== 0 }),
    tip: amountField(pages, ['tip'], { isProved: never, isPossible: (value) => value > 0 && below(value) }),
    rounding: amountField(pages, ['rounding'], {
      isProved: (value) =>
        sum !== null && valuesOf(pages, ['total', 'subtotal']).some((one) => value !== 0 && one + value === sum),
      isPossible: (value) => Math.abs(value) < LARGEST_ROUNDING,
    }),
    discount: absolute(
      amountField(pages, ['discount'], {
        isProved: (value) =>
          sum !== null &&
          value !== 0 &&
          valuesOf(pages, ['subtotal', 'total']).some((one) => one - Math.abs(value) === sum),
        isPossible: (value) => value !== 0,
      }),
    ),
    paid: amountField(pages, ['paid', 'card'], {
      isProved: (value) =>
        sum !== null && (value === sum || changes.some((change) => change !== 0 && value - Math.abs(change) === sum)),
      isPossible: (value) => value !== 0 && (sum === null || Math.sign(value) === Math.sign(sum)),
    }),
    change: absolute(
      amountField(pages, ['change'], {
        isProved: (value) => sum !== null && paid.some((one) => one - Math.abs(value) === sum),
        isPossible: (value) => paid.length === 0 || paid.some((one) => Math.abs(value) <= Math.abs(one)),
      }),
    ),
  };
};
