import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';

import type { ReportKindInfo, SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { readReportSearch } from '../../app/report-search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { ReportView } from './report-view.tsx';
import { useReport } from './use-report.ts';

/** One report: what the address asks for, of its kind or as it was saved. */
export function ReportPage() {
  const { t } = useLingui();
  const { kind: name = '' }: { kind?: string } = useParams({ strict: false });
  const kinds = useQuery(orpc.reports.kinds.queryOptions({ staleTime: Infinity }));
  const saved = useQuery(orpc.reports.saved.queryOptions());
  const kind = kinds.data?.find((each) => each.kind === name);
  if (kind && saved.data) return <OpenedReport key={name} kind={kind} all={saved.data} />;
  return (
    <Page title={t`Report`}>
      <QueryView query={kinds} loading={<Loading lines={6} lineHeight={72} />}>
        {() =>
          kind ? (
            <QueryView query={saved} loading={<Loading lines={6} lineHeight={72} />}>
              {() => null}
            </QueryView>
          ) : (
            <NoSuchReport />
          )
        }
      </QueryView>
    </Page>
  );
}

type OpenedReportProps = { readonly kind: ReportKindInfo; readonly all: readonly SavedReport[] };

function OpenedReport({ kind, all }: OpenedReportProps) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const report = useReport(kind, all);
  // What one saved report showed must not stand under the name of the next.
  return <ReportView key={readReportSearch(search).saved ?? 0} report={report} all={all} />;
}

function NoSuchReport() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`There is no such report`}
      action={
        <Button variant="default" renderRoot={(root) => <Link {...root} to="/reports" />}>
          <Trans>All reports</Trans>
        </Button>
      }
    >
      <Trans>The address names a kind of report that this version of Pecunia does not have.</Trans>
    </EmptyState>
  );
}
