import { TagsInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { FieldProps } from './account-fields.ts';

const MOST_NUMBERS = 20;
const LONGEST = 64;

const plain = (number: string): string => number.replaceAll(/\s+/gu, '').toUpperCase().slice(0, LONGEST);

/** The numbers by which bank files name the account. */
export function NumbersField({ fields: { numbers }, onChange }: FieldProps) {
  const { t } = useLingui();
  return (
    <TagsInput
      label={t`Numbers`}
      description={t`IBAN or the bank's account number: files that name it go to this account.`}
      placeholder={numbers.length === 0 ? t`Such as DE89 3704 0044 0532 0130 00` : ''}
      acceptValueOnBlur
      maxTags={MOST_NUMBERS}
      isDuplicate={(number, known) => known.includes(plain(number))}
      value={[...numbers]}
      onChange={(changed) => onChange({ numbers: [...new Set(changed.map(plain))].filter((number) => number !== '') })}
    />
  );
}
