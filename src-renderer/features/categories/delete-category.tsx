import { Button, Group, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Category } from '../../../src-shared/contract/categories.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { CategorySelect } from '../../components/category-select.tsx';

type DeleteCategoryProps = { readonly category: Category; readonly onDone: () => void };

/** Asks where a category's transactions go before it is deleted. */
export function DeleteCategory({ category, onDone }: DeleteCategoryProps) {
  const { t } = useLingui();
  const [moveTo, setMoveTo] = useState<number | null>(null);
  const remove = useChange(orpc.categories.delete.mutationOptions({ onSuccess: onDone }));
  const same = moveTo === category.id;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!same) remove.mutate({ id: category.id, moveTo });
      }}
    >
      <Stack>
        <Text size="sm">
          <Plural
            value={category.transactionCount}
            _0="It has no transactions."
            one="It has # transaction, which needs another category."
            other="It has # transactions, which need another category."
          />
        </Text>
        {category.transactionCount === 0 ? null : (
          <CategorySelect
            label={t`Move them to`}
            kind={category.kind}
            value={moveTo}
            onChange={setMoveTo}
            error={same ? t`Choose another one than the one you delete.` : null}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" color="red" disabled={same} loading={remove.isPending}>
            <Trans>Delete the category</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
