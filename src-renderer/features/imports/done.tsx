import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';

import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import type { Api } from '../../app/api.ts';
import { useUndoImport } from './use-undo-import.ts';

export type ImportResult = Awaited<ReturnType<Api['imports']['commit']>>;

type DoneProps = { readonly result: ImportResult; readonly onAnother: () => void };

/** What the import did, and where to go from here. */
export function Done({ result, onAnother }: DoneProps) {
  const undo = useUndoImport(result.commandId, onAnother);
  const search: TransactionFilter =
    result.importId === null ? { accountId: result.accountId } : { importId: result.importId };
  return (
    <Paper p="xl">
      <Stack align="center" gap="xs" ta="center">
        <ThemeIcon size={52} radius="xl" color="teal">
          <IconCheck size={28} />
        </ThemeIcon>
        <div role="status">
          <Title order={2} size="h3">
            <Plural value={result.imported} one="# transaction imported" other="# transactions imported" />
          </Title>
        </div>
        <Text c="dimmed" size="sm">
          <Plural
            value={result.duplicates}
            _0="Nothing was there before."
            one="# was there before and was not added again."
            other="# were there before and were not added again."
          />{' '}
          {result.failed > 0 && (
            <Plural
              value={result.failed}
              one="# line could not be read and was left out."
              other="# lines could not be read and were left out."
            />
          )}
        </Text>
        <Group justify="center" mt="md">
          <Button renderRoot={(root) => <Link {...root} to="/transactions" search={search} />}>
            <Trans>See the transactions</Trans>
          </Button>
          <Button component={Link} to="/buckets" variant="default">
            <Trans>See the buckets</Trans>
          </Button>
          {undo && (
            <Button variant="default" loading={undo.isPending} disabled={undo.isUsed} onClick={undo.run}>
              <Trans>Undo the import</Trans>
            </Button>
          )}
          <Button variant="subtle" onClick={onAnother}>
            <Trans>Import another file</Trans>
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
