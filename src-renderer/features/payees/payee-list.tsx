import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { PayeeHeader } from './payee-header.tsx';
import { PayeeRow } from './payee-row.tsx';
import classes from './payees.module.css';
import { usePayeeRows } from './use-payee-rows.ts';
import type { PayeeOrder } from './use-payee-rows.ts';

const ROW_HEIGHT = 52;
const FEWEST_ROWS = 4;
const TYPING_MS = 80;

type PayeeListProps = {
  readonly chosen: ReadonlyMap<number, Payee>;
  readonly onToggle: (payee: Payee) => void;
  readonly onClear: () => void;
  readonly onMerge: () => void;
  readonly onRename: (payee: Payee) => void;
};

/** All payees, searched and sorted: Space chooses one, Enter renames it. */
export function PayeeList({ chosen, onToggle, onClear, onMerge, onRename }: PayeeListProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [sort, setSort] = useState<PayeeOrder['sort']>('count');
  const [search] = useDebouncedValue(typed.trim(), TYPING_MS);
  const order = useMemo(() => ({ search, sort }), [search, sort]);
  const { first, total, rowAt, onRange } = usePayeeRows(order);
  const rowHeight = ROW_HEIGHT;
  if (first.isError) return <ErrorState error={first.error} onRetry={() => void first.refetch()} />;
  if (!first.data) return <Loading lines={6} />;
  if (total === 0 && search === '') return <NoPayees />;
  const withRow = (index: number, use: (payee: Payee) => void): void => {
    const payee = rowAt(index);
    if (payee) use(payee);
  };
  return (
    <>
      <div className={classes.tools}>
        <SearchField typed={typed} onType={setTyped} />
        <ChosenBar chosen={chosen} total={total} onClear={onClear} onMerge={onMerge} />
      </div>
      <PayeeHeader sort={sort} onSort={setSort} />
      <div className={classes.list} style={{ height: `min(${Math.max(FEWEST_ROWS, total) * ROW_HEIGHT}px, 60vh)` }}>
        {total === 0 ? (
          <EmptyState title={t`Nobody has such a name`} />
        ) : (
          <VirtualList
            key={`${search} ${sort}`}
            label={t`Payees`}
            count={total}
            rowHeight={rowHeight}
            onRange={onRange}
            onActivate={(index) => withRow(index, onRename)}
            onToggle={(index) => withRow(index, onToggle)}
            renderRow={(index, active) => {
              const payee = rowAt(index);
              return (
                payee && (
                  <PayeeRow
                    payee={payee}
                    active={active}
                    chosen={chosen.has(payee.id)}
                    onToggle={() => onToggle(payee)}
                    onRename={() => onRename(payee)}
                  />
                )
              );
            }}
          />
        )}
      </div>
    </>
  );
}

type SearchFieldProps = { readonly typed: string; readonly onType: (text: string) => void };

function SearchField({ typed, onType }: SearchFieldProps) {
  const { t } = useLingui();
  return (
    <TextInput
      role="searchbox"
      w={240}
      aria-label={t`Search payees`}
      placeholder={t`Search`}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        typed === '' ? null : <CloseButton size="sm" aria-label={t`Clear the search`} onClick={() => onType('')} />
      }
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

function NoPayees() {
  const { t } = useLingui();
  return (
    <EmptyState icon={IconUsers} title={t`No payees yet`}>
      <Trans>They come with your transactions: whom you pay, and who pays you.</Trans>
    </EmptyState>
  );
}
