import { createHash } from 'node:crypto';

import type { ImportPreview, PreviewRow } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { fingerprint, packFile, standingImport } from '../database/import-files.ts';
import type { PackedFile } from '../database/import-files.ts';
import { newestCommand } from '../database/journal-list.ts';
import type { Vault } from '../database/open-vault.ts';
import { runCommand } from '../database/run-command.ts';
import type { CommandOutcome } from '../database/run-command.ts';
import { answersToRemember } from '../imports/answers-to-remember.ts';
import { withConsequences } from './change.ts';
import { createGate } from './gate.ts';
import { openingsOf } from './import-balance.ts';
import type { Opening } from './import-balance.ts';
import { commitImport } from './import-commit.ts';
import type { ImportResult } from './import-commit.ts';
import { planImport } from './import-plan.ts';
import type { PlanChoices, PlannedRow } from './import-plan.ts';
import { previewOf, previewRows } from './import-preview.ts';
import { readForAccounts } from './import-reading.ts';
import type { ReadFile, ReadRequest } from './import-reading.ts';
import { targetsOf } from './import-target.ts';
import type { ImportTarget } from './import-target.ts';

export type ImportFile = { readonly token: string; readonly fileName: string; readonly bytes: Uint8Array };

export type PreviewRequest = ReadRequest & PlanChoices;

export type RowsRequest = {
  readonly part?: string | undefined;
  readonly offset: number;
  readonly limit: number;
  readonly status?: PreviewRow['status'] | undefined;
};

export type CommitRequest = {
  readonly at: string;
  readonly member: string;
  readonly today: string;
  /** Of the preview that was seen; undefined takes the newest. */
  readonly revision?: string | undefined;
};

export type Progress = {
  readonly phase: 'reading' | 'matching' | 'writing' | 'done';
  readonly done: number;
  readonly total: number;
};

/** Tells whether a call was cancelled since it was made. */
export type IsCancelled = () => boolean;

/** One file on its way in. Previews and commits wait for those asked for before them, so that the last preview stands. */
export type ImportJob = {
  readonly preview: (request: PreviewRequest, isCancelled: IsCancelled) => Promise<ImportPreview>;
  readonly rows: (request: RowsRequest, isCancelled: IsCancelled) => PreviewRow[];
  readonly commit: (request: CommitRequest, isCancelled: IsCancelled) => Promise<CommandOutcome<ImportResult>>;
};

/** What the vault as it is makes of a file that was read. */
type Plan = {
  readonly targets: readonly ImportTarget[];
  readonly openings: readonly (Opening | null)[];
  readonly plan: readonly PlannedRow[];
};

type Planned = Plan & {
  readonly request: PreviewRequest;
  readonly read: ReadFile;
  /** The newest command when the plan was made. */
  readonly head: number;
};

const cancelled = (): PecuniaError =>
  new PecuniaError('import_cancelled', 'The import was cancelled. Nothing was changed.');

const planWith = (
  vault: Vault,
  { reading }: ReadFile,
  targets: readonly ImportTarget[],
  request: PreviewRequest,
): Plan => ({
  targets,
  openings: openingsOf(vault, reading, targets),
  plan: planImport(vault, reading, targets, request),
});

const refuseOpenQuestions = ({ read: { reading } }: Planned): void => {
  if (reading.questions.length === 0) return;
  throw new PecuniaError('import_question', 'Answer the open questions about this file first.', {
    questions: reading.questions,
  });
};

const refuseOutdated = (
  vault: Vault,
  { request, read, head, ...planned }: Planned,
  { fileName, sha256 }: PackedFile,
): void => {
  if (newestCommand(vault) === head) return;
  const { format, statements } = read.reading;
  const { targets, openings, plan } = planned;
  const anew = planWith(vault, read, targetsOf(vault, request, { fileName, sha256, format, statements }), request);
  if (JSON.stringify(anew) === JSON.stringify({ targets, openings, plan })) return;
  throw new PecuniaError('preview_outdated', 'The vault changed since this preview. Look at it again, then import.');
};

const shownRows = (
  plan: readonly PlannedRow[],
  { part, status, offset, limit }: RowsRequest,
): readonly PlannedRow[] => {
  const isShown = (row: PlannedRow): boolean =>
    (status === undefined || row.status === status) && (part === undefined || String(row.part) === part);
  const shown = part === undefined && status === undefined ? plan : plan.filter(isShown);
  return shown.slice(offset, offset + limit);
};

const revisionOf = (request: PreviewRequest): string =>
  createHash('sha256').update(JSON.stringify(request)).digest('base64url').slice(0, 16);

const refuseOther = ({ request }: Planned, revision: string | undefined): void => {
  if (revision === undefined || revision === revisionOf(request)) return;
  throw new PecuniaError(
    'preview_outdated',
    'Another preview of this file was asked for since, perhaps in another window. Look at it again, then import.',
  );
};

type Commit = {
  readonly planned: Planned;
  readonly file: PackedFile;
  readonly request: CommitRequest;
  readonly isCancelled: IsCancelled;
  readonly onProgress: (progress: Progress) => void;
};

const commitPlanned = (
  vault: Vault,
  { planned, file, request, isCancelled, onProgress }: Commit,
): CommandOutcome<ImportResult> => {
  const { read, targets, openings, plan } = planned;
  const { reading, answers } = read;
  const { at, member, today } = request;
  const total = plan.length;
  onProgress({ phase: 'writing', done: 0, total });
  if (isCancelled()) throw cancelled();
  const label = ({ imported }: ImportResult): string =>
    `Import ${imported} ${imported === 1 ? 'transaction' : 'transactions'} from ${file.fileName}`;
  const order = { reading, targets, openings, plan, file, answers: answersToRemember(reading, answers) };
  const body = withConsequences((writer) => {
    const isKnown = standingImport(writer, file.sha256) !== null;
    const result = commitImport(writer, { ...order, isKnown });
    if (isCancelled()) throw cancelled();
    return result;
  }, today);
  const outcome = runCommand(vault, { name: 'imports.commit', label, member, at }, body);
  onProgress({ phase: 'done', done: total, total });
  return outcome;
};

/** Makes a job over a file's bytes and a vault. */
export const createImportJob = (
  vault: Vault,
  file: ImportFile,
  onProgress: (progress: Progress) => void,
): ImportJob => {
  const turns = createGate();
  let planned: Planned | null = null;
  let read: ReadFile | null = null;
  let sha256: string | null = null;
  let packed: Promise<PackedFile> | null = null;

  const current = (): Planned => {
    if (planned) return planned;
    throw new PecuniaError('preview_outdated', 'Look at the preview before importing.');
  };

  /** The file is packed beside the matching, so that the commit need not wait for it. */
  const identify = (): string => {
    sha256 ??= fingerprint(file.bytes);
    packed ??= packFile(file.fileName, file.bytes, sha256);
    return sha256;
  };

  const preview = async (request: PreviewRequest, isCancelled: IsCancelled): Promise<ImportPreview> => {
    const { token, fileName, bytes } = file;
    const task = {
      fileName,
      sha256: identify(),
      bytes,
      isCancelled,
      onProgress: (done: number, total: number) => onProgress({ phase: 'reading', done, total }),
    };
    const { targets, ...found } = await readForAccounts(vault, request, task, read);
    read = found;
    if (isCancelled()) throw cancelled();
    const importedBefore = standingImport(vault, task.sha256);
    const total = found.reading.statements.reduce((sum, { rows }) => sum + rows.length, 0);
    onProgress({ phase: 'matching', done: 0, total });
    const plan = planWith(vault, found, targets, request);
    planned = { ...plan, request, read: found, head: newestCommand(vault) };
    onProgress({ phase: 'done', done: total, total });
    const revision = revisionOf(request);
    return previewOf(vault, { token, revision, fileName, reading: found.reading, importedBefore, ...plan });
  };

  const commit = async (request: CommitRequest, isCancelled: IsCancelled): Promise<CommandOutcome<ImportResult>> => {
    const ready = current();
    refuseOther(ready, request.revision);
    refuseOpenQuestions(ready);
    const kept = await (packed ?? packFile(file.fileName, file.bytes, identify()));
    refuseOutdated(vault, ready, kept);
    return commitPlanned(vault, { planned: ready, file: kept, request, isCancelled, onProgress });
  };

  return {
    preview: (request, isCancelled) =>
      turns.run(async () => {
        try {
          return await preview(request, isCancelled);
        } catch (error) {
          // What was shown before is not what was asked for last.
          planned = null;
          throw error;
        }
      }),
    commit: (request, isCancelled) => turns.run(() => commit(request, isCancelled)),
    rows: (request) => previewRows(vault, shownRows(current().plan, request)),
  };
};
