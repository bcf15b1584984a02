import { Group, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { isIsoDate } from '../../../src-shared/date.ts';
import { MoneyInput } from '../../components/money-input.tsx';
import type { FieldProps } from './account-fields.ts';

/** What was on a new account before its first transaction here. */
export function OpeningFields({ fields: { currency, openingBalance, openingDate }, onChange }: FieldProps) {
  const { t } = useLingui();
  const dateWrong = openingDate !== '' && !isIsoDate(openingDate);
  return (
    <Group grow align="flex-start">
      <MoneyInput
        label={t`Opening balance`}
        description={t`What was on it before.`}
        allowNegative
        currency={currency}
        value={openingBalance}
        onChange={(amount) => onChange({ openingBalance: amount })}
      />
      <TextInput
        type="date"
        label={t`On this day`}
        description={t`Today when left empty.`}
        error={dateWrong ? t`Choose a day.` : undefined}
        value={openingDate}
        onChange={(event) => onChange({ openingDate: event.currentTarget.value })}
      />
    </Group>
  );
}
