import { eventIterator } from '@orpc/contract';
import * as z from 'zod';

import { changed, id, money, procedure } from './base.ts';

/** A file as every host knows it: the part of the web's `File` that reading needs. */
export type FileBytes = { readonly size: number; arrayBuffer: () => Promise<ArrayBuffer> };

const fileBytes = z.custom<FileBytes>(
  (value) => typeof value === 'object' && value !== null && 'arrayBuffer' in value && 'size' in value,
  'must be a file',
);

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
  line: z.int(),
  date: z.string(),
  amount: money,
  payee: z.string(),
  payeeText: z.string(),
  notes: z.string(),
  categoryId: id.nullable(),
  category: z.string().nullable(),
  /** 0–1 */
  confidence: z.number(),
  reason: z.string(),
  /** `near` looks like a transaction that is there already: imported unless the user leaves it out. */
  status: z.enum(['new', 'duplicate', 'near', 'left_out']),
  matches: z.object({ id, date: z.string(), payee: z.string() }).nullable(),
});
export type PreviewRow = z.infer<typeof previewRow>;

const preview = z.object({
  token: z.string(),
  fileName: z.string(),
  format: z.string(),
  encoding: z.string(),
  /** The account that the rows go to; null id when the import makes it. */
  account: z.object({ id: id.nullable(), name: z.string(), currency: z.string() }),
  questions: z.array(question),
  decisions: z.array(decision),
  notices: z.array(z.string()),
  counts: z.object({
    rows: z.int(),
    new: z.int(),
    duplicates: z.int(),
    near: z.int(),
    failed: z.int(),
    skipped: z.int(),
  }),
  /** Sums in minor units of the account's currency over the rows that would be imported. */
  totals: z.object({ income: money, expenses: money }),
  dateRange: z.object({ from: z.string(), to: z.string() }).nullable(),
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
});
export type PastImport = z.infer<typeof pastImport>;

export const imports = {
  /** Takes a file in: its bytes, or (without a file) the one chosen in the system's dialog; null when cancelled. */
  open: procedure
    .input(z.object({ file: fileBytes.optional(), fileName: z.string().max(300).optional() }))
    .output(z.object({ token: z.string(), fileName: z.string(), bytes: z.int() }).nullable()),
  /** Reads the file for an account (by id, or by the name of a new one) with the answers so far. Writes nothing. */
  preview: procedure
    .input(
      z.object({
        token: z.string(),
        accountId: id.optional(),
        newAccountName: z.string().max(120).optional(),
        answers: z.record(z.string(), z.string()).default({}),
        /** Lines to leave out, and automatic categories that the user changed, by line. */
        leftOut: z.array(z.int()).default([]),
        categories: z.record(z.string(), id.nullable()).default({}),
      }),
    )
    .output(preview),
  rows: procedure
    .input(
      z.object({
        token: z.string(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
        status: z.enum(['new', 'duplicate', 'near', 'left_out']).optional(),
      }),
    )
    .output(z.array(previewRow)),
  /** Writes exactly what the preview showed. Refused with `import_question` while a question is open. */
  commit: procedure.input(z.object({ token: z.string() })).output(
    changed.extend({
      importId: id.nullable(),
      accountId: id,
      imported: z.int(),
      duplicates: z.int(),
      failed: z.int(),
    }),
  ),
  /** Progress of the reading or writing under way for a file. */
  progress: procedure.input(z.object({ token: z.string() })).output(eventIterator(progress)),
  cancel: procedure.input(z.object({ token: z.string() })).output(z.object({})),
  history: procedure.output(z.array(pastImport)),
};
