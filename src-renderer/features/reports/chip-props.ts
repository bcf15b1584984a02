import type { ReportFilter } from '../../../src-shared/contract/report-request.ts';

/** What each chip of a report's filter gets. */
export type ChipProps = {
  readonly filter: ReportFilter;
  readonly onChange: (patch: Partial<ReportFilter>) => void;
};
