import { Select, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { CurrencySelect } from '../../components/currency-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { PayeeInput } from '../../components/payee-input.tsx';
import { KEYED_SELECT } from './keyed-select.ts';
import { useTyped } from './use-typed.ts';
import { METHOD_WORDS } from './field-words.ts';
import type { FieldValue } from './field-words.ts';
import type { FieldSpec } from './receipt-fields.ts';

type Shared = {
  readonly id: string;
  readonly size: 'xs';
  readonly description: ReactNode;
  readonly error: ReactNode;
  readonly inputWrapperOrder: ['input', 'description', 'error'];
};

type FieldInputProps = {
  readonly spec: FieldSpec;
  readonly id: string;
  readonly value: FieldValue | null;
  readonly currency: string;
  /** What is to be known of the field, for the eye and the screen reader. */
  readonly description: ReactNode;
  readonly error: ReactNode;
  /** Writes what the user says; null says that there is none. */
  readonly onSave: (value: FieldValue | null) => void;
};

/** The input for a field's kind; what is typed is written when the focus leaves it. */
export function FieldInput({ spec, value, currency, onSave, ...rest }: FieldInputProps) {
  const shared: Shared = { ...rest, size: 'xs', inputWrapperOrder: ['input', 'description', 'error'] };
  const text = typeof value === 'string' ? value : '';
  switch (spec.kind) {
    case 'money':
      return <AmountInput shared={shared} value={typeof value === 'number' ? value : null} {...{ currency, onSave }} />;
    case 'date':
    case 'time':
      return <MomentInput type={spec.kind} shared={shared} value={text} onSave={onSave} />;
    case 'currency':
      return <CurrencySelect {...shared} {...KEYED_SELECT} value={text === '' ? currency : text} onChange={onSave} />;
    case 'method':
      return <MethodInput shared={shared} value={text === '' ? null : text} onSave={onSave} />;
    case 'merchant':
      return <MerchantInput shared={shared} value={text} onSave={onSave} />;
    case 'text':
    case 'digits':
      return <WordsInput isDigits={spec.kind === 'digits'} shared={shared} value={text} onSave={onSave} />;
  }
}

type InputProps<Value> = {
  readonly shared: Shared;
  readonly value: Value;
  readonly onSave: (value: FieldValue | null) => void;
};

function AmountInput({ shared, value, currency, onSave }: InputProps<number | null> & { readonly currency: string }) {
  const { shown, type, write } = useTyped(value, onSave);
  return (
    <MoneyInput
      {...shared}
      allowNegative
      currency={currency}
      value={shown}
      onChange={type}
      onBlur={(event) => {
        // What is no amount stays to be mended, and does not clear the field.
        if (shown !== null || event.currentTarget.value.trim() === '') write();
      }}
    />
  );
}

function MomentInput({ type: kind, shared, value, onSave }: InputProps<string> & { readonly type: 'date' | 'time' }) {
  const { t } = useLingui();
  const { shown, type, write } = useTyped(value, (next) => onSave(next === '' ? null : next));
  const [isHalf, setHalf] = useState(false);
  const halfWords = kind === 'date' ? t`Finish the day, as in 31/03/2026.` : t`Finish the time, as in 18:05.`;
  return (
    <TextInput
      {...shared}
      type={kind}
      value={shown}
      error={isHalf ? halfWords : shared.error}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={(event) => {
        // The browser hands out nothing while only a part is typed.
        const { badInput } = event.currentTarget.validity;
        setHalf(badInput);
        if (!badInput) write();
      }}
    />
  );
}

function MethodInput({ shared, value, onSave }: InputProps<string | null>) {
  const { i18n } = useLingui();
  const data = Object.entries(METHOD_WORDS).map(([method, words]) => ({ value: method, label: i18n._(words) }));
  return <Select {...shared} clearable data={data} value={value} onChange={onSave} />;
}

function MerchantInput({ shared, value, onSave }: InputProps<string>) {
  const { shown, type, write } = useTyped(value, (next) => onSave(next.trim() === '' ? null : next.trim()));
  return <PayeeInput {...shared} maxLength={200} openOnFocus={false} value={shown} onChange={type} onBlur={write} />;
}

const LONGEST = 60;
const LONGEST_ADDRESS = 300;

function WordsInput({ isDigits, shared, value, onSave }: InputProps<string> & { readonly isDigits: boolean }) {
  const { t } = useLingui();
  const { shown, type, write } = useTyped(value, (next) => onSave(next.trim() === '' ? null : next.trim()));
  const isWrong = isDigits && !/^(\d{4})?$/u.test(shown.trim());
  return (
    <TextInput
      {...shared}
      autoComplete="off"
      maxLength={shared.id.endsWith('address') ? LONGEST_ADDRESS : LONGEST}
      value={shown}
      error={isWrong ? t`These are four digits.` : shared.error}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        if (!isWrong) write();
      }}
    />
  );
}
