import { Checkbox, Group, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { AccountSelect } from '../../components/account-select.tsx';
import { BucketSelect } from '../../components/bucket-select.tsx';
import { CategorySelect } from '../../components/category-select.tsx';
import { PayeeInput } from '../../components/payee-input.tsx';
import { TagInput } from '../../components/tag-input.tsx';
import type { BulkPatch } from './use-bulk.ts';

type BulkFieldsProps = {
  readonly patch: BulkPatch;
  readonly badDate: boolean;
  readonly onChange: (part: BulkPatch) => void;
};

/** The fields that can be set for many rows; each counts only while it is ticked. */
export function BulkFields({ patch, badDate, onChange: set }: BulkFieldsProps) {
  const { t } = useLingui();
  const field = (key: keyof BulkPatch, label: string, start: BulkPatch, input: ReactNode): ReactNode => (
    <BulkField label={label} on={patch[key] !== undefined} onSwitch={(on) => set(on ? start : { [key]: undefined })}>
      {input}
    </BulkField>
  );
  return (
    <>
      {field(
        'categoryId',
        t`Category`,
        { categoryId: null },
        <CategorySelect
          aria-label={t`New category`}
          value={patch.categoryId ?? null}
          onChange={(categoryId) => set({ categoryId })}
        />,
      )}
      {field(
        'payee',
        t`Payee`,
        { payee: '' },
        <PayeeInput
          aria-label={t`New payee`}
          placeholder={t`No payee`}
          value={patch.payee ?? ''}
          onChange={(payee) => set({ payee })}
        />,
      )}
      {field(
        'date',
        t`Date`,
        { date: '' },
        <TextInput
          type="date"
          aria-label={t`New date`}
          error={badDate ? t`Choose a day.` : undefined}
          value={patch.date ?? ''}
          onChange={(event) => set({ date: event.currentTarget.value })}
        />,
      )}
      {field(
        'accountId',
        t`Account`,
        { accountId: 0 },
        <AccountSelect
          aria-label={t`New account`}
          value={patch.accountId || null}
          onChange={(id) => set({ accountId: id ?? 0 })}
        />,
      )}
      {field(
        'bucketId',
        t`Bucket`,
        { bucketId: null },
        <BucketSelect
          aria-label={t`New bucket`}
          placeholder={t`The category's bucket`}
          clearable
          value={patch.bucketId ?? null}
          onChange={(bucketId) => set({ bucketId })}
        />,
      )}
      <WordFields patch={patch} onChange={set} />
    </>
  );
}

/** Notes and tags, which take the place of what is there. */
function WordFields({ patch, onChange: set }: Pick<BulkFieldsProps, 'patch' | 'onChange'>) {
  const { t } = useLingui();
  return (
    <>
      <BulkField label={t`Notes`} on={patch.notes !== undefined} onSwitch={(on) => set({ notes: on ? '' : undefined })}>
        <TextInput
          aria-label={t`New notes`}
          placeholder={t`No notes`}
          maxLength={2000}
          value={patch.notes ?? ''}
          onChange={(event) => set({ notes: event.currentTarget.value })}
        />
      </BulkField>
      <BulkField label={t`Tags`} on={patch.tags !== undefined} onSwitch={(on) => set({ tags: on ? [] : undefined })}>
        <TagInput
          aria-label={t`New tags`}
          description={t`In place of the tags they have.`}
          placeholder={t`No tags`}
          value={patch.tags ?? []}
          onChange={(tags) => set({ tags })}
        />
      </BulkField>
    </>
  );
}

type BulkFieldProps = {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly children: ReactNode;
};

const BulkField = ({ label, on, onSwitch, children }: BulkFieldProps) => (
  <Group gap="sm" wrap="nowrap" mih={36}>
    <Checkbox w={120} label={label} checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
    <div style={{ flex: 1 }}>{on && children}</div>
  </Group>
);
