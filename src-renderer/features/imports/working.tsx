import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

import { useFormat } from '../../app/format.ts';
import { useProgress } from './use-progress.ts';
import type { ImportProgress } from './use-progress.ts';

const SHOWN_AFTER_MS = 150;

type Phase = ImportProgress['phase'];

type WorkingProps = {
  readonly token: string;
  /** What is being done before the first step is reported. */
  readonly phase: Phase;
  readonly onCancel: () => void;
};

/** How far the first reading of a file is, and the way to stop it. Quick work does not show it at all. */
export function Working(props: WorkingProps) {
  const work = useWork(props);
  if (!useLate()) return null;
  return (
    <Paper p="lg">
      <Stack gap="sm">
        <Text fw={600} role="status">
          {work.words}
        </Text>
        <WorkBar {...work} />
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {work.count}
          </Text>
          <CancelButton onCancel={props.onCancel} />
        </Group>
      </Stack>
    </Paper>
  );
}

/** The same within one line, where a preview is on the screen already. */
export function WorkingLine(props: WorkingProps) {
  const work = useWork(props);
  if (!useLate()) return <span />;
  return (
    <Group gap="md" wrap="nowrap" flex={1}>
      <Text size="sm" role="status">
        {work.words} {work.count}
      </Text>
      <div style={{ flex: 1, maxWidth: 240 }}>
        <WorkBar {...work} />
      </div>
      <CancelButton onCancel={props.onCancel} />
    </Group>
  );
}

type Work = { readonly words: string; readonly count: string; readonly percent: number | null };

function useWork({ token, phase }: WorkingProps): Work {
  const { t } = useLingui();
  const { number } = useFormat();
  const progress = useProgress(token);
  const words: Readonly<Record<Phase, string>> = {
    reading: t`Reading the file`,
    matching: t`Comparing with what is here`,
    writing: t`Importing`,
    done: t`Finishing`,
  };
  const known = progress !== null && progress.total > 0;
  return {
    words: words[progress?.phase ?? phase],
    count: known ? t`${number(progress.done)} of ${number(progress.total)}` : '',
    percent: known ? (progress.done / progress.total) * 100 : null,
  };
}

const WorkBar = ({ words, percent }: Work) => (
  <Progress value={percent ?? 100} animated={percent === null} striped={percent === null} aria-label={words} />
);

const CancelButton = ({ onCancel }: { readonly onCancel: () => void }) => (
  <Button size="xs" variant="default" onClick={onCancel}>
    <Trans>Cancel</Trans>
  </Button>
);

function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
