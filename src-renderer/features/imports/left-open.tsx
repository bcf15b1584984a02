import { Button, Group, Paper, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';

import type { ImportFiles } from './use-import-files.ts';

type LeftOpenProps = { readonly imports: ImportFiles; readonly onShow: () => void };

/** The files that were not imported with the rest, each with its name; to look at, or to lay aside together. */
export function LeftOpen({ imports, onShow }: LeftOpenProps) {
  const { files, closeAll } = imports;
  const [busy, setBusy] = useState(false);
  if (files.length === 0) return null;
  const layAside = (): void => {
    setBusy(true);
    void closeAll().finally(() => setBusy(false));
  };
  return (
    <Paper p="lg">
      <Group justify="space-between" gap="md">
        <div style={{ minWidth: 0, flex: 1 }}>
          <Text fw={600} size="sm">
            <Plural value={files.length} one="# file was not imported" other="# files were not imported" />
          </Text>
          <Text size="sm" c="dimmed" lineClamp={2}>
            {files.map(({ fileName }) => fileName).join(', ')}
          </Text>
        </div>
        <Group gap="xs">
          <Button variant="default" onClick={onShow}>
            <Trans>Look at them</Trans>
          </Button>
          <Button variant="subtle" loading={busy} onClick={layAside}>
            <Trans>Lay them aside</Trans>
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
