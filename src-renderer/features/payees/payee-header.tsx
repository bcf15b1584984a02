import { UnstyledButton } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

import classes from './payees.module.css';
import type { PayeeOrder } from './use-payee-rows.ts';

const HEADS: readonly { readonly sort: PayeeOrder['sort']; readonly label: MessageDescriptor }[] = [
  { sort: 'name', label: msg`Name` },
  { sort: 'count', label: msg`Transactions` },
  { sort: 'lastDate', label: msg`Last` },
];

type PayeeHeaderProps = { readonly sort: PayeeOrder['sort']; readonly onSort: (sort: PayeeOrder['sort']) => void };

/** The columns, each of which sorts: names from A, numbers and days from the greatest. */
export function PayeeHeader({ sort, onSort }: PayeeHeaderProps) {
  const { i18n, t } = useLingui();
  return (
    <div className={classes.header} role="group" aria-label={t`Sort by`}>
      <span />
      {HEADS.map((head) => {
        const Arrow = head.sort === 'name' ? IconArrowUp : IconArrowDown;
        return (
          <UnstyledButton
            key={head.sort}
            className={classes.head}
            aria-pressed={head.sort === sort}
            onClick={() => onSort(head.sort)}
          >
            {i18n._(head.label)}
            {head.sort === sort && <Arrow size={12} aria-hidden />}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
