import { Button, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { ReportKindInfo } from '../../../src-shared/contract/reports.ts';
import { NO_FILTER } from '../../../src-shared/report-lists.ts';
import { AmountsChip } from './amounts-chip.tsx';
import { isSame } from './ask-over.ts';
import type { ChipProps } from './chip-props.ts';
import { AccountsChip, BucketsChip, CategoriesChip, TagsChip } from './list-chips.tsx';
import { PayeesChip } from './payees-chip.tsx';
import type { OpenReport } from './use-report.ts';
import { WordsChip } from './words-chip.tsx';

const CHIPS: Readonly<Record<ReportKindInfo['filters'][number], (props: ChipProps) => ReactNode>> = {
  accounts: AccountsChip,
  categories: CategoriesChip,
  buckets: BucketsChip,
  payees: PayeesChip,
  tags: TagsChip,
  search: WordsChip,
  amounts: AmountsChip,
};

/** What counts in a report, each condition a chip that opens; only those that its kind heeds. */
export function FilterChips({ report: { kind, request, change } }: { readonly report: OpenReport }) {
  const { t } = useLingui();
  const { filter } = request;
  return (
    <Group gap={6} role="group" aria-label={t`Filters`}>
      {kind.filters.map((part) => {
        const Chip = CHIPS[part];
        return <Chip key={part} filter={filter} onChange={(patch) => change({ filter: { ...filter, ...patch } })} />;
      })}
      {!isSame(filter, NO_FILTER) && (
        <Button size="xs" variant="subtle" onClick={() => change({ filter: NO_FILTER })}>
          <Trans>Clear all</Trans>
        </Button>
      )}
    </Group>
  );
}
