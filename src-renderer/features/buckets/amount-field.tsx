import { useState } from 'react';

import type { MinorUnits } from '../../../src-shared/money.ts';
import { MoneyInput } from '../../components/money-input.tsx';
import type { MoneyInputProps } from '../../components/money-input.tsx';

type Props = Omit<MoneyInputProps, 'value' | 'onChange'> & {
  readonly value: MinorUnits;
  readonly onChange: (amount: MinorUnits) => void;
};

/** An amount that counts as nothing while its field is empty, and stays empty to type into. */
export function AmountField({ value, onChange, ...props }: Props) {
  const [emptied, setEmptied] = useState(false);
  return (
    <MoneyInput
      {...props}
      value={emptied && value === 0 ? null : value}
      onChange={(typed) => {
        setEmptied(typed === null);
        onChange(typed ?? 0);
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setEmptied(false)}
    />
  );
}
