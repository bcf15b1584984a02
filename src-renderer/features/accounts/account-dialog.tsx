import { Modal } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { orpc } from '../../app/api.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { useChange } from '../../app/use-change.ts';
import type { AccountFields } from './account-fields.ts';
import { AccountForm } from './account-form.tsx';

/** What the dialog is about. */
export type AccountSubject = { readonly kind: 'new' } | { readonly kind: 'existing'; readonly account: Account };

type AccountDialogProps = {
  readonly subject: AccountSubject | null;
  readonly others: readonly Account[];
  readonly onClose: () => void;
};

/** Makes an account, or changes one. */
export function AccountDialog({ subject, others, onClose }: AccountDialogProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened={subject !== null}
      onClose={onClose}
      title={subject?.kind === 'existing' ? t`Edit ${subject.account.name}` : t`Add an account`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {subject?.kind === 'new' && <NewAccount others={others} onClose={onClose} />}
      {subject?.kind === 'existing' && <ExistingAccount account={subject.account} others={others} onClose={onClose} />}
    </Modal>
  );
}

type FormProps = { readonly others: readonly Account[]; readonly onClose: () => void };

const namesOf = (accounts: readonly Account[]): readonly string[] =>
  accounts.map((account) => account.name.toLocaleLowerCase());

function NewAccount({ others, onClose }: FormProps) {
  const { t } = useLingui();
  const { currency } = useSettings();
  const create = useChange(orpc.accounts.create.mutationOptions({ onSuccess: onClose }));
  const initial: AccountFields = {
    name: '',
    type: 'bank',
    currency,
    onBudget: true,
    openingBalance: null,
    openingDate: '',
    numbers: [],
  };
  const save = ({ openingBalance, openingDate, numbers: _, ...fields }: AccountFields): void =>
    create.mutate({ ...fields, openingBalance: openingBalance ?? 0, ...(openingDate !== '' && { openingDate }) });
  return (
    <AccountForm
      initial={initial}
      isNew
      currencyFixed={false}
      takenNames={namesOf(others)}
      saving={create.isPending}
      submitLabel={t`Add`}
      onSubmit={save}
      onCancel={onClose}
    />
  );
}

function ExistingAccount({ account, others, onClose }: FormProps & { readonly account: Account }) {
  const { t } = useLingui();
  const update = useChange(orpc.accounts.update.mutationOptions({ onSuccess: onClose }));
  const { id, name, type, currency, onBudget, numbers } = account;
  const initial: AccountFields = { name, type, currency, onBudget, numbers, openingBalance: null, openingDate: '' };
  const taken = namesOf(others.filter((other) => other.id !== id));
  return (
    <AccountForm
      initial={initial}
      isNew={false}
      currencyFixed={account.transactionCount > 0}
      takenNames={taken}
      saving={update.isPending}
      submitLabel={t`Save`}
      onSubmit={(fields) =>
        update.mutate({
          id,
          name: fields.name,
          type: fields.type,
          currency: fields.currency,
          onBudget: fields.onBudget,
          numbers: [...fields.numbers],
        })
      }
      onCancel={onClose}
    />
  );
}
