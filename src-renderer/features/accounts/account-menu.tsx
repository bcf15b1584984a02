import { ActionIcon, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArchive, IconArchiveOff, IconDots, IconListCheck, IconPencil, IconTrash } from '@tabler/icons-react';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useConfirm } from '../../components/confirm.tsx';

type AccountMenuProps = {
  readonly account: Account;
  readonly onEdit: () => void;
  readonly onReconcile: () => void;
};

/** Edit, reconcile, close or reopen, delete. */
export function AccountMenu({ account, onEdit, onReconcile }: AccountMenuProps) {
  const { t } = useLingui();
  const confirm = useConfirm();
  const update = useChange(orpc.accounts.update.mutationOptions());
  const remove = useChange(orpc.accounts.delete.mutationOptions());
  const { id, name, closed, transactionCount } = account;
  const askToDelete = (): void =>
    confirm({
      title: t`Delete “${name}”?`,
      text:
        transactionCount === 0
          ? t`It has no transactions. You can undo it.`
          : t`Its ${transactionCount} transactions go with it. You can undo it.`,
      confirmLabel: t`Delete the account`,
      danger: true,
      onConfirm: () => remove.mutate({ id }),
    });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={30} aria-label={t`More for ${name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`More for ${name}`}>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onEdit}>
          {t`Edit`}
        </Menu.Item>
        <Menu.Item leftSection={<IconListCheck size={16} />} onClick={onReconcile}>
          {t`Reconcile…`}
        </Menu.Item>
        <Menu.Item
          leftSection={closed ? <IconArchiveOff size={16} /> : <IconArchive size={16} />}
          onClick={() => update.mutate({ id, closed: !closed })}
        >
          {closed ? t`Open again` : t`Close`}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={askToDelete}>
          {t`Delete`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
