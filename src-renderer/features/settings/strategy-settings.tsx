import { ActionIcon, Badge, Button, Group, Menu, Modal, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCopy, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Bucket, Strategy } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';
import { StrategyForm } from './strategy-form.tsx';
import type { StrategyDraft } from './strategy-form.tsx';

/** The saved strategies: make, change, copy and delete. */
export function StrategySettings() {
  const { t } = useLingui();
  const strategies = useQuery(orpc.buckets.strategies.queryOptions());
  const { data } = useQuery(orpc.buckets.list.queryOptions());
  const [draft, setDraft] = useState<StrategyDraft | null>(null);
  const buckets = data?.buckets.filter(({ archived }) => !archived) ?? [];
  const blank = (): StrategyDraft => ({ name: '', shares: buckets.map(({ id }) => ({ bucketId: id, percent: 0 })) });
  return (
    <Section
      title={t`Strategies`}
      text={t`Saved ways to divide income.`}
      actions={
        <Button variant="default" size="xs" leftSection={<IconPlus size={15} />} onClick={() => setDraft(blank())}>
          <Trans>New strategy</Trans>
        </Button>
      }
    >
      <QueryView query={strategies} loading={<Loading lines={4} />}>
        {(list) =>
          list.map((strategy) => (
            <StrategyLine key={strategy.id} strategy={strategy} buckets={buckets} onEdit={setDraft} />
          ))
        }
      </QueryView>
      <Modal
        opened={draft !== null}
        onClose={() => setDraft(null)}
        title={draft?.id === undefined ? t`New strategy` : t`Change the strategy`}
      >
        {draft === null ? null : <StrategyForm draft={draft} buckets={buckets} onDone={() => setDraft(null)} />}
      </Modal>
    </Section>
  );
}

type StrategyLineProps = {
  readonly strategy: Strategy;
  readonly buckets: readonly Bucket[];
  readonly onEdit: (draft: StrategyDraft) => void;
};

function StrategyLine({ strategy, buckets, onEdit }: StrategyLineProps) {
  const format = useFormat();
  const percentOf = (bucketId: number): number =>
    strategy.shares.find((share) => share.bucketId === bucketId)?.percent ?? 0;
  const shares = buckets.map(({ id }) => ({ bucketId: id, percent: percentOf(id) }));
  const words = buckets.map(({ id, name }) => `${name} ${format.percent(percentOf(id))}`).join(' · ');
  return (
    <div className={classes.setting} style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
      <div>
        <Group gap="xs">
          <Text size="sm" fw={550}>
            {strategy.name}
          </Text>
          {strategy.builtIn ? (
            <Badge variant="light" color="gray">
              <Trans>Built in</Trans>
            </Badge>
          ) : null}
        </Group>
        <Text size="sm" c="dimmed">
          {words}
        </Text>
      </div>
      <StrategyMenu strategy={strategy} shares={shares} onEdit={onEdit} />
    </div>
  );
}

type StrategyMenuProps = Omit<StrategyLineProps, 'buckets'> & { readonly shares: StrategyDraft['shares'] };

function StrategyMenu({ strategy, shares, onEdit }: StrategyMenuProps) {
  const { t } = useLingui();
  const remove = useChange(orpc.buckets.deleteStrategy.mutationOptions());
  const { id, name } = strategy;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={t`Actions for ${name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {strategy.builtIn ? null : (
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onEdit({ id, name, shares })}>
            <Trans>Change</Trans>
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => onEdit({ name: t`Copy of ${name}`, shares })}>
          <Trans>Copy</Trans>
        </Menu.Item>
        {strategy.builtIn ? null : (
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => remove.mutate({ id })}>
            <Trans>Delete</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
