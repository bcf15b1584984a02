import { Button, Loader, Text, ThemeIcon } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';

import classes from './imports.module.css';

type DropZoneProps = {
  /** Whether the app opens the system's own dialog. */
  readonly hasDialogs: boolean;
  readonly busy: boolean;
  /** A file, or null to ask in the system's dialog. */
  readonly onFile: (file: File | null) => void;
};

/** Takes a bank file: dropped here, or chosen. */
export function DropZone({ hasDialogs, busy, onFile }: DropZoneProps) {
  const { t } = useLingui();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !busy) onFile(file);
  };
  return (
    // Dropping is a second way; the button inside does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes.dropZone}
      data-over={over || undefined}
      aria-label={t`Choose a bank file`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <ThemeIcon size={52} radius="xl">
        {busy ? <Loader size={24} /> : <IconFileSpreadsheet size={26} stroke={1.6} />}
      </ThemeIcon>
      <Text fw={600}>
        <Trans>Drop your bank's CSV file here</Trans>
      </Text>
      <Text size="sm" c="dimmed" maw={460}>
        <Trans>
          Any bank, language and date style. You see everything before it is imported, and nothing leaves this computer.
        </Trans>
      </Text>
      <Button mt="xs" loading={busy} onClick={() => (hasDialogs ? onFile(null) : picker.current?.click())}>
        <Trans>Choose a file…</Trans>
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        hidden
        aria-label={t`Bank file`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
