import { Alert, Anchor, Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import type { ReportRequest } from '../../../src-shared/contract/report-request.ts';
import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { ErrorState } from '../../components/error-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Builder } from './builder.tsx';
import classes from './reports.module.css';
import { DocumentView } from './document-view.tsx';
import { PaperHead } from './paper-head.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportBar } from './report-bar.tsx';
import { ReportNote } from './report-note.tsx';
import type { OpenReport } from './use-report.ts';

/** More rows than these are for a file. */
const MOST_ROWS = 5000;

type ReportViewProps = {
  readonly report: OpenReport;
  readonly all: readonly SavedReport[];
  /** It was saved under a new name. */
  readonly onSaved: (saved: SavedReport) => void;
};

/** A report on the screen: what it is about, what can be done with it, and itself. */
export function ReportView({ report, all, onSaved }: ReportViewProps) {
  const { t } = useLingui();
  const { kind, saved, request } = report;
  const view = useReportDocument(request);
  const [isNoting, setNoting] = useState(false);
  const isBuilt = kind.kind === 'custom';
  const shown = (
    <>
      <ReportNote report={report} isEditing={isNoting} onEdit={setNoting} />
      <Shown view={view} />
    </>
  );
  const controls = { report, document: view.data, onNote: () => setNoting(true) } as const;
  const title = saved?.name ?? view.data?.title ?? (isBuilt ? t`Build a report` : kind.title);
  return (
    <Page
      title={title}
      subtitle={<Subtitle document={view.data} />}
      actions={<ReportActions report={report} all={all} title={title} onSaved={onSaved} />}
    >
      <PaperHead document={view.data} notes={request.notes} />
      {report.isGone && <GoneNote />}
      {isBuilt ? (
        <div className={classes.built}>
          <Builder {...controls} isStale={view.isPlaceholderData} />
          <Stack gap="md" className={classes.preview ?? ''}>
            {shown}
          </Stack>
        </div>
      ) : (
        <Stack gap="md">
          <ReportBar {...controls} />
          {shown}
        </Stack>
      )}
    </Page>
  );
}

/** Reads a report; the one before stays until it is there. */
function useReportDocument(request: ReportRequest) {
  // The note is on the screen already: typing it reads nothing anew.
  const input = { request: { ...request, notes: '' }, rowLimit: MOST_ROWS };
  return useQuery(orpc.reports.view.queryOptions({ input, placeholderData: keepPreviousData }));
}

function GoneNote() {
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} />} mb="md" data-screen-only>
      <Trans>This report is no longer saved. What you see is kept here until you leave.</Trans>
    </Alert>
  );
}

type ShownProps = { readonly view: ReturnType<typeof useReportDocument> };

function Shown({ view }: ShownProps) {
  if (view.isError) return <ErrorState error={view.error} onRetry={() => void view.refetch()} />;
  if (view.data) return <DocumentView document={view.data} isStale={view.isPlaceholderData} />;
  return <Loading lines={5} lineHeight={110} />;
}

function Subtitle({ document }: { readonly document: ReportDocument | undefined }) {
  return (
    <span className={classes.subtitle} data-screen-only>
      <Anchor size="sm" renderRoot={(root) => <Link {...root} to="/reports" />}>
        <IconChevronLeft size={14} aria-hidden /> <Trans>All reports</Trans>
      </Anchor>
      {document && <Spans document={document} />}
    </span>
  );
}

function Spans({ document: { period, compared } }: { readonly document: ReportDocument }) {
  return (
    <span>
      {compared === null ? (
        period.label
      ) : (
        <Trans>
          {period.label}, compared with {compared.label}
        </Trans>
      )}
    </span>
  );
}
