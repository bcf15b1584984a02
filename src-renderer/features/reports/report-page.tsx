import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

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
  if (kind && saved.data) return <OpenedReport key={name} kind={kind} all={saved.data} isReading={saved.isFetching} />;
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

type OpenedReportProps = {
  readonly kind: ReportKindInfo;
  readonly all: readonly SavedReport[];
  /** Whether newer ones are on their way. */
  readonly isReading: boolean;
};

/** What was saved under a new name, and the view that it was saved in and stays in. */
type SavedHere = { readonly saved: SavedReport; readonly view: number };

function OpenedReport({ kind, all, isReading }: OpenedReportProps) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { saved: id } = readReportSearch(search);
  const [last, setLast] = useState<SavedReport | null>(null);
  const [made, setMade] = useState<readonly SavedHere[]>([]);
  const madeHere = made.find(({ saved }) => saved.id === id);
  const listed = all.find((each) => each.id === id && each.request.kind === kind.kind) ?? null;
  // Remembered for when it is deleted meanwhile.
  if (listed !== null && listed !== last) setLast(listed);
  const known = listed ?? (last?.id === id ? last : (madeHere?.saved ?? null));
  const isGone = known !== null && listed === null && !isReading;
  const report = useReport(kind, { known, isGone });
  if (id !== undefined && known === null) {
    return isReading ? <Loading lines={6} lineHeight={72} /> : <NoSuchSaved kind={kind} />;
  }
  // What one saved report showed must not stand under the name of the next; what is saved as another stays as it is.
  const view = madeHere?.view ?? id ?? 0;
  return <ReportView key={view} report={report} all={all} onSaved={(saved) => setMade([...made, { saved, view }])} />;
}

function NoSuchSaved({ kind: { kind, title } }: Pick<OpenedReportProps, 'kind'>) {
  const { t } = useLingui();
  return (
    <Page title={kind === 'custom' ? t`Build a report` : title}>
      <EmptyState title={t`There is no such saved report`} action={<AllReports />}>
        <Trans>It may have been deleted, or belong to another vault.</Trans>
      </EmptyState>
    </Page>
  );
}

function NoSuchReport() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`There is no such report`} action={<AllReports />}>
      <Trans>The address names a kind of report that this version of Pecunia does not have.</Trans>
    </EmptyState>
  );
}

const AllReports = () => (
  <Button variant="default" renderRoot={(root) => <Link {...root} to="/reports" />}>
    <Trans>All reports</Trans>
  </Button>
);
