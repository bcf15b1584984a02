import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconChecks } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';

import { readReviewSearch } from '../../app/review-search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { GroupCard } from './group-card.tsx';
import { QueueList } from './queue-list.tsx';
import classes from './review.module.css';
import { useReview } from './use-review.ts';

/** What has no category yet, one payee at a time, the most valuable first. */
export function ReviewPage() {
  const { t } = useLingui();
  const { importId } = readReviewSearch(useSearch({ strict: false }));
  const state = useReview(importId);
  const left = state.query.data;
  return (
    <Page
      title={t`Review`}
      subtitle={
        left && left.totalTransactions > 0 ? (
          <>
            <Plural
              value={left.totalTransactions}
              one="# transaction has no category yet"
              other="# transactions have no category yet"
            />
            {' · '}
            <Plural value={left.totalGroups} one="# payee" other="# payees" />
          </>
        ) : (
          <Trans>What the import was unsure about, the most valuable first.</Trans>
        )
      }
      actions={
        importId !== undefined && (
          <Button variant="default" renderRoot={(root) => <Link {...root} to="/review" search={{}} />}>
            <Trans>Review all imports</Trans>
          </Button>
        )
      }
    >
      <QueryView query={state.query} loading={<Loading lines={4} lineHeight={72} />}>
        {() =>
          state.current ? (
            <div className={classes.columns}>
              <GroupCard key={state.current.key} group={state.current} state={state} />
              <QueueList groups={state.groups} current={state.current.key} onChoose={state.choose} />
            </div>
          ) : (
            <AllFiled />
          )
        }
      </QueryView>
    </Page>
  );
}

function AllFiled() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={IconChecks}
      title={t`Everything has a category`}
      action={
        <Button component={Link} to="/import">
          <Trans>Import a file</Trans>
        </Button>
      }
    >
      <Trans>What an import is unsure about waits here, so that a few keys file it.</Trans>
    </EmptyState>
  );
}
