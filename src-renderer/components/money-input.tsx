import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { currencyExponent } from '../../src-shared/currency.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import { useSettings } from '../app/settings-context.tsx';
import classes from './money-input.module.css';
import { readMoney } from './parse-money.ts';
import type { ParsedMoney } from './parse-money.ts';

export type MoneyInputProps = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  /** Minor units; null while empty or not an amount. */
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
  readonly currency?: string | undefined;
  readonly allowNegative?: boolean;
};

/** Takes an amount as the user's locale writes it, and says in words what is wrong while they type. */
export function MoneyInput({
  value,
  onChange,
  currency: given,
  allowNegative = false,
  error,
  onBlur,
  ...props
}: MoneyInputProps) {
  const settings = useSettings();
  const currency = given ?? settings.currency;
  const [typing, setTyping] = useState<Typing | null>(null);
  const typed = typing?.text ?? null;
  const parsed = typed === null ? null : readMoney(typed, currency, settings.locale);
  const problem = useProblem(parsed, currency, settings.locale, allowNegative);
  const amount = amountOf(parsed, allowNegative);
  // What is being typed stays as typed until the value is changed from elsewhere; a lone minus is no amount yet.
  const stays = typing !== null && (amount === value || (amount === null && typing.over === value));
  const shown = stays ? typing.text : writeMoney(value, currency, settings.locale);
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      classNames={{ input: classes.input ?? '' }}
      leftSection={<span className={classes.symbol}>{symbolOf(currency, settings.locale)}</span>}
      leftSectionWidth={44}
      leftSectionPointerEvents="none"
      {...props}
      value={shown}
      error={problem ?? error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyping({ text, over: stays ? typing.over : value });
        onChange(amountOf(readMoney(text, currency, settings.locale), allowNegative));
      }}
      onBlur={(event) => {
        if (parsed?.kind !== 'problem' && problem === null) setTyping(null);
        onBlur?.(event);
      }}
    />
  );
}

/** What is typed, and the value that it is typed over. */
type Typing = { readonly text: string; readonly over: number | null };

function amountOf(parsed: ParsedMoney | null, allowNegative: boolean): number | null {
  if (parsed?.kind !== 'amount') return null;
  return parsed.amount < 0 && !allowNegative ? null : parsed.amount;
}

function useProblem(
  parsed: ParsedMoney | null,
  currency: string,
  locale: string,
  allowNegative: boolean,
): string | null {
  const { t } = useLingui();
  const digits = currencyExponent(currency);
  const example = writeMoney(12_345 * 10 ** Math.max(0, digits - 1), currency, locale);
  if (parsed?.kind === 'amount') return parsed.amount < 0 && !allowNegative ? t`Write it without a minus.` : null;
  if (parsed?.kind !== 'problem') return null;
  if (parsed.problem === 'too_large') return t`That is more than Pecunia can keep exactly.`;
  if (parsed.problem === 'not_a_number') return t`That is not an amount. Write it like ${example}.`;
  return digits === 0 ? t`${currency} has no decimals.` : t`${currency} has at most ${digits} decimals.`;
}

function writeMoney(amount: number | null, currency: string, locale: string): string {
  if (amount === null) return '';
  const digits = currencyExponent(currency);
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(decimalAmount(amount, currency) as `${number}`);
}

const symbolOf = (currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency;
