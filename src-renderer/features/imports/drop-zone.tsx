import { Button, Group, Loader, Text, ThemeIcon } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';

import { FileInput } from '../../components/file-input.tsx';
import { droppedFiles } from './dropped-files.ts';
import classes from './files.module.css';

type DropZoneProps = {
  /** Whether the app opens the system's own dialog. */
  readonly hasDialogs: boolean;
  readonly busy: boolean;
  /** One line, where other files are on the screen already. */
  readonly compact?: boolean;
  /** Files, or null to ask in the system's dialog. */
  readonly onFiles: (files: readonly File[] | null) => void;
};

const ACCEPT =
  '.csv,.tsv,.txt,.xlsx,.xls,.ofx,.qfx,.qif,.xml,.sta,.mt940,.940,.942,.swi,.zip,.gz,.htm,.html,.gnucash,text/*';

/** Takes bank files: dropped here one or many or a whole folder, or chosen. */
export function DropZone({ hasDialogs, busy, compact = false, onFiles }: DropZoneProps) {
  const { t } = useLingui();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (busy) return;
    void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && onFiles(files));
  };
  const choose = (): void => (hasDialogs ? onFiles(null) : picker.current?.click());
  return (
    // Dropping is a second way; the button inside does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes.dropZone}
      data-over={over || undefined}
      data-compact={compact || undefined}
      aria-label={t`Choose bank files`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {compact ? (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} loading={busy} onClick={choose}>
          <Trans>Add files…</Trans>
        </Button>
      ) : (
        <Welcome busy={busy} onChoose={choose} />
      )}
      <FileInput picker={picker} accept={ACCEPT} label={t`Bank files`} onFiles={onFiles} />
    </section>
  );
}

function Welcome({ busy, onChoose }: { readonly busy: boolean; readonly onChoose: () => void }) {
  return (
    <>
      <ThemeIcon size={52} radius="xl">
        {busy ? <Loader size={24} /> : <IconFileSpreadsheet size={26} stroke={1.6} />}
      </ThemeIcon>
      <Text fw={600}>
        <Trans>Drop your bank's files here</Trans>
      </Text>
      <Text size="sm" c="dimmed" maw={520}>
        <Trans>
          CSV, Excel, OFX and QFX, QIF, CAMT, MT940, a ZIP or a folder of them; exports of YNAB, Actual, Mint, Firefly
          III, GnuCash, Monarch and Splitwise too. You see everything before it is imported, and nothing leaves this
          computer.
        </Trans>
      </Text>
      <Group mt="xs">
        <Button loading={busy} onClick={onChoose}>
          <Trans>Choose files…</Trans>
        </Button>
      </Group>
    </>
  );
}
