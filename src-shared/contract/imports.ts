import { eventIterator } from '@orpc/contract';
import * as z from 'zod';

import { changed, fileBytes, id, money, procedure } from './base.ts';

const choice = z.object({
  value: z.string(),
  label: z.string(),
  sample: z.array(z.object({ raw: z.string(), reads: z.string() })),
});

const question = z.object({ key: z.string(), text: z.string(), choices: z.array(choice) });
export type ImportQuestion = z.infer<typeof question>;

const decision = z.object({ key: z.string(), value: z.string(), reason: z.string(), choices: z.array(choice) });
export type ImportDecision = z.infer<typeof decision>;

const failedRow = z.object({ line: z.int(), column: z.string().nullable(), reason: z.string(), raw: z.string() });

const previewRow = z.object({
  /** The row's place in the file over all its accounts, from 0: the key for leaving it out or filing it. */
  row: z.int(),
  line: z.int(),
  date: z.string(),
  amount: money,
  payee: z.string(),
  payeeText: z.string(),
  notes: z.string(),
  tags: z.array(z.string()),
  categoryId: id.nullable(),
  category: z.string().nullable(),
  /** 0–1 */
  confidence: z.number(),
  reason: z.string(),
  /** Empty unless the file or a rule divides the row; the parts sum to the amount. */
  splits: z.array(z.object({ amount: money, category: z.string().nullable(), notes: z.string() })),
  /** The own account on the other side, where the file or a rule says that it is a transfer. */
  transferTo: z.string().nullable(),
  /** `near` looks like a transaction that is there already: imported unless the user leaves it out. */
  status: z.enum(['new', 'duplicate', 'near', 'left_out']),
  matches: z.object({ id, date: z.string(), payee: z.string() }).nullable(),
});
export type PreviewRow = z.infer<typeof previewRow>;

const counts = z.object({
  rows: z.int(),
  new: z.int(),
  duplicates: z.int(),
  near: z.int(),
  leftOut: z.int(),
});

/** The bank's closing balance against what the account would hold after the import. */
const balanceCheck = z.object({
  date: z.string(),
  stated: money,
  expected: money,
  /** Stated minus expected; 0 when all is well. */
  difference: money,
  /** Where the two first differed: they agreed at the end of `after` (null: never), not any more at the end of `by`. */
  first: z.object({ after: z.string().nullable(), by: z.string(), difference: money }).nullable(),
});
export type BalanceCheck = z.infer<typeof balanceCheck>;

/** What a file holds of one account in one currency. */
const part = z.object({
  /** `0`, `1`, … in the order of the file. */
  key: z.string(),
  /** How the file names the account; empty when it does not. */
  stated: z.object({ number: z.string().nullable(), name: z.string().nullable() }),
  /** The account that the rows go to; null id when the import makes it. */
  account: z.object({ id: id.nullable(), name: z.string(), currency: z.string() }),
  /** Why this account: chosen by the user, named by the file, remembered from the last import, or made anew. */
  because: z.enum(['chosen', 'number', 'name', 'remembered', 'usual', 'new']),
  /** Whether the user leaves the whole part out. */
  leftOut: z.boolean(),
  counts,
  /** Sums in minor units of the account's currency over the rows that would be imported. */
  totals: z.object({ income: money, expenses: money }),
  dateRange: z.object({ from: z.string(), to: z.string() }).nullable(),
  balance: balanceCheck.nullable(),
  notices: z.array(z.string()),
});
export type PreviewPart = z.infer<typeof part>;

const preview = z.object({
  token: z.string(),
  /** What was asked for, in short: the commit is tied to it. */
  revision: z.string(),
  fileName: z.string(),
  format: z.string(),
  /** The app that wrote the file, such as `ynab`; null for a bank's own. */
  exportOf: z.string().nullable(),
  encoding: z.string(),
  /** At least one. */
  parts: z.array(part),
  questions: z.array(question),
  decisions: z.array(decision),
  notices: z.array(z.string()),
  /** When exactly this file was imported before: when, and by which import. */
  importedBefore: z.object({ importId: id, at: z.string() }).nullable(),
  counts: counts.extend({ failed: z.int(), skipped: z.int() }),
  failed: z.array(failedRow),
  skipped: z.array(z.object({ line: z.int(), reason: z.string(), raw: z.string() })),
});
export type ImportPreview = z.infer<typeof preview>;

const progress = z.object({ phase: z.enum(['reading', 'matching', 'writing', 'done']), done: z.int(), total: z.int() });

const pastImport = z.object({
  id,
  fileName: z.string(),
  format: z.string(),
  accountId: id,
  at: z.string(),
  imported: z.int(),
  duplicates: z.int(),
  failed: z.int(),
  /** How many of its transactions are still there. */
  left: z.int(),
  /** When it was taken back; null while it stands. */
  undoneAt: z.string().nullable(),
  /** Whether the vault keeps the file itself. */
  hasFile: z.boolean(),
});
export type PastImport = z.infer<typeof pastImport>;

/** Where a part of the file goes: an account, a new one by name, or nowhere. */
const target = z.object({
  accountId: id.optional(),
  newAccountName: z.string().max(120).optional(),
  leaveOut: z.boolean().optional(),
});
export type ImportTargetChoice = z.infer<typeof target>;

const openFile = z.object({ token: z.string(), fileName: z.string(), bytes: z.int() });
export type OpenFile = z.infer<typeof openFile>;

/** Files laid open, and what could not be: a ZIP gives several of each. */
const opened = z.object({
  files: z.array(openFile),
  refused: z.array(z.object({ fileName: z.string(), code: z.string(), message: z.string() })),
});

const inboxFile = z.object({ fileName: z.string(), bytes: z.int(), modifiedAt: z.string() });

export const imports = {
  /** Takes a file in: its bytes, or (without one) those chosen in the system's dialog; a ZIP counts as the files in it. */
  open: procedure
    .input(z.object({ file: fileBytes.optional(), fileName: z.string().max(300).optional() }))
    .output(opened),
  /** Reads the file with the answers so far. Writes nothing. */
  preview: procedure
    .input(
      z.object({
        token: z.string(),
        /** Where the rows go when the file tells of one account only. */
        target: target.optional(),
        /** Where each part goes, by its key; stronger than `target`. */
        targets: z.record(z.string(), target).default({}),
        answers: z.record(z.string(), z.string()).default({}),
        /** Rows to leave out, and automatic categories that the user changed, by `row`. */
        leftOut: z.array(z.int()).default([]),
        categories: z.record(z.string(), id.nullable()).default({}),
      }),
    )
    .output(preview),
  rows: procedure
    .input(
      z.object({
        token: z.string(),
        /** Only this part of the file. */
        part: z.string().optional(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
        status: z.enum(['new', 'duplicate', 'near', 'left_out']).optional(),
      }),
    )
    .output(z.array(previewRow)),
  /**
   * Writes exactly what the preview showed, as one step. Refused with `import_question` while a question is open, with
   * `preview_outdated` when the newest preview is not the one of that revision, as when another window asked for another.
   */
  commit: procedure.input(z.object({ token: z.string(), revision: z.string().optional() })).output(
    changed.extend({
      /** One for each account that got rows. */
      imports: z.array(z.object({ importId: id, accountId: id, imported: z.int() })),
      /** The accounts that the file went to, also where nothing was new. */
      accountIds: z.array(id),
      imported: z.int(),
      duplicates: z.int(),
      failed: z.int(),
      /** How many of the new ones have no category yet. */
      uncategorized: z.int(),
    }),
  ),
  /** Lays a file aside without importing it. */
  close: procedure.input(z.object({ token: z.string() })).output(z.object({})),
  /** The files that lie open, in the order in which they came; they survive a reload of the window. */
  openFiles: procedure.output(z.array(openFile)),
  /** Progress of the reading or writing under way for a file. */
  progress: procedure.input(z.object({ token: z.string() })).output(eventIterator(progress)),
  cancel: procedure.input(z.object({ token: z.string() })).output(z.object({})),
  history: procedure.output(z.array(pastImport)),
  /** What taking an import back would remove: its rows, those changed since, and those a reconciliation locks. */
  undoPreview: procedure
    .input(z.object({ importId: id }))
    .output(z.object({ transactions: z.int(), changed: z.int(), reconciled: z.int() })),
  /** Takes one import back, whenever it was; refused with `reconciled` where rows are locked. One undoable step. */
  undo: procedure.input(z.object({ importId: id })).output(changed.extend({ removed: z.int() })),
  /** The imported file as it was. */
  original: procedure.input(z.object({ importId: id })).output(z.object({ fileName: z.string(), file: fileBytes })),
  /** The watched folder and its files that were not imported yet; null without one. */
  inbox: procedure.output(
    z.object({ folder: z.string(), problem: z.string().nullable(), files: z.array(inboxFile) }).nullable(),
  ),
  /** Asks for the folder in the system's dialog; null when cancelled. Switched off through the settings. */
  chooseInbox: procedure.output(changed.extend({ folder: z.string() }).nullable()),
  openFromInbox: procedure.input(z.object({ fileName: z.string().max(300) })).output(opened),
};
