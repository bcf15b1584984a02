import { hashKey } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { ReportRequest } from '../../../src-shared/contract/report-request.ts';
import type { ReportKindInfo, SavedReport } from '../../../src-shared/contract/reports.ts';
import { START_SPEC, readReportSearch } from '../../app/report-search.ts';
import type { ReportAsk } from '../../app/report-search.ts';
import { askOver, isSame, requestOver, startOver } from './ask-over.ts';

const NOTHING: ReportAsk = {};

export type OpenReport = {
  readonly kind: ReportKindInfo;
  /** What it was saved as; null when it is not. */
  readonly saved: SavedReport | null;
  /** Whether it was saved, and is not any more. */
  readonly isGone: boolean;
  readonly request: ReportRequest;
  /** Whether it differs from what was saved, or from what its kind starts with. */
  readonly isChanged: boolean;
  readonly change: (patch: Partial<ReportRequest>) => void;
  /** Whether it differs in more than its note. */
  readonly isSetUp: boolean;
  /** Goes back to what was saved, or to what the kind starts with; the note stays. */
  readonly reset: () => void;
  /** Goes back to what was saved, with its note. */
  readonly revert: () => void;
};

// The builder starts with something that is worth looking at.
const startOf = ({ request }: ReportKindInfo): ReportRequest =>
  request.kind === 'custom'
    ? { ...request, period: { kind: 'relative', span: 'last-6-months' }, spec: START_SPEC }
    : request;

/** What the address calls saved, and whether it is so no longer. */
type KnownReport = { readonly known: SavedReport | null; readonly isGone: boolean };

/** The report that the address asks for, and the ways to change it; what was saved stays what it was when it is gone. */
export function useReport(kind: ReportKindInfo, { known, isGone }: KnownReport): OpenReport {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const text = hashKey([readReportSearch(search)]);
  const { ask = NOTHING } = useMemo(
    () => readReportSearch((JSON.parse(text) as [Readonly<Record<string, unknown>>])[0]),
    [text],
  );
  const base = known?.request ?? startOf(kind);
  const request = useMemo(() => requestOver(base, ask), [base, ask]);
  const fresh = startOver(base, request);
  const go = (next: ReportAsk): void => {
    const search = { ...(known && { saved: known.id }), ...(Object.keys(next).length > 0 && { ask: next }) };
    void navigate({ to: '/reports/$kind', params: { kind: kind.kind }, search, replace: true });
  };
  return {
    kind,
    saved: isGone ? null : known,
    isGone,
    request,
    isChanged: !isSame(request, base),
    change: (patch) => go(askOver(base, { ...request, ...patch })),
    isSetUp: !isSame(request, fresh),
    reset: () => go(askOver(base, fresh)),
    revert: () => go({}),
  };
}
