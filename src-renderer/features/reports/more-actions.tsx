import { ActionIcon, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import {
  IconCalendarEvent,
  IconCopy,
  IconDots,
  IconPencil,
  IconPin,
  IconPinnedOff,
  IconShare2,
  IconTrash,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { saveFile } from '../../components/save-file.ts';
import { NameDialog } from './name-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';

type MoreActionsProps = {
  readonly saved: SavedReport;
  readonly all: readonly SavedReport[];
  /** Whether it is on the screen: then deleting it leads back to the others. */
  readonly isOpen?: boolean;
};

/** What can be done with a saved report. */
export function MoreActions({ saved, all, isOpen = false }: MoreActionsProps) {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<'name' | 'schedule' | null>(null);
  const act = useActions(saved, isOpen);
  const label = t`More for ${saved.name}`;
  const close = (): void => setDialog(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant={isOpen ? 'default' : 'subtle'} color="gray" size={isOpen ? 36 : 30} aria-label={label}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown aria-label={label}>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setDialog('name')}>
            {t`Rename…`}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={act.duplicate}>
            {t`Duplicate`}
          </Menu.Item>
          {!isOpen && (
            <Menu.Item
              leftSection={saved.pinned ? <IconPinnedOff size={16} /> : <IconPin size={16} />}
              onClick={act.pin}
            >
              {saved.pinned ? t`Take off the Overview` : t`Pin to the Overview`}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconCalendarEvent size={16} />} onClick={() => setDialog('schedule')}>
            {t`Schedule…`}
          </Menu.Item>
          <Menu.Item leftSection={<IconShare2 size={16} />} onClick={act.share}>
            {t`Share as a file`}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={act.remove}>
            {t`Delete`}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Rename saved={saved} all={all} opened={dialog === 'name'} onClose={close} />
      <ScheduleDialog
        subject={dialog === 'schedule' ? { kind: 'new', reportId: saved.id } : null}
        all={all}
        onClose={close}
      />
    </>
  );
}

function useActions({ id, pinned }: SavedReport, isOpen: boolean) {
  const navigate = useNavigate();
  const { failed } = useToasts();
  const duplicate = useChange(orpc.reports.duplicate.mutationOptions());
  const pin = useChange(orpc.reports.pin.mutationOptions());
  const share = useMutation(orpc.reports.share.mutationOptions({ onSuccess: saveFile, onError: failed }));
  const remove = useChange(
    orpc.reports.delete.mutationOptions({
      onSuccess: () => {
        if (isOpen) void navigate({ to: '/reports' });
      },
    }),
  );
  return {
    duplicate: () => duplicate.mutate({ id }),
    pin: () => pin.mutate({ id, pinned: !pinned }),
    share: () => share.mutate({ id }),
    remove: () => remove.mutate({ id }),
  };
}

type RenameProps = Omit<MoreActionsProps, 'isOpen'> & { readonly opened: boolean; readonly onClose: () => void };

function Rename({ saved, all, opened, onClose }: RenameProps) {
  const { t } = useLingui();
  const save = useChange(orpc.reports.save.mutationOptions({ onSuccess: onClose }));
  return (
    <NameDialog
      opened={opened}
      title={t`Rename ${saved.name}`}
      initial={saved.name}
      taken={all.filter(({ id }) => id !== saved.id).map(({ name }) => name)}
      label={t`Rename`}
      isSaving={save.isPending}
      onSubmit={(name) => save.mutate({ id: saved.id, name, request: { ...saved.request, title: name } })}
      onClose={onClose}
    />
  );
}
