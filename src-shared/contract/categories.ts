import * as z from 'zod';

import { changed, id, name, procedure } from './base.ts';

export const categoryKind = z.enum(['expense', 'income']);

const category = z.object({
  id,
  name: z.string(),
  kind: categoryKind,
  colour: z.string(),
  icon: z.string(),
  bucketId: id.nullable(),
  /** Whether a month's rest (or overspend) is carried into the next month. */
  rollover: z.boolean(),
  taxRelevant: z.boolean(),
  archived: z.boolean(),
  position: z.int(),
  transactionCount: z.int(),
});
export type Category = z.infer<typeof category>;

const editable = z.object({
  name,
  kind: categoryKind,
  colour: z.string(),
  icon: z.string(),
  bucketId: id.nullable(),
  rollover: z.boolean(),
  taxRelevant: z.boolean(),
  archived: z.boolean(),
});

export const categories = {
  list: procedure.output(z.array(category)),
  create: procedure.input(editable.partial().extend({ name })).output(changed.extend({ id })),
  /** `moveExisting` also moves what was charged to the old bucket by the category's default. */
  update: procedure.input(editable.partial().extend({ id, moveExisting: z.boolean().default(false) })).output(changed),
  /** Deletes a category; its transactions go to `moveTo`, or become uncategorized. */
  delete: procedure.input(z.object({ id, moveTo: id.nullable().default(null) })).output(changed),
};
