import { Group, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPinFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { ReportKindInfo, SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { MoreActions } from './more-actions.tsx';
import { ReportIcon } from './report-icon.tsx';
import { usePeriodWords } from './report-words.ts';
import classes from './reports.module.css';

/** The user's own reports; before the first, how to get one. */
export function SavedReports({ all }: { readonly all: readonly SavedReport[] }) {
  const { t } = useLingui();
  const { data: kinds = [] } = useQuery(orpc.reports.kinds.queryOptions({ staleTime: Infinity }));
  return (
    <section aria-label={t`Your reports`}>
      <Title order={2} size="h4" mb="sm">
        <Trans>Your reports</Trans>
      </Title>
      {all.length === 0 ? (
        <Paper className={classes.none ?? ''}>
          <Text size="sm" c="dimmed">
            <Trans>
              None yet. Open any report below, set it up as you like it and save it: it is kept here under its name, and
              can be pinned to the Overview or made by itself each month.
            </Trans>
          </Text>
        </Paper>
      ) : (
        <ul className={classes.cards}>
          {all.map((saved) => (
            <SavedCard
              key={saved.id}
              saved={saved}
              all={all}
              kind={kinds.find(({ kind }) => kind === saved.request.kind)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type SavedCardProps = {
  readonly saved: SavedReport;
  readonly all: readonly SavedReport[];
  readonly kind: ReportKindInfo | undefined;
};

function SavedCard({ saved, all, kind }: SavedCardProps) {
  const { t } = useLingui();
  const periodWords = usePeriodWords();
  const isBuilt = saved.request.kind === 'custom';
  return (
    <Paper component="li" className={classes.card ?? ''}>
      <span className={classes.cardIcon} aria-hidden>
        <ReportIcon name={kind?.icon ?? ''} />
      </span>
      <div className={classes.cardWords}>
        <Link
          to="/reports/$kind"
          params={{ kind: saved.request.kind }}
          search={{ saved: saved.id }}
          className={classes.cardLink}
          // The second half of a double click in the menu above it is not meant for the card.
          onClick={(event) => {
            if (event.detail > 1) event.preventDefault();
          }}
        >
          {saved.name}
        </Link>
        <Text size="xs" c="dimmed">
          {isBuilt ? t`Built by you` : (kind?.title ?? saved.request.kind)} · {periodWords(saved.request.period)}
        </Text>
      </div>
      <Group gap={2} wrap="nowrap" className={classes.cardTools ?? ''}>
        {saved.pinned && (
          <span role="img" aria-label={t`On the Overview`} title={t`On the Overview`} className={classes.pin}>
            <IconPinFilled size={15} aria-hidden />
          </span>
        )}
        <MoreActions saved={saved} all={all} />
      </Group>
    </Paper>
  );
}
