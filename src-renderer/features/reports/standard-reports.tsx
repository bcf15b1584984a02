import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import type { ReportKindInfo } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { ReportIcon } from './report-icon.tsx';
import classes from './reports.module.css';
import { TaxCard } from './tax-card.tsx';

/** The reports that come with the app. */
export function StandardReports() {
  const { t } = useLingui();
  const kinds = useQuery(orpc.reports.kinds.queryOptions({ staleTime: Infinity }));
  return (
    <section aria-label={t`Standard reports`}>
      <Title order={2} size="h4" mb="sm">
        <Trans>Standard reports</Trans>
      </Title>
      <QueryView query={kinds} loading={<Loading lines={4} lineHeight={96} />}>
        {(list) => (
          <ul className={classes.cards}>
            {list
              .filter(({ kind }) => kind !== 'custom')
              .map((kind) => (
                <KindCard key={kind.kind} kind={kind} />
              ))}
            <TaxCard />
          </ul>
        )}
      </QueryView>
    </section>
  );
}

function KindCard({ kind: { kind, title, description, icon } }: { readonly kind: ReportKindInfo }) {
  return (
    <Paper component="li" className={classes.card ?? ''}>
      <span className={classes.cardIcon} aria-hidden>
        <ReportIcon name={icon} />
      </span>
      <div className={classes.cardWords}>
        <Link to="/reports/$kind" params={{ kind }} className={classes.cardLink}>
          {title}
        </Link>
        <Text size="sm" c="dimmed">
          {description}
        </Text>
      </div>
    </Paper>
  );
}
