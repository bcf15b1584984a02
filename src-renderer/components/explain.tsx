import { ActionIcon, Popover, Text, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import classes from './explain.module.css';
import { TransactionsLink } from './transactions-link.tsx';

export type ExplainRow = {
  readonly label: ReactNode;
  /** A figure, usually `<Money>`. */
  readonly value: ReactNode;
  /** How the row joins the ones above; `=` draws the sum line. */
  readonly sign?: '+' | '−' | '×' | '÷' | '=' | undefined;
  /** The transactions behind this row. */
  readonly filter?: TransactionFilter | undefined;
};

export type ExplainProps = {
  /** What the figure is, for the heading and for screen readers. */
  readonly title: string;
  /** How it comes about, in one sentence. */
  readonly formula: ReactNode;
  readonly rows?: readonly ExplainRow[] | undefined;
  /** The transactions behind the whole figure. */
  readonly transactionsFilter?: TransactionFilter | undefined;
  /** The figure itself, which then opens the explanation; a small button without it. */
  readonly children?: ReactNode;
};

/** Opens a figure to its formula, its numbers and its transactions. */
export function Explain({ title, children, ...explanation }: ExplainProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const toggle = (): void => setOpen(!open);
  const label = t`How “${title}” comes about`;
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus shadow="md" position="bottom-start" width={340}>
      <Popover.Target>
        {children === undefined ? (
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={toggle}>
            <IconInfoCircle size={16} />
          </ActionIcon>
        ) : (
          <UnstyledButton className={classes.figure} title={label} onClick={toggle}>
            {children}
          </UnstyledButton>
        )}
      </Popover.Target>
      <Popover.Dropdown>
        <Explanation title={title} {...explanation} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Explanation({ title, formula, rows = [], transactionsFilter }: Omit<ExplainProps, 'children'>) {
  return (
    <>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <Text component="div" size="sm" c="dimmed" mb={rows.length > 0 ? 'xs' : 0}>
        {formula}
      </Text>
      {rows.length > 0 ? <FormulaRows rows={rows} /> : null}
      {transactionsFilter === undefined ? null : (
        <TransactionsLink filter={transactionsFilter} mt="sm" display="inline-block">
          <Trans>Show the transactions</Trans>
        </TransactionsLink>
      )}
    </>
  );
}

function FormulaRows({ rows }: { readonly rows: readonly ExplainRow[] }) {
  return (
    <table className={classes.rows}>
      <tbody>
        {rows.map((row, index) => (
          // The rows of one formula never change their order.
          <tr key={index} data-sum={row.sign === '=' || undefined}>
            <td className={classes.sign}>{row.sign}</td>
            <th scope="row">
              {row.filter === undefined ? (
                row.label
              ) : (
                <TransactionsLink filter={row.filter}>{row.label}</TransactionsLink>
              )}
            </th>
            <td className={classes.value}>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
