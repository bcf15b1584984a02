import { Button, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { SyntheticEvent } from 'react';

import { CategorySelect } from '../../components/category-select.tsx';
import { DirectionControl } from '../../components/direction-control.tsx';
import { PayeeInput } from '../../components/payee-input.tsx';
import { AccountAndNotes, AmountAndDate } from './entry-inputs.tsx';
import { Outcome } from './outcome.tsx';
import classes from './quick-entry.module.css';
import { useEntryFields } from './use-entry-fields.ts';
import { useFocusOnShow } from './use-focus-on-show.ts';
import { useProposal } from './use-proposal.ts';
import { useSaveEntry } from './use-save-entry.ts';

/** Leaves room for the list inside of the small window. */
const LIST_HEIGHT = 150;

type QuickEntryFormProps = {
  /** The account to begin with. */
  readonly accountId: number;
  readonly today: string;
  /** The path of the open vault. */
  readonly vault: string;
};

/** The fields of one transaction; Enter saves it and begins the next. */
export function QuickEntryForm({ accountId, today, vault }: QuickEntryFormProps) {
  const { t } = useLingui();
  const first = useRef<HTMLInputElement>(null);
  const entry = useEntryFields({ accountId, today, vault });
  const { fields, set } = entry;
  const proposal = useProposal(entry);
  const saving = useSaveEntry(entry, () => first.current?.focus());
  useFocusOnShow(first);
  const isProposed = fields.categoryId === undefined;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    saving.save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={10}>
        <DirectionControl size="xs" value={fields.direction} onChange={(direction) => set({ direction })} />
        <AmountAndDate entry={entry} amountRef={first} amountProblem={saving.amountProblem} />
        <PayeeInput
          label={fields.direction === 'out' ? t`Paid to` : t`Received from`}
          maxLength={300}
          maxDropdownHeight={LIST_HEIGHT}
          value={fields.payee}
          onChange={(payee) => set({ payee })}
        />
        <CategorySelect
          label={t`Category`}
          description={isProposed ? proposal.reason || t`Proposed by the payee, where it is known` : t`Chosen by you`}
          maxDropdownHeight={LIST_HEIGHT}
          value={fields.categoryId === undefined ? proposal.categoryId : fields.categoryId}
          onChange={(categoryId) => set({ categoryId })}
        />
        <AccountAndNotes entry={entry} listHeight={LIST_HEIGHT} />
        <div className={classes.foot}>
          <Outcome outcome={saving.outcome} onUndo={saving.undo} />
          <Button type="submit" loading={saving.isSaving}>
            <Trans>Add</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
