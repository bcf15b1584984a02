import { Anchor, Paper, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';

import type { ReportDocument, ReportTable } from '../../../src-shared/contract/report-document.ts';
import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import classes from './reports.module.css';
import { ReportChartView } from './report-chart.tsx';
import { typeMark, useCell } from './use-cell.tsx';

const SHOWN_ROWS = 7;
const SHOWN_COLUMNS = 3;
const LOADING_HEIGHT = 380;

/** A report on the Overview: its main chart, else the first rows of its first table; it leads to the whole. */
export function PinnedReport({ saved }: { readonly saved: SavedReport }) {
  const view = useQuery(
    orpc.reports.view.queryOptions({
      input: { request: saved.request, rowLimit: SHOWN_ROWS },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <QueryView query={view} loading={<Loading lines={1} lineHeight={LOADING_HEIGHT} />}>
      {(document) => <Content saved={saved} document={document} />}
    </QueryView>
  );
}

type ContentProps = { readonly saved: SavedReport; readonly document: ReportDocument };

function Content({ saved, document }: ContentProps) {
  const navigate = useNavigate();
  const chart = document.sections.find(({ kind }) => kind === 'chart');
  const table = document.sections.find(({ kind }) => kind === 'table');
  const open = (): void => {
    void navigate({ to: '/reports/$kind', params: { kind: saved.request.kind }, search: { saved: saved.id } });
  };
  if (chart?.kind === 'chart') {
    return <ReportChartView chart={chart} title={saved.name} onOpenReport={open} />;
  }
  return (
    <Paper component="section" className={classes.pinned ?? ''} aria-label={saved.name}>
      <div className={classes.pinnedHead}>
        <Title order={2} size="h5">
          {saved.name}
        </Title>
        <OpenLink saved={saved} />
      </div>
      {table?.kind === 'table' && <FirstRows table={table} document={document} />}
    </Paper>
  );
}

function OpenLink({ saved }: { readonly saved: SavedReport }) {
  const { t } = useLingui();
  return (
    <Anchor
      size="sm"
      aria-label={t`Open the report ${saved.name}`}
      renderRoot={(root) => (
        <Link {...root} to="/reports/$kind" params={{ kind: saved.request.kind }} search={{ saved: saved.id }} />
      )}
    >
      <Trans>Open</Trans>
    </Anchor>
  );
}

function FirstRows({ table, document }: { readonly table: ReportTable; readonly document: ReportDocument }) {
  const show = useCell();
  const columns = table.columns.slice(0, SHOWN_COLUMNS);
  return (
    <table className={classes.firstRows}>
      <caption>
        {table.title} · {document.period.label}
      </caption>
      <tbody>
        {[...table.rows, ...table.totals].map((row, index) => (
          // The rows of a document keep their order.
          <tr key={index} data-total={index >= table.rows.length || undefined}>
            {columns.map(({ key, type }, at) => {
              const shown = show(row.cells[at] ?? null, type, row.currency ?? document.currency);
              return at === 0 ? (
                <th key={key} scope="row" style={{ paddingInlineStart: row.level * 12 }}>
                  {shown}
                </th>
              ) : (
                <td key={key} data-type={typeMark(type)}>
                  {shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
