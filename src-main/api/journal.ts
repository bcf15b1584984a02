import { verifyChain } from '../database/hash-chain.ts';
import { listCommands } from '../database/journal-list.ts';
import { nextSteps, redo, undo } from '../database/undo.ts';
import { OWNER } from './change.ts';
import { os } from './router-base.ts';
import { roomsOfTables } from './rooms-of-tables.ts';
import type { Session } from './session.ts';

const step = (session: Session, take: typeof redo) =>
  session.gate.run(() => {
    const { tables, ...stepped } = take(session.vault(), { at: session.host.now(), member: OWNER });
    session.changes.send(roomsOfTables(tables));
    // A receipt that came back may still wait to be read.
    if (tables.includes('receipts')) session.receipts.wake();
    return stepped;
  });

export const journal = {
  next: os.journal.next.handler(({ context: { session } }) => {
    const steps = nextSteps(session.vault());
    return { undo: steps.undo?.label ?? null, redo: steps.redo?.label ?? null };
  }),
  undo: os.journal.undo.handler(({ input, context: { session } }) =>
    step(session, (vault, head) => undo(vault, head, input?.commandId)),
  ),
  redo: os.journal.redo.handler(({ context: { session } }) => step(session, redo)),
  list: os.journal.list.handler(({ input, context: { session } }) => [
    ...listCommands(session.vault(), input.before ?? null, input.limit),
  ]),
  verify: os.journal.verify.handler(({ context: { session } }) => {
    const { commands, brokenAt } = verifyChain(session.vault());
    return { commands, intact: brokenAt === null, brokenAt };
  }),
};
