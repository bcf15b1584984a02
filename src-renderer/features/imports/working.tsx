import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

import { useFormat } from '../../app/format.ts';
import { useProgress } from './use-progress.ts';
import type { ImportProgress } from './use-progress.ts';

const SHOWN_AFTER_MS = 150;

type WorkingProps = {
  readonly token: string;
  readonly onCancel: () => void;
};

/** How far the reading or writing of a file is, and the way to stop it. Quick work does not show it at all. */
export function Working({ token, onCancel }: WorkingProps) {
  const progress = useProgress(token);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Paper p="lg">
      <Stack gap="sm">
        <ProgressWords progress={progress} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function ProgressWords({ progress }: { readonly progress: ImportProgress | null }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const phase = progress?.phase ?? 'reading';
  const words: Readonly<Record<ImportProgress['phase'], string>> = {
    reading: t`Reading the file`,
    matching: t`Comparing with what is here`,
    writing: t`Importing`,
    done: t`Finishing`,
  };
  const known = progress !== null && progress.total > 0;
  return (
    <>
      <Text fw={600} role="status">
        {words[phase]}
      </Text>
      <Progress
        value={known ? (progress.done / progress.total) * 100 : 100}
        animated={!known}
        striped={!known}
        aria-label={words[phase]}
      />
      <Text size="sm" c="dimmed" mih={22}>
        {known && (
          <Trans>
            {number(progress.done)} of {number(progress.total)}
          </Trans>
        )}
      </Text>
    </>
  );
}
