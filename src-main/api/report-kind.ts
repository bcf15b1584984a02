import type {
  ReportDocument,
  ReportFigure,
  ReportSection,
  ReportSpan,
} from '../../src-shared/contract/report-document.ts';
import type { ReportRequest, ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import type { ReportKindInfo } from '../../src-shared/contract/reports.ts';
import type { Settings } from '../../src-shared/contract/settings.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { SumScope } from '../database/report-sums.ts';
import type { Reader } from '../database/connection.ts';
import type { ReportWords } from './report-words.ts';

/** What a report is made from. */
export type ReportContext = {
  readonly reader: Reader;
  readonly settings: Settings;
  readonly today: IsoDate;
  readonly request: ReportRequest;
  readonly period: ReportSpan;
  /** The span that it is compared with; null without, and for `budget`. */
  readonly compared: ReportSpan | null;
  readonly words: ReportWords;
  /** What is summed of a span under the request's filter. */
  readonly scope: (span: Pick<ReportSpan, 'from' | 'to'>) => SumScope;
};

/** What a kind of report makes; the rest of the document is the same for all. */
export type ReportParts = {
  /** In place of the kind's title. */
  readonly title?: string;
  readonly figures: readonly ReportFigure[];
  readonly sections: readonly ReportSection[];
  /** In place of the days asked for, where the kind takes more. */
  readonly period?: ReportSpan;
  readonly compared?: ReportSpan | null;
  /** What is filtered beyond the request's own filter, in words. */
  readonly filters?: ReportDocument['filters'];
};

/**
 * A kind of report. Each lies in a file of its own in `report-kinds/`, which exports it as `report`; that file is all that a new
 * one takes.
 */
export type ReportKind = Omit<ReportKindInfo, 'request'> & {
  /** Whether accounts off the budget are in it, too; the others say which they leave out. */
  readonly allAccounts?: boolean;
  /** What it starts with; its `kind` is set. */
  readonly defaults: Omit<ReportRequestInput, 'kind'>;
  readonly build: (context: ReportContext) => ReportParts;
};
