import { Button, Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { useTask } from '../../app/task.ts';
import { ErrorState } from '../../components/error-state.tsx';
import { Page } from '../../components/page.tsx';
import { AddDrawer } from './add-drawer.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { ColumnsMenu } from './columns-menu.tsx';
import { DetailsDrawer } from './details-drawer.tsx';
import { FilterBar } from './filter-bar.tsx';
import { TransactionGrid } from './grid.tsx';
import { NoTransactions } from './no-transactions.tsx';
import { summaryOptions } from './pages.ts';
import { selectedCount } from './selection.ts';
import { nextSorting } from './sorting.ts';
import { SummaryBar } from './summary-bar.tsx';
import { TransferProposals } from './transfer-proposals.tsx';
import { useBulk } from './use-bulk.ts';
import { useColumns } from './use-columns.ts';
import { useEdit } from './use-edit.ts';
import { useFilter } from './use-filter.ts';
import { useLookups } from './use-lookups.ts';
import { useSelection } from './use-selection.ts';
import { useShownQuery } from './use-shown-query.ts';

export function TransactionsPage() {
  const { t } = useLingui();
  const { wanted, change, sortBy, clear } = useFilter();
  const { shown, pending } = useShownQuery(wanted);
  const summary = useQuery(summaryOptions(shown.filter));
  const count = summary.data?.count ?? 0;
  const lookups = useLookups();
  const columnChoice = useColumns();
  const selection = useSelection(shown, count);
  const bulk = useBulk(shown, selection.selection, count, selection.clear);
  const edit = useEdit();
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<number | null>(null);
  const add = (): void => setAdding(true);
  useTask('add', add);
  useHotkeys([['n', add]]);
  const chosen = selectedCount(selection.selection, count);

  return (
    <Page
      title={t`Transactions`}
      fill
      actions={
        <>
          <Button component={Link} to="/import" variant="default" leftSection={<IconFileImport size={16} />}>
            <Trans>Import</Trans>
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={add} title={t`Key: N`}>
            <Trans>Add</Trans>
          </Button>
        </>
      }
    >
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xs">
        <FilterBar filter={wanted.filter} lookups={lookups} pending={pending} onChange={change} onClear={clear} />
        <ColumnsMenu {...columnChoice} />
      </Group>
      <TransferProposals lookups={lookups} />
      {summary.isError && <ErrorState error={summary.error} onRetry={() => void summary.refetch()} />}
      {summary.data && count === 0 && <NoTransactions filter={shown.filter} onAdd={add} onClear={clear} />}
      {count > 0 && (
        <TransactionGrid
          query={shown}
          count={count}
          columns={columnChoice.columns}
          lookups={lookups}
          selection={selection}
          onSort={(sort) => sortBy(nextSorting(wanted.sorting, sort))}
          onEdit={edit}
          onOpen={({ id }) => setOpenId(id)}
          onDelete={bulk.remove}
        />
      )}
      {chosen > 0 ? (
        <BulkBar count={chosen} bulk={bulk} onClear={selection.clear} />
      ) : (
        <SummaryBar summary={summary.data} />
      )}
      <AddDrawer
        opened={adding}
        accountId={wanted.filter.accountId}
        lookups={lookups}
        onClose={() => setAdding(false)}
      />
      <DetailsDrawer id={openId} lookups={lookups} onClose={() => setOpenId(null)} />
    </Page>
  );
}
