import { Group, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { Money } from '../../components/money.tsx';
import type { CoverProposal } from './bucket-queries.ts';

type Props = { readonly proposal: CoverProposal; readonly buckets: readonly Bucket[] };

/** Which bucket gives how much, and what nobody can give. */
export function CoverProposalList({ proposal, buckets }: Props) {
  return (
    <Stack gap={6} pl={30}>
      {proposal.from.map((part) => (
        <Group key={part.bucketId} justify="space-between" wrap="nowrap">
          <CategoryBadge category={buckets.find((bucket) => bucket.id === part.bucketId)} />
          <Money amount={part.amount} />
        </Group>
      ))}
      {proposal.from.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>No other bucket holds anything now. Allocate new income to this bucket instead.</Trans>
        </Text>
      )}
      {proposal.uncovered > 0 && proposal.from.length > 0 && (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">
            <Trans>Stays below zero</Trans>
          </Text>
          <Money amount={-proposal.uncovered} />
        </Group>
      )}
    </Stack>
  );
}
