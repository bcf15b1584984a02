import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';

import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { UndoImports } from './undo-imports.tsx';

/** One file that was imported on this visit. */
export type FileResult = {
  readonly token: string;
  readonly fileName: string;
  readonly result: Awaited<ReturnType<Api['imports']['commit']>>;
};

type DoneProps = { readonly results: readonly FileResult[]; readonly onAnother: () => void };

const sum = (results: readonly FileResult[], key: 'imported' | 'duplicates' | 'failed' | 'uncategorized'): number =>
  results.reduce((total, { result }) => total + result[key], 0);

/** The rows behind what was imported: of the one import, the one account, or everything. */
const filterOf = (results: readonly FileResult[]): TransactionFilter => {
  const imports = results.flatMap(({ result }) => result.imports);
  const accounts = new Set(results.flatMap(({ result }) => result.accountIds));
  const [only] = imports;
  const [accountId] = accounts;
  if (imports.length === 1 && only) return { importId: only.importId };
  return accounts.size === 1 && accountId !== undefined ? { accountId } : {};
};

/** Whether everything of this visit was taken back meanwhile, as by Undo in the rail. */
function useIsUndone(results: readonly FileResult[]): boolean {
  const { data, isFetching } = useQuery(orpc.imports.history.queryOptions());
  const ids = results.flatMap(({ result }) => result.imports).map(({ importId }) => importId);
  if (!data || isFetching || ids.length === 0) return false;
  const standing = new Set(data.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id));
  return !ids.some((id) => standing.has(id));
}

/** What the imports did, and where to go from here. */
export function Done({ results, onAnother }: DoneProps) {
  const isUndone = useIsUndone(results);
  return isUndone ? <TakenBack onAnother={onAnother} /> : <Summary results={results} onAnother={onAnother} />;
}

function TakenBack({ onAnother }: { readonly onAnother: () => void }) {
  const { t } = useLingui();
  return (
    <Paper>
      <EmptyState
        icon={IconArrowBackUp}
        title={t`The import was taken back`}
        action={
          <Button onClick={onAnother}>
            <Trans>Import another file</Trans>
          </Button>
        }
      >
        <Trans>Its transactions are not in Pecunia any more.</Trans>
      </EmptyState>
    </Paper>
  );
}

function Summary({ results, onAnother }: DoneProps) {
  const imported = sum(results, 'imported');
  const duplicates = sum(results, 'duplicates');
  const failed = sum(results, 'failed');
  const unsure = sum(results, 'uncategorized');
  const imports = results.flatMap(({ result }) => result.imports);
  const [only] = imports;
  return (
    <Paper p="xl">
      <Stack align="center" gap="xs" ta="center">
        <ThemeIcon size={52} radius="xl" color="teal">
          <IconCheck size={28} />
        </ThemeIcon>
        <div role="status">
          <Title order={2} size="h3">
            <Plural value={imported} one="# transaction imported" other="# transactions imported" />
          </Title>
        </div>
        <Text c="dimmed" size="sm">
          {results.length > 1 && (
            <>
              <Plural value={results.length} one="From # file." other="From # files." />{' '}
            </>
          )}
          <Plural
            value={duplicates}
            _0="Nothing was there before."
            one="# was there before and was not added again."
            other="# were there before and were not added again."
          />{' '}
          {failed > 0 && (
            <Plural
              value={failed}
              one="# line could not be read and was left out."
              other="# lines could not be read and were left out."
            />
          )}
        </Text>
        {unsure > 0 && (
          <Text size="sm">
            <Plural
              value={unsure}
              one="# has no category yet: Pecunia was not sure enough."
              other="# have no category yet: Pecunia was not sure enough."
            />
          </Text>
        )}
        <Group justify="center" mt="md">
          {unsure > 0 && (
            <Button
              renderRoot={(root) => (
                <Link {...root} to="/review" search={imports.length === 1 && only ? { importId: only.importId } : {}} />
              )}
            >
              <Trans>Review them</Trans>
            </Button>
          )}
          <Button
            variant={unsure > 0 ? 'default' : 'filled'}
            renderRoot={(root) => <Link {...root} to="/transactions" search={filterOf(results)} />}
          >
            <Trans>See the transactions</Trans>
          </Button>
          <UndoImports results={results} onUndone={onAnother} />
          <Button variant="subtle" onClick={onAnother}>
            <Trans>Import another file</Trans>
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
