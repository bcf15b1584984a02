import { Button, Modal, SegmentedControl, Switch } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Category } from '../../../src-shared/contract/categories.ts';
import { orpc } from '../../app/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Section } from '../settings/section.tsx';
import { CategoryForm } from './category-form.tsx';
import { CategoryTable } from './category-table.tsx';
import { DeleteCategory } from './delete-category.tsx';

type Dialog =
  | { readonly kind: 'edit'; readonly category: Category | null }
  | { readonly kind: 'delete'; readonly category: Category }
  | null;

/** The categories: their bucket, their rollover, and adding, changing, archiving and deleting them. */
export function CategorySettings() {
  const { t } = useLingui();
  const categories = useQuery(orpc.categories.list.queryOptions());
  const [kind, setKind] = useState<Category['kind']>('expense');
  const [archived, setArchived] = useState(false);
  const [dialog, setDialog] = useState<Dialog>(null);
  const title = useDialogTitle(dialog);
  const close = (): void => setDialog(null);
  return (
    <Section
      title={t`Categories`}
      text={t`What money was for, and the bucket that pays for it.`}
      actions={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} />}
          onClick={() => setDialog({ kind: 'edit', category: null })}
        >
          <Trans>New category</Trans>
        </Button>
      }
    >
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'center', marginBlock: 12 }}>
        <SegmentedControl
          aria-label={t`Kind of category`}
          data={[
            { value: 'expense', label: t`Expenses` },
            { value: 'income', label: t`Income` },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Switch
          label={t`Show archived`}
          checked={archived}
          onChange={(event) => setArchived(event.currentTarget.checked)}
        />
      </div>
      <QueryView query={categories} loading={<Loading lines={10} />}>
        {(list) => {
          const shown = list.filter((category) => category.kind === kind && (archived || !category.archived));
          if (shown.length === 0) return <EmptyState title={t`There is no category here`} />;
          return (
            <CategoryTable
              categories={shown}
              onEdit={(category) => setDialog({ kind: 'edit', category })}
              onDelete={(category) => setDialog({ kind: 'delete', category })}
            />
          );
        }}
      </QueryView>
      <Modal opened={dialog !== null} onClose={close} title={title}>
        {dialog?.kind === 'edit' ? <CategoryForm category={dialog.category} kind={kind} onDone={close} /> : null}
        {dialog?.kind === 'delete' ? <DeleteCategory category={dialog.category} onDone={close} /> : null}
      </Modal>
    </Section>
  );
}

function useDialogTitle(dialog: Dialog): string {
  const { t } = useLingui();
  const name = dialog?.category?.name;
  if (dialog === null || name === undefined) return t`New category`;
  return dialog.kind === 'delete' ? t`Delete “${name}”` : t`Change “${name}”`;
}
