import { Button, Group, SegmentedControl, Stack, Switch, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Category } from '../../../src-shared/contract/categories.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { LookPicker } from '../../components/look-picker.tsx';

type CategoryFormProps = {
  /** Null makes a new one. */
  readonly category: Category | null;
  readonly kind: Category['kind'];
  readonly onDone: () => void;
};

/** A category's name, kind, look and bucket. */
export function CategoryForm({ category, kind: shownKind, onDone }: CategoryFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState(category?.name ?? '');
  const [kind, setKind] = useState(category?.kind ?? shownKind);
  const [look, setLook] = useState({ colour: category?.colour ?? 'blue', icon: category?.icon ?? 'star' });
  const [bucketId, setBucketId] = useState(category?.bucketId ?? null);
  const [taxRelevant, setTaxRelevant] = useState(category?.taxRelevant ?? false);
  const create = useChange(orpc.categories.create.mutationOptions({ onSuccess: onDone }));
  const update = useChange(orpc.categories.update.mutationOptions({ onSuccess: onDone }));
  const problem = useNameProblem(name, category);
  const ready = name.trim() !== '' && problem === null;
  const submit = (): void => {
    const values = { name: name.trim(), kind, ...look, taxRelevant };
    if (category === null) create.mutate({ ...values, bucketId: kind === 'expense' ? bucketId : null });
    else update.mutate({ ...values, id: category.id });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) submit();
      }}
    >
      <Stack>
        <TextInput
          label={t`Name`}
          value={name}
          error={problem}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          required
        />
        <SegmentedControl
          aria-label={t`Kind of category`}
          data={[
            { value: 'expense', label: t`Expense` },
            { value: 'income', label: t`Income` },
          ]}
          value={kind}
          onChange={setKind}
        />
        {category === null && kind === 'expense' ? (
          <BucketSelect
            label={t`Bucket`}
            placeholder={t`Default bucket`}
            clearable
            value={bucketId}
            onChange={setBucketId}
          />
        ) : null}
        <LookPicker {...look} onChange={setLook} />
        <Switch
          label={t`Matters for taxes`}
          checked={taxRelevant}
          onChange={(event) => setTaxRelevant(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" disabled={!ready} loading={create.isPending || update.isPending}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useNameProblem(name: string, category: Category | null): string | null {
  const { t } = useLingui();
  const { data: categories = [] } = useQuery(orpc.categories.list.queryOptions());
  const wanted = name.trim().toLowerCase();
  const taken = categories.some((other) => other.id !== category?.id && other.name.toLowerCase() === wanted);
  return taken ? t`There is already a category with this name.` : null;
}
