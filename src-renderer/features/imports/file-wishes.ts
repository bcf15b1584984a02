import type { ImportTargetChoice } from '../../../src-shared/contract/imports.ts';

/** What the user wants to be different about a file. */
export type FileWishes = {
  readonly answers: Readonly<Record<string, string>>;
  /** Where parts go, by their key. */
  readonly targets: Readonly<Record<string, ImportTargetChoice>>;
  /** Rows that shall not be imported. */
  readonly leftOut: readonly number[];
  /** Categories chosen instead of the automatic ones, by row. */
  readonly categories: Readonly<Record<string, number | null>>;
};

/** The wishes of all open files: for each its steps, the newest last, so that a choice can be taken back. */
export type WishesByFile = Readonly<Record<string, readonly FileWishes[]>>;

const NO_WISHES: FileWishes = { answers: {}, targets: {}, leftOut: [], categories: {} };

/** Returns what holds for a file now. */
export const wishesOf = (all: WishesByFile, token: string): FileWishes => all[token]?.at(-1) ?? NO_WISHES;

/** Rows are named by their place, and a file that is read in another way has others in these places. */
const NO_ROWS = { leftOut: [], categories: {} } as const;

/** Returns the wishes with one step more for a file; another answer ends what was wished of single rows. */
export const wish = (all: WishesByFile, token: string, part: Partial<FileWishes>): WishesByFile => ({
  ...all,
  [token]: [...(all[token] ?? []), { ...wishesOf(all, token), ...(part.answers && NO_ROWS), ...part }],
});

/** Returns the wishes without a file's newest step. */
export const takeBack = (all: WishesByFile, token: string): WishesByFile => ({
  ...all,
  [token]: (all[token] ?? []).slice(0, -1),
});

/** Returns what the preview is asked for; `accountId` is the account that a link asked for. */
export const previewInput = (token: string, wishes: FileWishes, accountId: number | null) => ({
  token,
  ...(accountId !== null && { target: { accountId } }),
  answers: wishes.answers,
  targets: wishes.targets,
  leftOut: [...wishes.leftOut],
  categories: wishes.categories,
});
