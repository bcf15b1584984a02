import { Button, Group } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconDownload, IconPin, IconPinFilled, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { printScreen } from '../../app/use-printing.ts';
import { ExportDialog } from './export-dialog.tsx';
import { MoreActions } from './more-actions.tsx';
import { SaveButtons } from './save-buttons.tsx';
import type { OpenReport } from './use-report.ts';

type ReportActionsProps = {
  readonly report: OpenReport;
  readonly all: readonly SavedReport[];
  readonly title: string;
  readonly onSaved: (saved: SavedReport) => void;
};

/** What can be done with a report: kept, pinned, exported, printed, and more once it is saved. */
export function ReportActions({ report, all, title, onSaved }: ReportActionsProps) {
  const { t } = useLingui();
  const [isExporting, setExporting] = useState(false);
  const { saved, request } = report;
  return (
    <Group gap={8} data-screen-only>
      {saved && <PinButton saved={saved} />}
      <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => void printScreen()}>
        {t`Print`}
      </Button>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => setExporting(true)}>
        {t`Export…`}
      </Button>
      <SaveButtons report={report} all={all} title={title} onSaved={onSaved} />
      {saved && <MoreActions saved={saved} all={all} isOpen />}
      <ExportDialog
        opened={isExporting}
        title={title}
        request={{ ...request, title: saved?.name ?? request.title }}
        onClose={() => setExporting(false)}
      />
    </Group>
  );
}

function PinButton({ saved: { id, pinned } }: { readonly saved: SavedReport }) {
  const { t } = useLingui();
  const pin = useChange(orpc.reports.pin.mutationOptions());
  return (
    <Button
      variant={pinned ? 'light' : 'default'}
      leftSection={pinned ? <IconPinFilled size={16} /> : <IconPin size={16} />}
      aria-pressed={pinned}
      title={pinned ? t`Shown on the Overview` : t`Show it on the Overview`}
      onClick={() => pin.mutate({ id, pinned: !pinned })}
    >
      {pinned ? t`Pinned` : t`Pin`}
    </Button>
  );
}
