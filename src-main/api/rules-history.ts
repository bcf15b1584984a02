import { setImmediate } from 'node:timers/promises';

import type { RuleEffect } from '../../src-shared/contract/rules.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import { listAccounts } from '../database/accounts.ts';
import type { Reader } from '../database/connection.ts';
import { plainRules } from '../database/rules.ts';
import { ruleNames } from '../database/rules-names.ts';
import { filedRows } from '../database/rules-rows.ts';
import { changeOf } from '../engine/rules-changes.ts';
import type { FiledRow, RowChange } from '../engine/rules-changes.ts';
import { compileRules } from '../engine/rules.ts';
import type { PlainRule, RuleNames } from '../engine/rules-words.ts';
import { planTransfers } from './rules-transfers.ts';
import type { OtherSide, TransferWish } from './rules-transfers.ts';
import { whyMissing } from './rules-transfers-why.ts';

export type TestOptions = {
  /** How many examples. */
  readonly limit: number;
  /** The first day of the transactions that they look at. */
  readonly from?: string;
  /** Also changes what the user filed. */
  readonly overwrite?: boolean;
};

type Fit = {
  readonly row: FiledRow;
  readonly change: RowChange | null;
  /** The account that a rule says is on the other side, where no other side was found there. */
  readonly missesOn?: number;
};

type Words = RuleNames & {
  readonly currency: (accountId: number) => string;
  readonly missing: (wish: TransferWish) => string;
};

const wordsOf = (reader: Reader): Words => {
  const currencies = new Map(listAccounts(reader).map(({ id, currency }) => [id, currency]));
  const currency = (accountId: number): string => currencies.get(accountId) ?? '';
  return { ...ruleNames(reader), currency, missing: whyMissing(reader) };
};

type Change = RuleEffect['changes'][number];

const changed = (what: string, before: string, after: string | null): readonly Change[] =>
  after === null ? [] : [{ what, before, after }];

const categoryName = (words: Words, id: number | null): string => (id === null ? '' : words.category(id));

const splitWords = (words: Words, row: FiledRow, { split }: RowChange): string | null =>
  split &&
  split.parts
    .map((part) => {
      const amount = decimalAmount(part.amount, words.currency(row.accountId));
      return part.categoryId === null ? amount : `${amount} ${words.category(part.categoryId)}`;
    })
    .join(', ');

const changesOf = (words: Words, { row, change }: Fit): readonly Change[] => {
  if (change === null) return [];
  const { category, payee, bucketId, tags, transferAccountId } = change;
  const filed = categoryName(words, row.categoryId);
  const bucket = row.chosenBucketId === null ? '' : words.bucket(row.chosenBucketId);
  return [
    ...changed('category', filed, category && words.category(category.id)),
    ...changed('payee', row.payee, payee),
    ...changed('bucket', bucket, bucketId === null ? null : words.bucket(bucketId)),
    ...changed('tags', row.tags.join(', '), tags && tags.join(', ')),
    ...changed('split', filed, splitWords(words, row, change)),
    ...changed('transfer', '', transferAccountId === null ? null : words.account(transferAccountId)),
  ];
};

const effectOf = (words: Words, fit: Fit): RuleEffect => {
  const { id: transactionId, date, payee, payeeText, notes, amount, accountId } = fit.row;
  const shown = [payee, payeeText, notes].find((text) => text !== '') ?? '';
  const currency = words.currency(accountId);
  const effect = { transactionId, date, payee: shown, amount, currency, changes: [...changesOf(words, fit)] };
  const { missesOn } = fit;
  return missesOn === undefined ? effect : { ...effect, note: words.missing({ ...fit.row, toAccountId: missesOn }) };
};

/** Drops the transfers whose other side is nowhere, since a run leaves them alone. */
const withOtherSide = ({ row, change }: Fit, sides: ReadonlyMap<number, OtherSide>): Fit => {
  if (change === null || change.transferAccountId === null || sides.has(row.id)) return { row, change };
  const { transferAccountId, ...others } = change;
  const nothing = Object.values(others).every((value) => value === null);
  return { row, change: nothing ? null : { ...others, transferAccountId: null }, missesOn: transferAccountId };
};

const fitsOf = async (
  reader: Reader,
  rules: readonly PlainRule[],
  { from = '', overwrite = false }: Omit<TestOptions, 'limit'>,
): Promise<readonly Fit[]> => {
  const apply = compileRules(rules, ruleNames(reader));
  const fits: Fit[] = [];
  for (const page of filedRows(reader, from)) {
    for (const row of page) {
      const outcome = apply(row);
      if (outcome.because.length > 0) fits.push({ row, change: changeOf(row, outcome, overwrite) });
    }
    await setImmediate();
  }
  const wishes = fits.flatMap(({ row, change }) =>
    change === null || change.transferAccountId === null ? [] : [{ ...row, toAccountId: change.transferAccountId }],
  );
  const sides = planTransfers(reader, wishes);
  return wishes.length === 0 ? fits : fits.map((fit) => withOtherSide(fit, sides));
};

/** What rules would do to the transactions that are there. */
export type RuleTest = { readonly fits: number; readonly changes: number; readonly examples: RuleEffect[] };

/**
 * Tells how many transactions rules fit and how many running them would change. The examples are the newest that they
 * change, then the newest that stay as they are, with the reason where a transfer has no other side; other work goes on between the pages that it reads.
 */
export const testRules = async (
  reader: Reader,
  rules: readonly PlainRule[],
  { limit, ...options }: TestOptions,
): Promise<RuleTest> => {
  const fits = await fitsOf(reader, rules, options);
  const words = wordsOf(reader);
  const changing = fits.filter(({ change }) => change !== null);
  const staying = fits.filter(({ change }) => change === null);
  const examples = [...changing, ...staying].slice(0, limit).map((fit) => effectOf(words, fit));
  return { fits: fits.length, changes: changing.length, examples };
};

/** Tells what running all rules that are on would change, without changing anything. */
export const previewRun = (reader: Reader, options: TestOptions): Promise<RuleTest> =>
  testRules(reader, plainRules(reader), options);
