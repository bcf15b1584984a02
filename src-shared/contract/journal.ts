import * as z from 'zod';

import { id, procedure } from './base.ts';

const journalEntry = z.object({
  id,
  name: z.string(),
  label: z.string(),
  at: z.string(),
  member: z.string(),
  /** `done` counts, `undone` may be redone, `discarded` was overtaken by a later change. */
  state: z.enum(['done', 'undone', 'discarded']),
  kind: z.enum(['do', 'undo', 'redo']),
  changedRows: z.int(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

const stepped = z.object({ commandId: id, label: z.string() });

export const journal = {
  /** What undo and redo would do now, in words; null when there is nothing. */
  next: procedure.output(z.object({ undo: z.string().nullable(), redo: z.string().nullable() })),
  /** Takes the newest change back; a named one only while it is the newest, otherwise `nothing_to_undo`. */
  undo: procedure.input(z.object({ commandId: id.optional() }).optional()).output(stepped),
  redo: procedure.output(stepped),
  list: procedure
    .input(z.object({ before: id.optional(), limit: z.int().min(1).max(500).default(100) }))
    .output(z.array(journalEntry)),
  /** Recomputes the hash chain; `brokenAt` names the first command that does not fit. */
  verify: procedure.output(z.object({ commands: z.int(), intact: z.boolean(), brokenAt: id.nullable() })),
};
