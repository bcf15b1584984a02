import { IconArrowsLeftRight, IconChevronRight, IconGitFork, IconLock } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import type { ColumnKey } from './columns.ts';
import classes from './grid.module.css';
import type { Lookups } from './use-lookups.ts';

type CellProps = { readonly transaction: Transaction; readonly lookups: Lookups };

type CellContentProps = CellProps & {
  readonly column: ColumnKey;
  readonly selected: boolean;
  /** Whether the tags have a column of their own; else they stand beside the payee. */
  readonly tagsApart: boolean;
};

/** What a cell shows: plain elements, for thousands of them pass by in one fling. */
export function CellContent({ column, transaction, lookups, selected, tagsApart }: CellContentProps): ReactNode {
  switch (column) {
    case 'select':
      return <SelectBox selected={selected} />;
    case 'date':
      return <Day transaction={transaction} lookups={lookups} />;
    case 'payee':
      return (
        <>
          {transaction.payee || <NoPayee />}
          {!tagsApart && <Tags tags={transaction.tags} />}
        </>
      );
    case 'category':
      return <Category transaction={transaction} lookups={lookups} />;
    case 'account':
      return lookups.accounts.get(transaction.accountId)?.name ?? '';
    case 'bucket':
      return transaction.bucketId === null ? null : (lookups.buckets.get(transaction.bucketId)?.name ?? '');
    case 'notes':
      return transaction.notes;
    case 'tags':
      return <Tags tags={transaction.tags} />;
    case 'amount':
      return <Amount transaction={transaction} lookups={lookups} />;
    case 'details':
      return <DetailsButton />;
  }
}

const Muted = ({ children }: { readonly children: ReactNode }) => <span className={classes.muted}>{children}</span>;

const NoPayee = () => (
  <Muted>
    <Trans>No payee</Trans>
  </Muted>
);

const Tags = ({ tags }: { readonly tags: readonly string[] }) =>
  tags.map((tag) => (
    <span key={tag} className={classes.tag}>
      {tag}
    </span>
  ));

function Day({ transaction, lookups }: CellProps) {
  const day = lookups.format.date(transaction.date);
  return transaction.reconciliationId === null ? (
    day
  ) : (
    <>
      {day}
      <Lock to={lookups.accounts.get(transaction.accountId)?.reconciledTo ?? transaction.date} lookups={lookups} />
    </>
  );
}

function Lock({ to, lookups }: Pick<CellProps, 'lookups'> & { readonly to: string }) {
  const { t } = useLingui();
  const words = t`Reconciled to ${lookups.format.date(to)}`;
  // A tooltip of its own for each of thousands of rows would cost more than the row.
  return (
    <span role="img" className={classes.lock} aria-label={words} title={words}>
      <IconLock size={13} aria-hidden />
    </span>
  );
}

function SelectBox({ selected }: { readonly selected: boolean }) {
  const { t } = useLingui();
  // The grid handles the click, for the whole cell is the target.
  return (
    <input
      type="checkbox"
      className={classes.checkbox}
      tabIndex={-1}
      checked={selected}
      readOnly
      aria-label={t`Select this row`}
    />
  );
}

function DetailsButton() {
  const { t } = useLingui();
  return (
    <button type="button" className={classes.details} tabIndex={-1} aria-label={t`Details`}>
      <IconChevronRight size={16} aria-hidden />
    </button>
  );
}

function Category({ transaction, lookups }: CellProps) {
  if (transaction.splits.length > 0) return <SplitMark count={transaction.splits.length} />;
  if (transaction.transferId !== null) return <TransferMark transaction={transaction} lookups={lookups} />;
  const category = transaction.categoryId === null ? undefined : lookups.categories.get(transaction.categoryId);
  if (!category)
    return (
      <Muted>
        <Trans>Uncategorized</Trans>
      </Muted>
    );
  return (
    <>
      <span className={classes.dot} style={{ background: `var(--mantine-color-${category.colour}-6)` }} />
      {category.name}
    </>
  );
}

const SplitMark = ({ count }: { readonly count: number }) => (
  <>
    <IconGitFork size={14} className={classes.mark} aria-hidden />
    <Trans>Split in {count}</Trans>
  </>
);

function TransferMark({ transaction, lookups }: CellProps) {
  const other = lookups.accounts.get(transaction.transferAccountId ?? 0)?.name;
  return (
    <>
      <IconArrowsLeftRight size={14} className={classes.mark} aria-hidden />
      {transaction.amount < 0 ? <Trans>To {other}</Trans> : <Trans>From {other}</Trans>}
    </>
  );
}

function Amount({ transaction, lookups }: CellProps) {
  const currency = lookups.accounts.get(transaction.accountId)?.currency;
  const income = transaction.amount > 0 && transaction.transferId === null;
  const text = lookups.format.money(transaction.amount, { currency, sign: 'always' });
  return <span className={income ? classes.income : undefined}>{text}</span>;
}
