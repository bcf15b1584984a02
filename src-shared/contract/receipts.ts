import { eventIterator } from '@orpc/contract';
import * as z from 'zod';

import { changed, currency, fileBytes, id, isoDate, money, procedure } from './base.ts';

/** A rectangle in pixels of the upright picture. */
const box = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
export type ReceiptBox = z.infer<typeof box>;

/**
 * A field as it stands: `value` is what the user said, else what was read with enough confidence, else null.
 * `alternatives` are other readings, the likeliest first.
 */
const fieldOf = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    /** 0–1; 1 once the user said it. */
    confidence: z.number(),
    box: box.nullable(),
    /** As it was read. */
    text: z.string(),
    /** Whether arithmetic or a format proved a misread character, which was mended. */
    mended: z.boolean(),
    /** Whether the user set it. */
    edited: z.boolean(),
    alternatives: z.array(z.object({ value, confidence: z.number(), box: box.nullable() })),
  });

const paymentMethod = z.enum(['cash', 'card', 'transfer', 'wallet', 'voucher']);

const taxLine = z.object({
  name: z.string(),
  /** A percentage as printed, such as 8.1. */
  rate: z.number().nullable(),
  base: money.nullable(),
  amount: money,
});

const item = z.object({
  name: z.string(),
  quantity: z.number().nullable(),
  unit: z.string().nullable(),
  unitPrice: money.nullable(),
  /** What the line adds to the total; a discount is negative. */
  amount: money,
  /** Null goes with the category of the whole. */
  categoryId: id.nullable(),
  box: box.nullable(),
});
export type ReceiptItem = z.infer<typeof item>;

/** `waiting` to be read, `reading`, `failed` (see `problem`), `review` (read, not yet confirmed), `done` (confirmed). */
const status = z.enum(['waiting', 'reading', 'failed', 'review', 'done']);
export type ReceiptStatus = z.infer<typeof status>;

/** The fields of a receipt, in the order in which they are shown. */
export const RECEIPT_FIELDS = [
  'merchant',
  'date',
  'time',
  'total',
  'currency',
  'subtotal',
  'tax',
  'tip',
  'rounding',
  'discount',
  'paid',
  'change',
  'paymentMethod',
  'cardDigits',
  'receiptNumber',
  'taxNumber',
  'address',
] as const;

const fieldName = z.enum(RECEIPT_FIELDS);
export type ReceiptFieldName = z.infer<typeof fieldName>;

const row = z.object({
  id,
  status,
  /** Why it could not be read; null unless `failed`. */
  problem: z.string().nullable(),
  fileName: z.string(),
  addedAt: z.string(),
  /** As they stand; null where nothing is known. */
  merchant: z.string().nullable(),
  date: z.string().nullable(),
  total: money.nullable(),
  currency: z.string(),
  tax: money.nullable(),
  /** Fields that the user is still asked for. */
  doubtful: z.array(fieldName),
  transactionId: id.nullable(),
  hasThumbnail: z.boolean(),
});
export type ReceiptRow = z.infer<typeof row>;

const match = z.object({
  transactionId: id,
  date: z.string(),
  amount: money,
  currency: z.string(),
  payee: z.string(),
  account: z.string(),
  /** 0–1 */
  confidence: z.number(),
  reason: z.string(),
});
export type ReceiptMatch = z.infer<typeof match>;

const detail = row.extend({
  /** Pixels of the upright picture, to which all boxes refer. */
  width: z.int(),
  height: z.int(),
  fields: z.object({
    merchant: fieldOf(z.string()),
    date: fieldOf(z.string()),
    time: fieldOf(z.string()),
    total: fieldOf(money),
    currency: fieldOf(z.string()),
    subtotal: fieldOf(money),
    tax: fieldOf(money),
    tip: fieldOf(money),
    rounding: fieldOf(money),
    discount: fieldOf(money),
    paid: fieldOf(money),
    change: fieldOf(money),
    paymentMethod: fieldOf(paymentMethod),
    cardDigits: fieldOf(z.string()),
    receiptNumber: fieldOf(z.string()),
    taxNumber: fieldOf(z.string()),
    address: fieldOf(z.string()),
  }),
  taxes: z.array(taxLine),
  items: z.array(item),
  questions: z.array(z.object({ field: z.string(), text: z.string() })),
  /** What does not add up, in words, such as items that differ from the subtotal. */
  checks: z.array(z.object({ holds: z.boolean(), text: z.string() })),
  /** Every word that was read, for assigning one to a field by a click. */
  words: z.array(z.object({ text: z.string(), box })),
  /** The category that a transaction made of it would get. */
  categoryId: id.nullable(),
  categoryReason: z.string(),
  /** The linked transaction in short. */
  transaction: match.omit({ confidence: true, reason: true }).nullable(),
  /** Bank transactions that may be this receipt, the likeliest first; empty once it is linked. */
  matches: z.array(match),
  /** The receipt before and after it in the review queue. */
  previousId: id.nullable(),
  nextId: id.nullable(),
});
export type ReceiptDetail = z.infer<typeof detail>;
export type ReceiptFields = ReceiptDetail['fields'];

const patch = z.object({
  merchant: z.string().trim().max(200).nullable().optional(),
  date: isoDate.nullable().optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'must be a time written HH:MM')
    .nullable()
    .optional(),
  total: money.nullable().optional(),
  currency: currency.optional(),
  subtotal: money.nullable().optional(),
  tax: money.nullable().optional(),
  tip: money.nullable().optional(),
  rounding: money.nullable().optional(),
  discount: money.nullable().optional(),
  paid: money.nullable().optional(),
  change: money.nullable().optional(),
  paymentMethod: paymentMethod.nullable().optional(),
  cardDigits: z
    .string()
    .regex(/^\d{4}$/u, 'must be four digits')
    .nullable()
    .optional(),
  receiptNumber: z.string().trim().max(60).nullable().optional(),
  taxNumber: z.string().trim().max(60).nullable().optional(),
  address: z.string().trim().max(300).nullable().optional(),
  items: z
    .array(item.omit({ box: true }))
    .max(500)
    .optional(),
});
export type ReceiptPatch = z.infer<typeof patch>;

const filter = z.object({
  /** Words in the recognised text, the merchant or the file's name. */
  search: z.string().max(200).optional(),
  show: z.enum(['all', 'review', 'unlinked', 'doubtful', 'tax', 'failed']).default('all'),
  from: isoDate.optional(),
  to: isoDate.optional(),
});

const progress = z.object({
  receiptId: id,
  phase: z.enum(['opening', 'preparing', 'reading', 'understanding', 'done', 'failed']),
  /** 0–1 of this receipt's file. */
  done: z.number(),
});
export type ReceiptProgress = z.infer<typeof progress>;

export const receipts = {
  /**
   * Takes a picture or PDF in (its bytes, or without one those chosen in the system's dialog), keeps it in the vault and puts it
   * in the queue. A file that the vault holds already is told in `known`; what cannot be a receipt's picture in `refused`.
   */
  add: procedure.input(z.object({ file: fileBytes.optional(), fileName: z.string().max(300).optional() })).output(
    z.object({
      added: z.array(z.object({ receiptId: id, fileName: z.string() })),
      known: z.array(z.object({ receiptId: id, fileName: z.string() })),
      refused: z.array(z.object({ fileName: z.string(), code: z.string(), message: z.string() })),
    }),
  ),
  /** Newest first. */
  list: procedure
    .input(filter.extend({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) }))
    .output(z.array(row)),
  summary: procedure.input(filter).output(
    z.object({
      count: z.int(),
      /** Over all receipts, whatever the filter. */
      waiting: z.int(),
      review: z.int(),
      unlinked: z.int(),
      failed: z.int(),
    }),
  ),
  get: procedure.input(z.object({ id })).output(detail),
  /** `thumbnail` and `display` are JPEG or WebP for the screen, upright; a thumbnail may show the receipt's part only. The `scale` of `display` is its pixels over the upright picture's. `original` is the file as it came. */
  picture: procedure
    .input(z.object({ id, size: z.enum(['thumbnail', 'display', 'original']) }))
    .output(z.object({ fileName: z.string(), file: fileBytes, mime: z.string(), scale: z.number() })),
  /** Corrects what was read; a correction of the merchant teaches the vault. */
  update: procedure.input(z.object({ id, patch })).output(changed),
  /** Confirms that all fields are right. Refused with `invalid_input` without a date or a total. */
  confirm: procedure.input(z.object({ id })).output(changed),
  /** Puts a confirmed receipt back into the review. */
  reopen: procedure.input(z.object({ id })).output(changed),
  delete: procedure.input(z.object({ ids: z.array(id).min(1) })).output(changed.extend({ count: z.int() })),
  /** Reads it (again), as after a failure or a cancel; what the user corrected stays. */
  read: procedure.input(z.object({ id })).output(z.object({})),
  /** Stops the reading under way, or takes it out of the queue: it is `failed` with words then. */
  cancel: procedure.input(z.object({ id })).output(z.object({})),
  progress: procedure.output(eventIterator(progress)),
  /** Links it to a bank transaction; refused with `invalid_input` where another receipt is linked to it. */
  link: procedure.input(z.object({ id, transactionId: id })).output(changed),
  unlink: procedure.input(z.object({ id })).output(changed),
  /** The receipts of a transaction. */
  ofTransaction: procedure.input(z.object({ transactionId: id })).output(z.array(row)),
  /**
   * Makes a transaction of it and links it; with `splitByItem` a split by the items' categories, whose rest goes to
   * `categoryId`. A later import of the bank's row recognises it instead of doubling it.
   */
  makeTransaction: procedure
    .input(
      z.object({
        id,
        accountId: id,
        categoryId: id.nullable().default(null),
        splitByItem: z.boolean().default(false),
        evenReconciled: z.boolean().default(false),
      }),
    )
    .output(changed.extend({ transactionId: id })),
  /** The receipts with their pictures and fields as one PDF, by ids or by a filter. */
  exportPdf: procedure
    .input(z.object({ ids: z.array(id).min(1).max(500).optional(), filter: filter.optional() }))
    .output(z.object({ fileName: z.string(), file: fileBytes })),
  /** The watched folder; null without one. */
  folder: procedure.output(z.object({ folder: z.string(), problem: z.string().nullable() }).nullable()),
  /** Asks for the folder in the system's dialog; null when cancelled. Switched off through the settings. */
  chooseFolder: procedure.output(changed.extend({ folder: z.string() }).nullable()),
};
