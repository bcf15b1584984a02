import { Anchor } from '@mantine/core';
import type { AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';

type TransactionsLinkProps = AnchorProps & {
  readonly filter: TransactionFilter;
  readonly 'aria-label'?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
};

/** A link to the transactions that a filter finds. */
export function TransactionsLink({ filter, children, ...props }: TransactionsLinkProps) {
  return (
    <Anchor size="sm" {...props} renderRoot={(root) => <Link {...root} to="/transactions" search={filter} />}>
      {children}
    </Anchor>
  );
}
