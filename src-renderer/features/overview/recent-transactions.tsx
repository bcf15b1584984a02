import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { Loading } from '../../components/loading.tsx';
import { Money } from '../../components/money.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import classes from './overview.module.css';
import { Panel } from './panel.tsx';

const SHOWN = 7;

/** The newest transactions of all accounts. */
export function RecentTransactions() {
  const { t } = useLingui();
  const recent = useQuery(orpc.transactions.list.queryOptions({ input: { limit: SHOWN } }));
  return (
    <Panel
      title={t`Recent transactions`}
      more={<TransactionsLink filter={{}} aria-label={t`Show all transactions`}>{t`Show all`}</TransactionsLink>}
    >
      <QueryView query={recent} loading={<Loading lines={SHOWN} />}>
        {(rows) => (
          <ul className={classes.list}>
            {rows.map((row) => (
              <TransactionLine key={row.id} transaction={row} />
            ))}
          </ul>
        )}
      </QueryView>
    </Panel>
  );
}

function TransactionLine({ transaction }: { readonly transaction: Transaction }) {
  const { t } = useLingui();
  const format = useFormat();
  const category = useCategoryWords(transaction);
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  const account = accounts.find(({ id }) => id === transaction.accountId);
  const payee = transaction.payee || transaction.payeeText;
  return (
    <li>
      <Link to="/transactions" search={{ search: payee }} className={classes.item}>
        <span style={{ minWidth: 0 }}>
          <Text span size="sm" truncate="end" display="block">
            {payee || t`No payee`}
          </Text>
          <span className={classes.sub}>
            {format.date(transaction.date)} · {category}
          </span>
        </span>
        <Money amount={transaction.amount} currency={account?.currency} tone="signed" />
      </Link>
    </li>
  );
}

function useCategoryWords({ categoryId, splits, transferId }: Transaction): string {
  const { t } = useLingui();
  const { data: categories = [] } = useQuery(orpc.categories.list.queryOptions());
  if (splits.length > 0) return t`Split`;
  if (transferId !== null) return t`Transfer`;
  return categories.find(({ id }) => id === categoryId)?.name ?? t`Uncategorized`;
}
