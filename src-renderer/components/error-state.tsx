import { Button, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { errorWords } from '../app/error-words.ts';
import { useFormat } from '../app/format.ts';

type ErrorStateProps = {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** A next step that is better than trying again. */
  readonly action?: ReactNode;
};

/** What a part of a screen shows when it could not be read: what happened and the next step. */
export function ErrorState({ error, onRetry, action }: ErrorStateProps) {
  const { i18n } = useLingui();
  const words = errorWords(error, useFormat());
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center" role="alert">
      <ThemeIcon variant="light" color="red" size={52} radius="xl" mb={4}>
        <IconAlertTriangle size={26} stroke={1.6} />
      </ThemeIcon>
      <Title order={2} size="h4">
        {i18n._(words.title)}
      </Title>
      <Text c="dimmed" size="sm" maw={440}>
        {typeof words.text === 'string' ? words.text : i18n._(words.text)}
      </Text>
      {action ??
        (onRetry === undefined ? null : (
          <Button variant="default" mt="sm" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        ))}
    </Stack>
  );
}
