import type { MadeFile } from '../../src-shared/contract/reports.ts';
import { listRuns } from '../database/report-runs.ts';
import { listSavedReports } from '../database/report-saved.ts';
import { reportKindInfos } from './report-catalog.ts';
import { exportReport, exportTaxPackage, mimeOf, viewOf } from './report-export.ts';
import { nextDays, plainRule } from './report-rule.ts';
import {
  duplicateReport,
  removeReport,
  saveReportAs,
  setPinned,
  shareReport,
  takeSharedReport,
} from './report-saved.ts';
import { removeSchedule, reportSchedules, setSchedule } from './report-schedule.ts';
import type { ReportSteps } from './report-service.ts';
import { os } from './router-base.ts';
import type { Session } from './session.ts';

const asFile = (content: Uint8Array | string, fileName: string, mime: string): MadeFile => ({
  fileName,
  mime,
  file: new File([content], fileName, { type: mime }),
});

/** Whoever gave no key hears nothing. */
const stepsOf = (session: Session, jobKey: string | undefined, signal: AbortSignal | undefined): ReportSteps => ({
  signal,
  ...(jobKey !== undefined && {
    onProgress: (progress) => session.reports.progress.send({ key: jobKey, ...progress }),
  }),
});

const reads = {
  kinds: os.reports.kinds.handler(() => reportKindInfos()),

  view: os.reports.view.handler(({ input, context: { session }, signal }) => viewOf(session, input, signal)),

  export: os.reports.export.handler(async ({ input: { jobKey, ...wish }, context: { session }, signal }) => {
    const { fileName, format, bytes } = await exportReport(session, wish, stepsOf(session, jobKey, signal));
    return asFile(bytes, fileName, mimeOf(format));
  }),

  taxPackage: os.reports.taxPackage.handler(async ({ input: { jobKey, ...wish }, context: { session }, signal }) => {
    const { fileName, bytes } = await exportTaxPackage(session, wish, stepsOf(session, jobKey, signal));
    return asFile(bytes, fileName, 'application/zip');
  }),

  progress: os.reports.progress.handler(async function* ({ context: { session }, signal }) {
    for await (const progress of session.reports.progress.listen(signal)) yield progress;
  }),

  saved: os.reports.saved.handler(({ context: { session } }) => [...listSavedReports(session.vault())]),

  share: os.reports.share.handler(({ input: { id }, context: { session } }) => {
    const { fileName, text } = shareReport(session, id);
    return asFile(text, fileName, 'application/json');
  }),

  schedules: os.reports.schedules.handler(({ context: { session } }) => reportSchedules(session)),

  ruleDates: os.reports.ruleDates.handler(({ input: { rule, limit }, context: { session } }) => [
    ...nextDays(plainRule(rule), session.host.today(), { limit }),
  ]),

  runs: os.reports.runs.handler(({ input: { limit }, context: { session } }) => listRuns(session.vault(), limit)),
};

const writes = {
  save: os.reports.save.handler(({ input, context: { session } }) => saveReportAs(session, input)),

  pin: os.reports.pin.handler(({ input: { id, pinned }, context: { session } }) => setPinned(session, id, pinned)),

  duplicate: os.reports.duplicate.handler(({ input: { id }, context: { session } }) => duplicateReport(session, id)),

  delete: os.reports.delete.handler(({ input: { id }, context: { session } }) => removeReport(session, id)),

  takeShared: os.reports.takeShared.handler(({ input: { file }, context: { session } }) =>
    takeSharedReport(session, file),
  ),

  saveSchedule: os.reports.saveSchedule.handler(({ input, context: { session } }) => setSchedule(session, input)),

  deleteSchedule: os.reports.deleteSchedule.handler(({ input: { id }, context: { session } }) =>
    removeSchedule(session, id),
  ),

  runDue: os.reports.runDue.handler(({ context: { session } }) => session.reportScheduler.runDue()),
};

export const reports = { ...reads, ...writes };
