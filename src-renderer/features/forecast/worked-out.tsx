import { List, Paper, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { withLocalFigures } from './with-local-figures.ts';

/** How the figures came about, in words. */
export function WorkedOut({ lines }: { readonly lines: readonly string[] }) {
  const format = useFormat();
  const { currency } = useSettings();
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        <Trans>How this was worked out</Trans>
      </Title>
      <List size="sm" spacing={6} c="dimmed">
        {lines.map((line) => (
          <List.Item key={line}>{withLocalFigures(line, currency, format)}</List.Item>
        ))}
      </List>
    </Paper>
  );
}
