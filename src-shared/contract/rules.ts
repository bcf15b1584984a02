import * as z from 'zod';

import { changed, id, procedure } from './base.ts';

const rule = z.object({
  id,
  field: z.enum(['payee', 'text']),
  match: z.enum(['contains', 'is', 'starts']),
  value: z.string(),
  categoryId: id,
});
export type Rule = z.infer<typeof rule>;

export const rules = {
  list: procedure.output(z.array(rule)),
  create: procedure
    .input(rule.omit({ id: true }).extend({ value: z.string().trim().min(1).max(200) }))
    .output(changed.extend({ id })),
  delete: procedure.input(z.object({ id })).output(changed),
};
