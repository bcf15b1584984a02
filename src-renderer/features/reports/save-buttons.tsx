import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconCheck, IconChevronDown, IconDeviceFloppy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Ref } from 'react';

import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { NameDialog } from './name-dialog.tsx';
import type { OpenReport } from './use-report.ts';

type SaveButtonsProps = {
  readonly report: OpenReport;
  readonly all: readonly SavedReport[];
  readonly title: string;
  readonly onSaved: (saved: SavedReport) => void;
};

/** Keeps a report under a name; of a saved one its changes, or as another. */
export function SaveButtons({ report, all, title, onSaved }: SaveButtonsProps) {
  const { t } = useLingui();
  const [isNaming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { saved, isChanged, revert } = report;
  return (
    <>
      <Group gap={2} wrap="nowrap">
        <SaveButton button={button} report={report} onName={() => setNaming(true)} />
        {saved && isChanged && <OtherWays onSaveAs={() => setNaming(true)} onRevert={revert} />}
      </Group>
      <SaveAs
        report={report}
        all={all}
        title={saved ? t`${saved.name} (2)` : title}
        onSaved={onSaved}
        opened={isNaming}
        onClose={() => setNaming(false)}
        onClosed={() => button.current?.focus()}
      />
    </>
  );
}

type SaveButtonProps = {
  readonly button: Ref<HTMLButtonElement>;
  readonly report: OpenReport;
  readonly onName: () => void;
};

/** One button before and after, so that it keeps the focus: it says so when there is nothing to save. */
function SaveButton({ button, report: { saved, isChanged, request }, onName }: SaveButtonProps) {
  const { t } = useLingui();
  const save = useChange(orpc.reports.save.mutationOptions());
  const isKept = saved !== null && !isChanged;
  const act = (): void => {
    if (saved === null) onName();
    else if (isChanged) save.mutate({ id: saved.id, name: saved.name, request });
  };
  return (
    <Button
      ref={button}
      leftSection={isKept ? <IconCheck size={16} /> : <IconDeviceFloppy size={16} />}
      {...(isKept && { 'data-disabled': true, 'aria-disabled': true })}
      onClick={act}
    >
      {saved === null ? t`Save…` : isChanged ? t`Save changes` : t`Saved`}
    </Button>
  );
}

type OtherWaysProps = { readonly onSaveAs: () => void; readonly onRevert: () => void };

function OtherWays({ onSaveAs, onRevert }: OtherWaysProps) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="filled" size={36} aria-label={t`Other ways to save`}>
          <IconChevronDown size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`Other ways to save`}>
        <Menu.Item onClick={onSaveAs}>{t`Save as…`}</Menu.Item>
        <Menu.Item onClick={onRevert}>{t`Back to what was saved`}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type SaveAsProps = SaveButtonsProps & {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onClosed: () => void;
};

function SaveAs({ report, all, title, onSaved, opened, onClose, onClosed }: SaveAsProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { request } = report;
  const save = useChange(
    orpc.reports.save.mutationOptions({
      onSuccess: async ({ id }, { name }) => {
        // The address should only name what is in the list.
        await queries.refetchQueries({ queryKey: orpc.reports.saved.queryKey() });
        onSaved({ id, name, request: { ...request, title: name }, pinned: false, position: all.length });
        onClose();
        void navigate({ to: '/reports/$kind', params: { kind: request.kind }, search: { saved: id } });
      },
    }),
  );
  return (
    <NameDialog
      opened={opened}
      title={t`Save this report`}
      initial={title}
      taken={all.map(({ name }) => name)}
      label={t`Save`}
      isSaving={save.isPending}
      onSubmit={(name) => save.mutate({ name, request: { ...request, title: name } })}
      onClose={onClose}
      onClosed={onClosed}
    />
  );
}
