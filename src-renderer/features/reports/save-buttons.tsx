import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconDeviceFloppy } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { NameDialog } from './name-dialog.tsx';
import type { OpenReport } from './use-report.ts';

type SaveButtonsProps = {
  readonly report: OpenReport;
  readonly all: readonly SavedReport[];
  readonly title: string;
};

/** Keeps a report under a name; of a saved one its changes, or as another. */
export function SaveButtons({ report, all, title }: SaveButtonsProps) {
  const { t } = useLingui();
  const [isNaming, setNaming] = useState(false);
  const { saved, isChanged } = report;
  return (
    <>
      {saved ? (
        isChanged && <ChangedButtons report={report} saved={saved} onSaveAs={() => setNaming(true)} />
      ) : (
        <Button leftSection={<IconDeviceFloppy size={16} />} onClick={() => setNaming(true)}>
          {t`Save…`}
        </Button>
      )}
      <SaveAs
        report={report}
        all={all}
        title={saved ? t`${saved.name} (2)` : title}
        opened={isNaming}
        onClose={() => setNaming(false)}
      />
    </>
  );
}

type ChangedButtonsProps = {
  readonly report: OpenReport;
  readonly saved: SavedReport;
  readonly onSaveAs: () => void;
};

function ChangedButtons({ report, saved, onSaveAs }: ChangedButtonsProps) {
  const { t } = useLingui();
  const save = useChange(orpc.reports.save.mutationOptions());
  return (
    <Group gap={2} wrap="nowrap">
      <Button
        leftSection={<IconDeviceFloppy size={16} />}
        loading={save.isPending}
        onClick={() => save.mutate({ id: saved.id, name: saved.name, request: report.request })}
      >
        {t`Save changes`}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="filled" size={36} aria-label={t`Other ways to save`}>
            <IconChevronDown size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown aria-label={t`Other ways to save`}>
          <Menu.Item onClick={onSaveAs}>{t`Save as…`}</Menu.Item>
          <Menu.Item onClick={report.reset}>{t`Back to what was saved`}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

type SaveAsProps = SaveButtonsProps & { readonly opened: boolean; readonly onClose: () => void };

function SaveAs({ report, all, title, opened, onClose }: SaveAsProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { request } = report;
  const save = useChange(
    orpc.reports.save.mutationOptions({
      onSuccess: ({ id }) => {
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
    />
  );
}
