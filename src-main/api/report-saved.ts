import type { Changed, FileBytes } from '../../src-shared/contract/base.ts';
import type { ReportRequest } from '../../src-shared/contract/report-request.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { deleteReport, freeReportName, getSavedReport, pinReport, saveReport } from '../database/report-saved.ts';
import type { ReportDraft } from '../database/report-saved.ts';
import { change, changeOnly } from './change.ts';
import { reportKind, reportKinds } from './report-catalog.ts';
import { fileNamePart } from './report-file-name.ts';
import { MAX_SHARED_BYTES, readShared, sharedText } from './report-share.ts';
import type { Session } from './session.ts';

type Saved = Changed & { readonly id: number };

const saveAs = async (session: Session, label: string, id: number | null, draft: ReportDraft): Promise<Saved> => {
  await reportKind(draft.request.kind);
  const { result, ...done } = await change(session, {
    name: 'reports.save',
    label,
    body: (writer) => saveReport(writer, id, draft),
  });
  return { ...done, id: result };
};

/** What is asked for of a saved report; its id when it takes the place of one. */
export type SaveWish = {
  readonly id?: number | undefined;
  readonly name: string;
  readonly request: ReportRequest;
  readonly pinned?: boolean | undefined;
};

/** Saves a report. Throws `name_taken`, and `not_found` for an id or a kind that there is none of. */
export const saveReportAs = (session: Session, { id, ...draft }: SaveWish): Promise<Saved> => {
  const before = id === undefined ? null : getSavedReport(session.vault(), id);
  const label =
    before && before.name !== draft.name
      ? `Rename the report “${before.name}” to “${draft.name}”`
      : `${before ? 'Change' : 'Save'} the report “${draft.name}”`;
  return saveAs(session, label, id ?? null, draft);
};

/** Puts a saved report on the Overview, or takes it off. */
export const setPinned = (session: Session, id: number, pinned: boolean): Promise<Changed> => {
  const { name } = getSavedReport(session.vault(), id);
  return changeOnly(session, {
    name: 'reports.pin',
    label: pinned ? `Pin “${name}” to the Overview` : `Take “${name}” off the Overview`,
    body: (writer) => pinReport(writer, id, pinned),
  });
};

/** Saves a saved report once more as `Name (2)`. */
export const duplicateReport = (session: Session, id: number): Promise<Saved> => {
  const { name, request } = getSavedReport(session.vault(), id);
  const copy = freeReportName(session.vault(), name);
  return saveAs(session, `Duplicate the report “${name}”`, null, { name: copy, request });
};

/** Deletes a saved report with its schedules. */
export const removeReport = (session: Session, id: number): Promise<Changed> => {
  const { name } = getSavedReport(session.vault(), id);
  return changeOnly(session, {
    name: 'reports.delete',
    label: `Delete the report “${name}”`,
    body: (writer) => deleteReport(writer, id),
  });
};

/** Returns a saved report as a file for another vault. */
export const shareReport = (session: Session, id: number): { readonly fileName: string; readonly text: string } => {
  const saved = getSavedReport(session.vault(), id);
  const fileName = `${fileNamePart(saved.name) || 'Report'}.pecunia-report`;
  return { fileName, text: sharedText(session.vault(), saved) };
};

/** Takes a shared report in, under a name that is free. Throws `file_unreadable` or `file_too_large`. */
export const takeSharedReport = async (
  session: Session,
  file: FileBytes,
): Promise<Saved & { readonly missing: string[] }> => {
  if (file.size > MAX_SHARED_BYTES)
    throw new PecuniaError('file_too_large', 'This file is too large for a shared report. Choose another.');
  const text = new TextDecoder().decode(await file.arrayBuffer());
  const kinds = await reportKinds();
  const { name, request, missing } = readShared(session.vault(), text, kinds);
  const free = freeReportName(session.vault(), name);
  const saved = await saveAs(session, `Take in the report “${free}”`, null, { name: free, request });
  return { ...saved, missing: [...missing] };
};
