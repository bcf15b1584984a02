import { useState } from 'react';

import { MoneyInput } from '../../components/money-input.tsx';
import type { MoneyInputProps } from '../../components/money-input.tsx';

type MoneySettingProps = Omit<MoneyInputProps, 'onChange'> & {
  /** Whether an empty field is a value of its own. */
  readonly optional?: boolean;
  readonly onSave: (amount: number | null) => void;
};

/** An amount that is saved on Enter and when the field is left. */
export function MoneySetting({ value, optional = false, onSave, ...props }: MoneySettingProps) {
  const [draft, setDraft] = useState<{ readonly amount: number | null } | null>(null);
  const [saved, setSaved] = useState(value);
  // A new value ends the draft: it was saved, or it came from undo or another window.
  if (saved !== value) {
    setSaved(value);
    setDraft(null);
  }
  const current = draft === null ? value : draft.amount;
  // An amount that cannot be read is null too, and must not be taken for an emptied field.
  const save = (typed: string): void => {
    if (current === value || (current === null && (!optional || typed.trim() !== ''))) return;
    onSave(current);
  };
  return (
    <MoneyInput
      {...props}
      value={current}
      onChange={(amount) => setDraft({ amount })}
      onBlur={(event) => save(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save(event.currentTarget.value);
      }}
    />
  );
}
