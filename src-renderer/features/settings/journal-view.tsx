import { Badge, Button, Group, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';

import type { JournalEntry } from '../../../src-shared/contract/journal.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { Section } from './section.tsx';
import classes from './settings.module.css';

const PAGE = 100;
const ROW_HEIGHT = 48;

/** Every change that was ever made, newest first, and the proof that none was altered. */
export function JournalView() {
  const { t } = useLingui();
  return (
    <Section
      title={t`Journal`}
      text={t`Every change is kept with its time. Each entry's seal covers the one before it.`}
      actions={<VerifyButton />}
    >
      <JournalList />
    </Section>
  );
}

function VerifyButton() {
  const { t } = useLingui();
  const toasts = useToasts();
  const verify = useMutation({
    mutationFn: () => orpc.journal.verify.call(),
    onError: toasts.failed,
  });
  const broken = verify.data?.brokenAt ?? null;
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="sm" ta="end" maw={180} role="status" c={verify.data?.intact === false ? 'red' : 'dimmed'}>
        {verify.data?.intact === true ? (
          <Plural value={verify.data.commands} one="The one entry is intact." other="All # entries are intact." />
        ) : null}
        {broken === null ? null : <Trans>Entry {broken} was altered outside Pecunia.</Trans>}
      </Text>
      <Button
        variant="default"
        size="xs"
        style={{ flex: 'none' }}
        leftSection={<IconShieldCheck size={15} />}
        loading={verify.isPending}
        onClick={() => verify.mutate()}
        aria-label={t`Verify the journal`}
      >
        <Trans>Verify</Trans>
      </Button>
    </Group>
  );
}

function JournalList() {
  const { t } = useLingui();
  const pages = useInfiniteQuery(
    orpc.journal.list.infiniteOptions({
      input: (before: number | undefined) => ({ limit: PAGE, ...(before !== undefined && { before }) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => (page.length === PAGE ? page.at(-1)?.id : undefined),
    }),
  );
  if (pages.isError) return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <Loading lines={8} />;
  const entries = pages.data.pages.flat();
  if (entries.length === 0) return <EmptyState title={t`Nothing was changed yet`} />;
  return (
    <div className={classes.journal} style={{ height: `min(${Math.max(4, entries.length) * ROW_HEIGHT}px, 60vh)` }}>
      <VirtualList
        label={t`Changes, newest first`}
        count={entries.length}
        rowHeight={ROW_HEIGHT}
        onRange={(_, last) => {
          if (last > entries.length - PAGE / 2 && pages.hasNextPage && !pages.isFetchingNextPage)
            void pages.fetchNextPage();
        }}
        renderRow={(index) => {
          const entry = entries[index];
          return entry && <JournalLine entry={entry} />;
        }}
      />
    </div>
  );
}

function JournalLine({ entry }: { readonly entry: JournalEntry }) {
  const { t } = useLingui();
  const format = useFormat();
  const { label } = entry;
  const words = { do: label, undo: t`Undid: ${label}`, redo: t`Redid: ${label}` }[entry.kind];
  const over = entry.state === 'done' ? {} : { td: 'line-through', c: 'dimmed' };
  return (
    <div className={classes.journalRow}>
      <Text size="sm" truncate="end" title={words} {...over}>
        {words}
      </Text>
      <StateBadge entry={entry} />
      <Text size="xs" c="dimmed">
        {format.time(entry.at)}
      </Text>
    </div>
  );
}

function StateBadge({ entry }: { readonly entry: JournalEntry }) {
  const { t } = useLingui();
  const words = { done: null, undone: t`Undone`, discarded: t`Undone, then replaced` }[entry.state];
  return words === null ? (
    <span />
  ) : (
    <Badge variant="light" color="gray">
      {words}
    </Badge>
  );
}
