import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQueries } from '@tanstack/react-query';

import { useFormat } from '../../app/format.ts';
import { RECEIPT_SHOWS } from '../../app/receipt-search.ts';
import type { ReceiptSearch, ReceiptShow } from '../../app/receipt-search.ts';
import { useSearchText } from '../../components/use-search-text.ts';
import { summaryOptions } from './gallery-pages.ts';
import { PeriodChip } from './period-chip.tsx';
import classes from './receipts.module.css';
import type { ReceiptFilterState } from './use-receipt-filter.ts';

const NAMES: Readonly<Record<ReceiptShow, MessageDescriptor>> = {
  all: msg`All`,
  review: msg`To review`,
  unlinked: msg`Unlinked`,
  doubtful: msg`Doubtful`,
  tax: msg`With tax`,
  failed: msg`Failed`,
};

/** Which receipts to show, each kind with its count, and the search in what was read. */
export function FilterBar({ wanted, change }: Pick<ReceiptFilterState, 'wanted' | 'change'>) {
  const { t } = useLingui();
  return (
    <div className={classes.filters}>
      <Group gap={2} role="group" aria-label={t`Show`}>
        <ShowButtons filter={wanted} onShow={(show) => change({ show })} />
      </Group>
      <Group gap={6}>
        <SearchBox value={wanted.search ?? ''} onChange={(search) => change({ search })} />
        <PeriodChip filter={wanted} onChange={change} />
      </Group>
    </div>
  );
}

type ShowButtonsProps = { readonly filter: ReceiptSearch; readonly onShow: (show: ReceiptShow) => void };

function ShowButtons({ filter, onShow }: ShowButtonsProps) {
  const { i18n } = useLingui();
  const { number } = useFormat();
  const { show: chosen = 'all', ...rest } = filter;
  const summaries = useQueries({
    queries: RECEIPT_SHOWS.map((show) => ({
      ...summaryOptions({ ...rest, ...(show !== 'all' && { show }) }),
      placeholderData: keepPreviousData,
    })),
  });
  return RECEIPT_SHOWS.map((show, index) => {
    const count = summaries[index]?.data?.count;
    return (
      <Button
        key={show}
        size="xs"
        px={10}
        color={show === chosen ? 'pine' : 'gray'}
        variant={show === chosen ? 'light' : 'subtle'}
        aria-pressed={show === chosen}
        rightSection={<span className={classes.showCount}>{count === undefined ? '' : number(count)}</span>}
        onClick={() => onShow(show)}
      >
        {i18n._(NAMES[show])}
      </Button>
    );
  });
}

type SearchBoxProps = { readonly value: string; readonly onChange: (search: string | undefined) => void };

function SearchBox({ value, onChange }: SearchBoxProps) {
  const { t } = useLingui();
  const { typed, setTyped, search } = useSearchText(value, onChange);
  const type = (text: string): void => {
    setTyped(text);
    search(text);
  };
  return (
    <TextInput
      type="text"
      role="searchbox"
      size="xs"
      w={220}
      aria-label={t`Search in what was read`}
      placeholder={t`Search`}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        typed === '' ? null : <CloseButton size="sm" aria-label={t`Clear the search`} onClick={() => type('')} />
      }
      value={typed}
      maxLength={200}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
