import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import { isIsoDate } from '../../../src-shared/date.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { CurrencySelect } from '../../components/currency-select.tsx';
import type { AccountFields } from './account-fields.ts';
import { ACCOUNT_TYPES, onBudgetAtFirst } from './account-groups.ts';
import { BudgetSwitch } from './budget-switch.tsx';
import { NumbersField } from './numbers-field.tsx';
import { OpeningFields } from './opening-fields.tsx';
import { TYPE_WORDS } from './type-names.ts';

type AccountFormProps = {
  readonly initial: AccountFields;
  readonly isNew: boolean;
  /** Whether its amounts already mean this currency. */
  readonly currencyFixed: boolean;
  /** In lower case. */
  readonly takenNames: readonly string[];
  readonly saving: boolean;
  readonly submitLabel: string;
  readonly onSubmit: (fields: AccountFields) => void;
  readonly onCancel: () => void;
};

export function AccountForm({
  initial,
  isNew,
  currencyFixed,
  takenNames,
  saving,
  submitLabel,
  onSubmit,
  onCancel,
}: AccountFormProps) {
  const { t, i18n } = useLingui();
  const base = useSettings().currency;
  const [fields, setFields] = useState(initial);
  const [tried, setTried] = useState(false);
  const set = (part: Partial<AccountFields>): void => setFields({ ...fields, ...part });
  const name = fields.name.trim();
  const taken = takenNames.includes(name.toLocaleLowerCase());
  const nameProblem = taken
    ? t`There is an account with this name.`
    : tried && name === ''
      ? t`Give it a name.`
      : undefined;
  const dateWrong = fields.openingDate !== '' && !isIsoDate(fields.openingDate);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name !== '' && !taken && !dateWrong)
      onSubmit({ ...fields, name, onBudget: fields.onBudget && fields.currency === base });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextInput
          label={t`Name`}
          placeholder={t`Such as “HDFC Salary”`}
          data-autofocus
          withAsterisk
          maxLength={120}
          value={fields.name}
          error={nameProblem}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Select
          label={t`Type`}
          allowDeselect={false}
          data={ACCOUNT_TYPES.map((type) => ({ value: type, label: i18n._(TYPE_WORDS[type].one) }))}
          value={fields.type}
          onChange={(value) => {
            const type = ACCOUNT_TYPES.find((each) => each === value) ?? fields.type;
            set({ type, ...(isNew && { onBudget: onBudgetAtFirst(type) }) });
          }}
        />
        <CurrencySelect
          label={t`Currency`}
          disabled={currencyFixed}
          description={currencyFixed ? t`Its transactions are in this currency already.` : null}
          value={fields.currency}
          onChange={(currency) => set({ currency })}
        />
        <BudgetSwitch fields={fields} onChange={set} />
        {isNew ? <OpeningFields fields={fields} onChange={set} /> : <NumbersField fields={fields} onChange={set} />}
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={saving}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
