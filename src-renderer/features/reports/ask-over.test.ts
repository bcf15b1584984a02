import { describe, expect, it } from 'vitest';

import type { ReportRequest } from '../../../src-shared/contract/report-request.ts';
import { NO_FILTER } from '../../../src-shared/report-lists.ts';
import { START_SPEC, readReportSearch } from '../../app/report-search.ts';
import { askOver, requestOver, startOver } from './ask-over.ts';

const BASE: ReportRequest = {
  kind: 'custom',
  title: '',
  period: { kind: 'relative', span: 'this-month' },
  filter: { ...NO_FILTER, accountIds: [1] },
  comparison: 'none',
  grouping: 'month',
  charts: true,
  notes: '',
  spec: START_SPEC,
};

describe('askOver', () => {
  it('carries nothing when nothing differs', () => {
    expect(askOver(BASE, { ...BASE, filter: { ...BASE.filter } })).toEqual({});
  });

  it.each<Partial<ReportRequest>>([
    { filter: { ...NO_FILTER, tags: ['holiday'] }, charts: false },
    { filter: NO_FILTER },
    { spec: { ...START_SPEC, rows: ['payee', 'month'], top: 5 }, period: { kind: 'year', year: 2025 } },
    { notes: 'For the household.', comparison: 'previous' },
  ])('is read back from the address as it was: %j', (patch) => {
    const request = { ...BASE, ...patch };
    const search = JSON.parse(JSON.stringify({ ask: askOver(BASE, request) })) as Record<string, unknown>;
    expect(requestOver(BASE, readReportSearch(search).ask ?? {})).toEqual(request);
  });
});

describe('startOver', () => {
  it('takes every setting back and keeps the note', () => {
    const request: ReportRequest = { ...BASE, charts: false, filter: NO_FILTER, notes: 'For the household.' };
    expect(askOver(BASE, startOver(BASE, request))).toEqual({ notes: 'For the household.' });
  });
});
