import type { Category } from '../../src-shared/contract/categories.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { appName } from '../../src-shared/other-apps.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import type { ExportOf, ReadRow, ReadSplit } from '../imports/reading.ts';
import { createFiler } from './filing.ts';

/** A part of a divided row; a new category is one that the import makes. */
export type PlannedSplit = {
  readonly amount: number;
  readonly categoryId: number | null;
  readonly newCategory: string | null;
  readonly notes: string;
};

/** Where a row is filed, why, and what else the rules and the file say about it. */
export type RowFiling = {
  readonly payee: string;
  readonly categoryId: number | null;
  readonly newCategory: string | null;
  readonly confidence: number;
  readonly reason: string;
  /** Whether the user filed it so, here or in the app that the file comes from. */
  readonly byUser: boolean;
  readonly bucketId: number | null;
  readonly tags: readonly string[];
  readonly splits: readonly PlannedSplit[];
  readonly transferAccountId: number | null;
};

/** The reason of a category that the user chose in the preview; a row filed by the user keeps none. */
export const CHOSEN_REASON = 'You chose it';

type Named = Pick<PlannedSplit, 'categoryId' | 'newCategory'>;

const NOTHING: Named = { categoryId: null, newCategory: null };

/** The last part of a category within others, `Food:Groceries`; null for one that stands alone. */
const lastPart = (name: string): string | null => {
  const at = name.lastIndexOf(':');
  return at < 0 ? null : foldName(name.slice(at + 1));
};

const LONGEST_NAME = 120;

/** As the vault can keep it; a character of two units is never cut in half. */
const keptName = (name: string): string =>
  name
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/\p{Cs}$/u, '')
    .trim();

/**
 * Finds the file's own categories, by their whole name or its last part; those of an export that are not there yet are to be made,
 * under their whole name, since two groups may have a part of the same name.
 */
const categoryFinder = (
  categories: readonly Pick<Category, 'id' | 'name'>[],
  makes: boolean,
): ((name: string | null) => Named) => {
  const byName = new Map(categories.map(({ id, name }) => [foldName(name), id]));
  const made = new Map<string, string>();
  return (name) => {
    const folded = name === null ? '' : foldName(name);
    if (name === null || folded === '') return NOTHING;
    const categoryId = byName.get(folded) ?? byName.get(lastPart(name) ?? folded);
    if (categoryId !== undefined) return { categoryId, newCategory: null };
    if (!makes) return NOTHING;
    const kept = keptName(name);
    const key = foldName(kept);
    const same = byName.get(key);
    if (same !== undefined) return { categoryId: same, newCategory: null };
    if (!made.has(key)) made.set(key, kept);
    return { categoryId: null, newCategory: made.get(key) ?? null };
  };
};

const sums = (splits: readonly { readonly amount: number }[], amount: number): boolean =>
  splits.length > 1 && splits.reduce((sum, split) => sum + split.amount, 0) === amount;

/** Where the accounts room files what an account held at first. */
export const OPENING_CATEGORY = 'Opening Balance';

const NO_TAGS: readonly string[] = [];
const NO_SPLITS: readonly PlannedSplit[] = [];

const joined = (a: readonly string[], b: readonly string[] | undefined): readonly string[] => {
  if (a.length === 0) return b ?? NO_TAGS;
  return b === undefined || b.length === 0 ? a : [...new Set([...a, ...b])];
};

/** What is divided has no category of its own; a bucket that a rule gives it is its parts’. */
const whole = { categoryId: null, newCategory: null, confidence: 1 } as const;

/**
 * Builds the function that files one row after the other: what the user chose, then what an own export says, then what the rules,
 * the history and the vocabulary know. What the file itself divides stays divided so.
 */
export const createRowFiler = (
  reader: Reader,
  exportOf: ExportOf | null,
): ((row: ReadRow, accountId: number | null, chosen: number | null | undefined) => RowFiling) => {
  const file = createFiler(reader);
  const find = categoryFinder(allCategories(reader), exportOf !== null);
  const opening = find(OPENING_CATEGORY);
  const divided = (splits: readonly ReadSplit[]): readonly PlannedSplit[] =>
    splits.map(({ amount, category, notes }) => ({ ...find(category), amount, notes }));
  return (row, accountId, chosen) => {
    const { payeeText, notes, amount, date, bankCategory } = row;
    const filed = file({ payeeText, notes, amount, date, accountId, bankCategory });
    const { payee, categoryId, confidence, reason, bucketId, transferAccountId } = filed;
    const tags = joined(filed.tags, row.tags);
    const plain: RowFiling = {
      payee,
      categoryId,
      newCategory: null,
      confidence,
      reason,
      byUser: false,
      bucketId,
      tags,
      splits: NO_SPLITS,
      transferAccountId,
    };
    if (chosen !== undefined)
      return { ...plain, categoryId: chosen, confidence: 1, reason: CHOSEN_REASON, byUser: true };
    if (row.splits !== undefined && sums(row.splits, amount))
      return { ...plain, ...whole, reason: 'The file divides it', splits: divided(row.splits) };
    if (row.isOpening === true && opening !== NOTHING)
      return { ...plain, ...opening, confidence: 1, reason: 'What the account held at first' };
    const own = exportOf === null ? NOTHING : find(bankCategory);
    if (exportOf !== null && own !== NOTHING)
      return { ...plain, ...own, confidence: 1, reason: `You filed it so in ${appName(exportOf)}`, byUser: true };
    if (!sums(filed.splits, amount)) return plain;
    const splits = filed.splits.map((split) => ({ ...split, newCategory: null }));
    return { ...plain, ...whole, reason, splits };
  };
};

/** The filing of a row that is there already: it is shown as it was filed then. */
export const KNOWN_FILING: RowFiling = {
  payee: '',
  categoryId: null,
  newCategory: null,
  confidence: 1,
  reason: 'You have it already',
  byUser: false,
  bucketId: null,
  tags: NO_TAGS,
  splits: NO_SPLITS,
  transferAccountId: null,
};

/** The filing of a row that the user entered from its receipt. */
export const RECEIPT_FILING: RowFiling = { ...KNOWN_FILING, reason: 'You have it from its receipt' };
