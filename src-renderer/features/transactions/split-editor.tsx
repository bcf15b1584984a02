import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBarToDown, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { CategorySelect } from '../../components/category-select.tsx';
import { Money } from '../../components/money.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { emptyPart, remainder, restTo, splitProblem } from './split-draft.ts';
import type { SplitPart, SplitProblem } from './split-draft.ts';
import { useReconciledChange } from './use-reconciled-change.ts';

type SplitEditorProps = {
  readonly transaction: Transaction;
  readonly currency: string | undefined;
  readonly onClose: () => void;
};

const partsOf = ({ splits, amount, categoryId, notes }: Transaction): readonly SplitPart[] =>
  splits.length > 0
    ? splits.map((split, key) => ({
        key,
        amount: split.amount,
        categoryId: split.categoryId,
        bucketId: split.bucketId,
        notes: split.notes,
      }))
    : [{ ...emptyPart(0, amount), categoryId, notes }, emptyPart(1)];

/** Divides a transaction into parts with categories of their own; it saves only when they sum to the amount. */
export function SplitEditor({ transaction, currency, onClose }: SplitEditorProps) {
  const [parts, setParts] = useState(() => partsOf(transaction));
  const split = useReconciledChange(orpc.transactions.split.mutationOptions({ onSuccess: onClose }));
  const problem = splitProblem(transaction.amount, parts);
  const change = (key: number, patch: Partial<SplitPart>): void =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...patch } : part)));
  const add = (): void => {
    const key = Math.max(-1, ...parts.map((part) => part.key)) + 1;
    setParts([...parts, emptyPart(key, remainder(transaction.amount, parts) || null)]);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (problem !== null) return;
    split.mutate({ id: transaction.id, splits: parts.map((part) => savedPart(part)) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          <Trans>
            {transaction.payee} · <Money amount={transaction.amount} currency={currency} />
          </Trans>
        </Text>
        {parts.map((part, index) => (
          <PartFields
            key={part.key}
            part={part}
            number={index + 1}
            currency={currency}
            removable={parts.length > 2}
            onChange={(patch) => change(part.key, patch)}
            onRest={() => setParts(restTo(transaction.amount, parts, part.key))}
            onRemove={() => setParts(parts.filter(({ key }) => key !== part.key))}
          />
        ))}
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
          <Trans>Add a part</Trans>
        </Button>
        <Remainder rest={remainder(transaction.amount, parts)} problem={problem} currency={currency} />
        <Group justify="space-between">
          <JoinButton transaction={transaction} onDone={onClose} />
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" disabled={problem !== null} loading={split.isPending}>
              <Trans>Save the split</Trans>
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

const savedPart = ({ amount, categoryId, bucketId, notes }: SplitPart) => ({
  amount: amount ?? 0,
  categoryId,
  notes,
  ...(bucketId !== null && { bucketId }),
});

type RemainderProps = {
  readonly rest: number;
  readonly problem: SplitProblem | null;
  readonly currency: string | undefined;
};

function Remainder({ rest, problem, currency }: RemainderProps) {
  return (
    <Text size="sm" fw={600} c={problem === null ? 'dimmed' : 'bright'} role="status">
      {problem === null && <Trans>The parts add up.</Trans>}
      {problem !== null && rest === 0 && <Trans>Give every part an amount.</Trans>}
      {problem !== null && rest !== 0 && (
        <Trans>
          Still to divide: <Money amount={rest} currency={currency} />
        </Trans>
      )}
    </Text>
  );
}

function JoinButton({ transaction, onDone }: { readonly transaction: Transaction; readonly onDone: () => void }) {
  const join = useReconciledChange(orpc.transactions.split.mutationOptions({ onSuccess: onDone }));
  if (transaction.splits.length === 0) return <span />;
  return (
    <Button
      variant="subtle"
      color="red"
      loading={join.isPending}
      onClick={() => join.mutate({ id: transaction.id, splits: [] })}
    >
      <Trans>Join again</Trans>
    </Button>
  );
}

type PartFieldsProps = {
  readonly part: SplitPart;
  readonly number: number;
  readonly currency: string | undefined;
  readonly removable: boolean;
  readonly onChange: (patch: Partial<SplitPart>) => void;
  readonly onRest: () => void;
  readonly onRemove: () => void;
};

function PartFields({ part, number, currency, removable, onChange, onRest, onRemove }: PartFieldsProps) {
  const { t } = useLingui();
  return (
    <Stack gap={6} role="group" aria-label={t`Part ${number}`}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <MoneyInput
          style={{ flex: 1 }}
          aria-label={t`Amount of part ${number}`}
          allowNegative
          currency={currency}
          value={part.amount}
          onChange={(amount) => onChange({ amount })}
        />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t`Rest to part ${number}`}
          title={t`Rest to here`}
          onClick={onRest}
        >
          <IconArrowBarToDown size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t`Remove part ${number}`}
          title={t`Remove`}
          disabled={!removable}
          onClick={onRemove}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Group>
      <Group gap="xs" grow>
        <CategorySelect
          aria-label={t`Category of part ${number}`}
          value={part.categoryId}
          onChange={(categoryId) => onChange({ categoryId, bucketId: null })}
        />
        <TextInput
          aria-label={t`Notes of part ${number}`}
          placeholder={t`Notes`}
          value={part.notes}
          onChange={(event) => onChange({ notes: event.currentTarget.value })}
        />
      </Group>
    </Stack>
  );
}
