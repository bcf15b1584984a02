import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { isIsoDate } from '../../../src-shared/date.ts';

type DayInputProps = {
  readonly label: string;
  readonly value: string;
  /** What keeps a day from being taken, in words. */
  readonly problemOf?: (day: string) => string | null;
  readonly onChange: (day: string) => void;
};

/** Takes a day, once it is a whole one; what is typed stays while it is not. */
export function DayInput({ label, value, problemOf, onChange }: DayInputProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const text = typed !== null && typed.over === value ? typed.text : value;
  const problem = isIsoDate(text) ? (problemOf?.(text) ?? null) : null;
  return (
    <TextInput
      type="date"
      label={label}
      value={text}
      error={problem}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped({ text: next, over: value });
        if (isIsoDate(next) && (problemOf?.(next) ?? null) === null) onChange(next);
      }}
    />
  );
}
