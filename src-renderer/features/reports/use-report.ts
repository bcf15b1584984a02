import { hashKey } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { ReportRequest } from '../../../src-shared/contract/report-request.ts';
import type { ReportKindInfo, SavedReport } from '../../../src-shared/contract/reports.ts';
import { START_SPEC, readReportSearch } from '../../app/report-search.ts';
import type { ReportAsk } from '../../app/report-search.ts';
import { askOver, isSame, requestOver } from './ask-over.ts';

const NOTHING: ReportAsk = {};

export type OpenReport = {
  readonly kind: ReportKindInfo;
  /** What it was saved as; null when it is not. */
  readonly saved: SavedReport | null;
  readonly request: ReportRequest;
  /** Whether it differs from what was saved, or from what its kind starts with. */
  readonly isChanged: boolean;
  readonly change: (patch: Partial<ReportRequest>) => void;
  /** Goes back to what was saved, or to what the kind starts with. */
  readonly reset: () => void;
};

// The builder starts with something that is worth looking at.
const startOf = ({ request }: ReportKindInfo): ReportRequest =>
  request.kind === 'custom'
    ? { ...request, period: { kind: 'relative', span: 'last-6-months' }, spec: START_SPEC }
    : request;

/** The report that the address asks for, and the ways to change it. */
export function useReport(kind: ReportKindInfo, all: readonly SavedReport[]): OpenReport {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const text = hashKey([readReportSearch(search)]);
  const { saved: savedId, ask = NOTHING } = useMemo(
    () => readReportSearch((JSON.parse(text) as [Readonly<Record<string, unknown>>])[0]),
    [text],
  );
  const saved = all.find(({ id, request }) => id === savedId && request.kind === kind.kind) ?? null;
  const base = saved?.request ?? startOf(kind);
  const request = useMemo(() => requestOver(base, ask), [base, ask]);
  const go = (next: ReportAsk): void => {
    const search = { ...(saved && { saved: saved.id }), ...(Object.keys(next).length > 0 && { ask: next }) };
    void navigate({ to: '/reports/$kind', params: { kind: kind.kind }, search, replace: true });
  };
  return {
    kind,
    saved,
    request,
    isChanged: !isSame(request, base),
    change: (patch) => go(askOver(base, { ...request, ...patch })),
    reset: () => go({}),
  };
}
