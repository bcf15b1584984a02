import type { ImportPreview, PreviewRow } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { rememberedAnswers } from '../database/imports.ts';
import { newestCommand } from '../database/journal-list.ts';
import type { Vault } from '../database/open-vault.ts';
import { runCommand } from '../database/run-command.ts';
import type { CommandOutcome } from '../database/run-command.ts';
import { answersToRemember } from '../imports/answers-to-remember.ts';
import { readBankFile } from '../imports/read-bank-file.ts';
import type { Reading } from '../imports/reading.ts';
import { withConsequences } from './change.ts';
import { commitImport } from './import-commit.ts';
import type { ImportResult } from './import-commit.ts';
import { planImport } from './import-plan.ts';
import type { PlanChoices, PlannedRow } from './import-plan.ts';
import { previewOf, previewRows } from './import-preview.ts';
import { fallbackCurrency, targetAccountId, targetOf } from './import-target.ts';
import type { ImportTarget, TargetChoice } from './import-target.ts';

export type ImportFile = { readonly token: string; readonly fileName: string; readonly bytes: Uint8Array };

export type PreviewRequest = TargetChoice & PlanChoices & { readonly answers: Readonly<Record<string, string>> };

export type RowsRequest = {
  readonly offset: number;
  readonly limit: number;
  readonly status?: PreviewRow['status'] | undefined;
};

export type CommitRequest = { readonly at: string; readonly member: string; readonly today: string };

export type Progress = {
  readonly phase: 'reading' | 'matching' | 'writing' | 'done';
  readonly done: number;
  readonly total: number;
};

export type JobControl = { readonly onProgress: (progress: Progress) => void; readonly isCancelled: () => boolean };

/** One file on its way in. */
export type ImportJob = {
  readonly preview: (request: PreviewRequest) => ImportPreview;
  readonly rows: (request: RowsRequest) => PreviewRow[];
  readonly commit: (request: CommitRequest) => CommandOutcome<ImportResult>;
};

type Planned = {
  readonly request: PreviewRequest;
  readonly reading: Reading;
  readonly answers: Readonly<Record<string, string>>;
  readonly target: ImportTarget;
  readonly plan: readonly PlannedRow[];
  /** The newest command when the plan was made. */
  readonly head: number;
};

const cancelled = (): PecuniaError =>
  new PecuniaError('import_cancelled', 'The import was cancelled. Nothing was changed.');

/** Reads with the account's remembered answers below the given ones; answers that do not fit this file are left aside. */
const readWithMemory = (
  vault: Vault,
  file: ImportFile,
  request: PreviewRequest,
  control: JobControl,
): { readonly reading: Reading; readonly answers: Readonly<Record<string, string>> } => {
  const options = {
    fileName: file.fileName,
    fallbackCurrency: fallbackCurrency(vault, request),
    isCancelled: control.isCancelled,
    onProgress: (done: number, total: number) => control.onProgress({ phase: 'reading', done, total }),
  };
  const accountId = targetAccountId(vault, request);
  const memory = accountId === null ? {} : rememberedAnswers(vault, accountId, 'csv');
  const read = (answers: Readonly<Record<string, string>>) => ({
    reading: readBankFile(file.bytes, { ...options, answers }),
    answers,
  });
  if (Object.keys(memory).length === 0) return read(request.answers);
  try {
    return read({ ...memory, ...request.answers });
  } catch (error) {
    if (error instanceof PecuniaError && error.code !== 'import_cancelled') return read(request.answers);
    throw error;
  }
};

const planAnew = (
  vault: Vault,
  { reading, target, request }: Pick<Planned, 'reading' | 'target' | 'request'>,
): readonly PlannedRow[] => planImport(vault, reading, target.id, request);

const refuseOpenQuestions = ({ reading }: Planned): void => {
  if (reading.questions.length === 0) return;
  throw new PecuniaError('import_question', 'Answer the open questions about this file first.', {
    questions: reading.questions,
  });
};

const refuseOutdated = (vault: Vault, planned: Planned): void => {
  if (newestCommand(vault) === planned.head) return;
  const target = targetOf(vault, planned.request, planned.reading);
  const same =
    JSON.stringify(target) === JSON.stringify(planned.target) &&
    JSON.stringify(planAnew(vault, { ...planned, target })) === JSON.stringify(planned.plan);
  if (same) return;
  throw new PecuniaError('preview_outdated', 'The vault changed since this preview. Look at it again, then import.');
};

/** Makes a job over a file's bytes and a vault; every method is synchronous. */
export const createImportJob = (vault: Vault, file: ImportFile, control: JobControl): ImportJob => {
  let planned: Planned | null = null;
  let read: {
    readonly key: string;
    readonly reading: Reading;
    readonly answers: Readonly<Record<string, string>>;
  } | null = null;

  const readingFor = (request: PreviewRequest) => {
    const key = JSON.stringify([request.answers, targetAccountId(vault, request), fallbackCurrency(vault, request)]);
    if (read?.key !== key) read = { key, ...readWithMemory(vault, file, request, control) };
    return read;
  };

  const current = (): Planned => {
    if (planned) return planned;
    throw new PecuniaError('preview_outdated', 'Look at the preview before importing.');
  };

  return {
    preview: (request) => {
      const { reading, answers } = readingFor(request);
      control.onProgress({ phase: 'matching', done: 0, total: reading.rows.length });
      const target = targetOf(vault, request, reading);
      const plan = planAnew(vault, { reading, target, request });
      planned = { request, reading, answers, target, plan, head: newestCommand(vault) };
      control.onProgress({ phase: 'done', done: plan.length, total: plan.length });
      return previewOf({ ...file, reading, target, plan });
    },

    rows: ({ offset, limit, status }) => {
      const { plan } = current();
      const shown = status === undefined ? plan : plan.filter((row) => row.status === status);
      return previewRows(vault, shown.slice(offset, offset + limit));
    },

    commit: ({ at, member, today }) => {
      const planned = current();
      refuseOpenQuestions(planned);
      refuseOutdated(vault, planned);
      const { reading, answers, target, plan } = planned;
      const record = {
        fileName: file.fileName,
        format: reading.format,
        encoding: reading.encoding,
        answers: answersToRemember(reading, answers),
        failed: reading.failed.length,
      };
      control.onProgress({ phase: 'writing', done: 0, total: plan.length });
      if (control.isCancelled()) throw cancelled();
      const label = ({ imported }: ImportResult): string => `Import ${imported} transactions from ${file.fileName}`;
      const body = withConsequences((writer) => {
        const result = commitImport(writer, plan, target, record);
        if (control.isCancelled()) throw cancelled();
        return result;
      }, today);
      const outcome = runCommand(vault, { name: 'imports.commit', label, member, at }, body);
      control.onProgress({ phase: 'done', done: plan.length, total: plan.length });
      return outcome;
    },
  };
};
