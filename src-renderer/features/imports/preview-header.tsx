import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import type { ImportPreview } from '../../../src-shared/contract/imports.ts';
import { useFormat } from '../../app/format.ts';

type PreviewHeaderProps = {
  readonly preview: ImportPreview;
  readonly onTarget: () => void;
  readonly onRestart: () => void;
};

/** Returns the encoding as the choices name it. */
const encodingName = ({ encoding, decisions }: ImportPreview): string => {
  const choices = decisions.find(({ key }) => key === 'encoding')?.choices ?? [];
  return choices.find(({ value }) => value === encoding)?.label ?? encoding;
};

/** Which file goes to which account. */
export function PreviewHeader({ preview, onTarget, onRestart }: PreviewHeaderProps) {
  const { date } = useFormat();
  const { account, dateRange, fileName, format } = preview;
  const encoding = encodingName(preview);
  return (
    <Paper px="lg" py="md">
      <Group justify="space-between" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Title order={2} size="h4" lineClamp={1}>
            <Trans>
              {fileName} to {account.name}
            </Trans>
          </Title>
          <Text size="sm" c="dimmed">
            {dateRange && (
              <Trans>
                {date(dateRange.from)} to {date(dateRange.to)}
              </Trans>
            )}
            {dateRange && ' · '}
            {format.toUpperCase()}, {encoding} · {account.currency}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" size="xs" onClick={onTarget}>
            <Trans>Another account</Trans>
          </Button>
          <Button variant="default" size="xs" onClick={onRestart}>
            <Trans>Another file</Trans>
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
