import { Button, Group, Select } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

type ColumnPickerProps = {
  readonly columns: readonly string[];
  readonly onPick: (answers: Readonly<Record<string, string>>) => void;
};

/** Lets the user say which column holds the date and which the amount, where the file does not. */
export function ColumnPicker({ columns, onPick }: ColumnPickerProps) {
  const { t } = useLingui();
  const [date, setDate] = useState<string | null>(null);
  const [amount, setAmount] = useState<string | null>(null);
  // By position: names may repeat or be empty.
  const data = columns.map((name, index) => ({ value: `#${index + 1}`, label: `${index + 1}. ${name}` }));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const answers = {
      ...(date !== null && { 'column.date': date }),
      ...(amount !== null && { 'column.amount': amount }),
    };
    if (Object.keys(answers).length > 0) onPick(answers);
  };
  return (
    <form onSubmit={submit}>
      <Group justify="center" align="flex-end" pb="lg">
        <Select
          label={t`Column with the date`}
          placeholder={t`Found by itself`}
          clearable
          data={data}
          value={date}
          onChange={setDate}
        />
        <Select
          label={t`Column with the amount`}
          placeholder={t`Found by itself`}
          clearable
          data={data}
          value={amount}
          onChange={setAmount}
        />
        <Button type="submit" disabled={date === null && amount === null}>
          <Trans>Read it this way</Trans>
        </Button>
      </Group>
    </form>
  );
}
