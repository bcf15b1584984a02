import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { CategorySelect } from '../../components/category-select.tsx';

/** Makes a rule of a payee and a category. */
export function AlwaysFile({ transaction: { payee, categoryId } }: { readonly transaction: Transaction }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(categoryId);
  const rules = useQuery(orpc.rules.list.queryOptions()).data;
  const create = useChange(orpc.rules.create.mutationOptions());
  const ruled = (rules ?? []).some(
    (rule) => rule.field === 'payee' && rule.match === 'is' && rule.value === payee && rule.categoryId === chosen,
  );
  return (
    <Stack gap={6}>
      <Text size="sm" fw={550}>
        <Trans>Always file “{payee}” as</Trans>
      </Text>
      <Group gap="xs" wrap="nowrap">
        <CategorySelect
          style={{ flex: 1 }}
          aria-label={t`Category for every “${payee}”`}
          placeholder={t`Choose a category`}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          variant="default"
          disabled={chosen === null || ruled}
          loading={create.isPending}
          onClick={() =>
            chosen !== null && create.mutate({ field: 'payee', match: 'is', value: payee, categoryId: chosen })
          }
        >
          {ruled ? <Trans>It is a rule</Trans> : <Trans>Make it a rule</Trans>}
        </Button>
      </Group>
    </Stack>
  );
}
