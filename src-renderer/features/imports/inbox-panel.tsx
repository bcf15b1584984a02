import { Alert, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconFolderOpen } from '@tabler/icons-react';

import { api, orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import classes from './imports.module.css';
import type { Opened } from './use-open-files.ts';

type InboxPanelProps = { readonly onOpened: (opened: Opened) => void };

/** What lies new in the watched folder; without such a folder, nothing. */
export function InboxPanel({ onOpened }: InboxPanelProps) {
  const { t } = useLingui();
  const { time } = useFormat();
  const { data: inbox } = useQuery(orpc.imports.inbox.queryOptions());
  const open = useOpenFromInbox(onOpened);
  if (!inbox) return null;
  const { folder, problem, files } = inbox;
  return (
    <Paper component="section" aria-label={t`Watched folder`}>
      <Group px={18} py={14} justify="space-between">
        <div style={{ minWidth: 0 }}>
          <Title order={2} size="h5">
            <Trans>Watched folder</Trans>
          </Title>
          <Text size="xs" c="dimmed" truncate="start" title={folder}>
            {folder}
          </Text>
        </div>
        {files.length > 0 && (
          <Button
            leftSection={<IconFolderOpen size={16} />}
            loading={open.isPending}
            onClick={() => open.mutate(files.map(({ fileName }) => fileName))}
          >
            <Plural value={files.length} one="Open # new file" other="Open # new files" />
          </Button>
        )}
      </Group>
      {problem !== null && (
        <Alert color="yellow" mx={18} mb={14}>
          {problem}
        </Alert>
      )}
      {problem === null && files.length === 0 && (
        <Text size="sm" c="dimmed" px={18} pb={14}>
          <Trans>Nothing new in it. Files that your bank saves there appear here.</Trans>
        </Text>
      )}
      <ul className={classes.past}>
        {files.map(({ fileName, modifiedAt }) => (
          <li key={fileName}>
            <Text size="sm" flex={1} truncate="end" span>
              {fileName}
            </Text>
            <Text size="xs" c="dimmed" span>
              {time(modifiedAt)}
            </Text>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

function useOpenFromInbox(onOpened: (opened: Opened) => void) {
  const client = useQueryClient();
  const { failed } = useToasts();
  return useMutation({
    mutationFn: async (names: readonly string[]): Promise<Opened> => {
      const all: Opened = { files: [], refused: [] };
      for (const fileName of names) {
        const opened = await api.imports.openFromInbox({ fileName });
        all.files.push(...opened.files);
        all.refused.push(...opened.refused);
      }
      return all;
    },
    onSuccess: onOpened,
    onError: failed,
    onSettled: () => client.invalidateQueries({ queryKey: orpc.imports.key() }),
  });
}
