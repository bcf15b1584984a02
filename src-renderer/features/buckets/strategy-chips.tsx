import { ActionIcon, Button, Group, Input } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';

import type { Strategy } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { followsShares, withShares } from './allocation-draft.ts';
import type { AllocationDraft } from './allocation-draft.ts';
import { useStrategies } from './bucket-queries.ts';

type Props = { readonly draft: AllocationDraft; readonly onPick: (draft: AllocationDraft) => void };

/** The built-in and saved strategies; one click divides the amount. */
export function StrategyChips({ draft, onPick }: Props) {
  const { t } = useLingui();
  const strategies = useStrategies();
  return (
    <Input.Wrapper label={t`Strategy`} labelElement="div">
      <Group gap="xs" role="group" aria-label={t`Strategy`} mih={30}>
        {strategies.map((strategy) => (
          <StrategyChip
            key={strategy.id}
            strategy={strategy}
            active={followsShares(draft, strategy.shares)}
            onPick={() => onPick(withShares(draft, strategy.shares))}
          />
        ))}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onPick(withShares(draft, []))}>
          {t`Clear`}
        </Button>
      </Group>
    </Input.Wrapper>
  );
}

type ChipProps = { readonly strategy: Strategy; readonly active: boolean; readonly onPick: () => void };

function StrategyChip({ strategy, active, onPick }: ChipProps) {
  const { t } = useLingui();
  const format = useFormat();
  const remove = useChange(orpc.buckets.deleteStrategy.mutationOptions());
  const strategyName = strategy.name;
  const percents = strategy.shares.map((share) => format.number(share.percent)).join(' / ');
  return (
    <Group gap={2} wrap="nowrap">
      <Button
        size="compact-sm"
        radius="xl"
        variant={active ? 'filled' : 'default'}
        aria-pressed={active}
        onClick={onPick}
        title={percents}
      >
        {strategyName}
      </Button>
      {!strategy.builtIn && (
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t`Delete the strategy ${strategyName}`}
          onClick={() => remove.mutate({ id: strategy.id })}
        >
          <IconX size={14} />
        </ActionIcon>
      )}
    </Group>
  );
}
