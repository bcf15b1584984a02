import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { Reader } from '../database/connection.ts';
import { rememberedAnswers, usualFormat } from '../database/imports.ts';
import { readBankFile } from '../imports/read-bank-file.ts';
import type { Reading } from '../imports/reading.ts';
import { currencyOf, likelyAccount, targetsOf } from './import-target.ts';
import type { ImportTarget, TargetRequest } from './import-target.ts';

type Answers = Readonly<Record<string, string>>;

export type ReadRequest = TargetRequest & { readonly answers: Answers };

/** What a file is read with: the accounts' remembered answers, and the currency where the file names none. */
type Premise = { readonly memory: Answers; readonly currency: Currency };

export type ReadFile = {
  readonly reading: Reading;
  /** Those given and those remembered, as the file was read with them. */
  readonly answers: Answers;
  readonly given: Answers;
  readonly premise: Premise;
};

export type ReadTask = {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
};

const read = async ({ bytes, ...task }: ReadTask, given: Answers, premise: Premise): Promise<ReadFile> => {
  const options = { ...task, fallbackCurrency: premise.currency };
  const readWith = async (answers: Answers): Promise<ReadFile> => ({
    reading: await readBankFile(bytes, { ...options, answers }),
    answers,
    given,
    premise,
  });
  if (Object.keys(premise.memory).length === 0) return readWith(given);
  try {
    return await readWith({ ...premise.memory, ...given });
  } catch (error) {
    // Remembered answers that do not fit this file are left aside.
    if (error instanceof PecuniaError && error.code !== 'import_cancelled') return readWith(given);
    throw error;
  }
};

const likelyPremise = (reader: Reader, request: ReadRequest, fileName: string): Premise => {
  const accountId = likelyAccount(reader, request, fileName);
  const format = accountId === null ? null : usualFormat(reader, accountId);
  const memory = accountId === null || format === null ? {} : rememberedAnswers(reader, accountId, format);
  return { memory, currency: currencyOf(reader, accountId) };
};

/** What the file would have been read with, had one known its accounts before. */
const truePremise = (reader: Reader, { reading, premise }: ReadFile, targets: readonly ImportTarget[]): Premise => {
  const memories = targets.map(({ id }) => (id === null ? {} : rememberedAnswers(reader, id, reading.format)));
  const open = targets.find((target, index) => !target.leftOut && reading.statements[index]?.currency === null);
  return {
    memory: memories.reduceRight((all, memory) => ({ ...all, ...memory }), {}),
    currency: open?.currency ?? premise.currency,
  };
};

const sameAnswers = (a: Answers, b: Answers): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, answer]) => b[key] === answer);

const samePremise = (a: Premise, b: Premise): boolean => a.currency === b.currency && sameAnswers(a.memory, b.memory);

const refuseMixedUnits = ({ reading, premise }: ReadFile, targets: readonly ImportTarget[]): void => {
  const digits = currencyExponent(premise.currency);
  targets.forEach(({ leftOut, currency, name }, index) => {
    if (leftOut || reading.statements[index]?.currency !== null || currencyExponent(currency) === digits) return;
    throw new PecuniaError(
      'invalid_input',
      `This file names no currency and its amounts are read as ${premise.currency}, but the account “${name}” holds ${currency}. Leave that part out, or choose another account.`,
      { file: premise.currency, account: currency },
    );
  });
};

export type ReadAndAimed = ReadFile & { readonly targets: readonly ImportTarget[] };

/**
 * Reads a file as its accounts want it, and decides on them. Reads again only where the accounts that the file names remember
 * other answers than those tried first; what was read before is used again when nothing that matters changed.
 */
export const readForAccounts = async (
  reader: Reader,
  request: ReadRequest,
  task: ReadTask,
  before: ReadFile | null,
): Promise<ReadAndAimed> => {
  const aim = ({ reading: { format, statements } }: ReadFile): readonly ImportTarget[] =>
    targetsOf(reader, request, { fileName: task.fileName, sha256: task.sha256, format, statements });
  const known = before && sameAnswers(before.given, request.answers) ? before : null;
  const first = known ?? (await read(task, request.answers, likelyPremise(reader, request, task.fileName)));
  const targets = aim(first);
  const premise = truePremise(reader, first, targets);
  if (samePremise(premise, first.premise)) {
    refuseMixedUnits(first, targets);
    return { ...first, targets };
  }
  const second = await read(task, request.answers, premise);
  const settled = aim(second);
  refuseMixedUnits(second, settled);
  return { ...second, targets: settled };
};
