import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { RuleDraft } from '../../../src-shared/contract/rules.ts';
import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { api, orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { CategorySelect } from '../../components/category-select.tsx';
import { RuleEditor } from '../rules/rule-editor.tsx';

/** Makes a rule of a payee and a category: at once, or with more conditions. */
export function AlwaysFile({ transaction: { id, payee, categoryId } }: { readonly transaction: Transaction }) {
  const { t } = useLingui();
  const { failed } = useToasts();
  const [chosen, setChosen] = useState(categoryId);
  const [draft, setDraft] = useState<RuleDraft | null>(null);
  const rules = useQuery(orpc.rules.list.queryOptions()).data ?? [];
  const create = useChange(orpc.rules.create.mutationOptions());
  const suggest = useMutation({
    mutationFn: (category: number) => api.rules.suggest({ transactionId: id, categoryId: category }),
    onError: failed,
  });
  const isRuled = rules.some((rule) => rule.match === 'all' && says(rule, payee, chosen));
  const make = (use: (suggested: RuleDraft) => void): void => {
    if (chosen !== null) suggest.mutate(chosen, { onSuccess: use });
  };
  return (
    <Stack gap={6}>
      <Text size="sm" fw={550}>
        <Trans>Always file “{payee}” as</Trans>
      </Text>
      <CategorySelect
        aria-label={t`Category for every “${payee}”`}
        placeholder={t`Choose a category`}
        value={chosen}
        onChange={setChosen}
      />
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          disabled={chosen === null || isRuled}
          loading={create.isPending || suggest.isPending}
          onClick={() => make((suggested) => create.mutate(suggested))}
        >
          {isRuled ? <Trans>It is a rule</Trans> : <Trans>Make it a rule</Trans>}
        </Button>
        <Button variant="subtle" size="xs" disabled={chosen === null} onClick={() => make(setDraft)}>
          <Trans>With more conditions…</Trans>
        </Button>
      </Group>
      <RuleEditor
        key={draft === null ? 'closed' : 'open'}
        rule={draft}
        opened={draft !== null}
        onClose={() => setDraft(null)}
      />
    </Stack>
  );
}

const says = ({ conditions, actions }: RuleDraft, payee: string, categoryId: number | null): boolean =>
  conditions.length === 1 &&
  conditions.some((one) => one.field === 'payee' && one.value.toLocaleLowerCase() === payee.toLocaleLowerCase()) &&
  actions.some((action) => action.kind === 'category' && action.categoryId === categoryId);
