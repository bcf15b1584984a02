import type { Changed } from '../../src-shared/contract/base.ts';
import type { Writer } from '../database/connection.ts';
import { checkExactSums } from '../database/exact-sums.ts';
import { runCommand } from '../database/run-command.ts';
import { syncAlerts } from './alert-state.ts';
import { coverAutomatically } from './auto-cover.ts';
import { roomsOfTables } from './rooms-of-tables.ts';
import type { Session } from './session.ts';

/** Who changes a vault while it has one member. */
export const OWNER = 'owner';

export type Change<T> = {
  /** Stable name such as `transactions.update`. */
  readonly name: string;
  /** What the user reads in the toast and in the journal. */
  readonly label: string | ((result: T) => string);
  readonly body: (writer: Writer) => T;
};

const hasChanges = (writer: Writer): boolean =>
  writer.sql('SELECT 1 FROM changes WHERE command_id = ? LIMIT 1').get(writer.commandId) !== undefined;

/** Adds what follows from every change: automatic covers, and the alerts that begin or end with it. */
export const withConsequences =
  <T>(body: (writer: Writer) => T, today: string) =>
  (writer: Writer): T => {
    const result = body(writer);
    if (!hasChanges(writer)) return result;
    checkExactSums(writer);
    coverAutomatically(writer, today);
    syncAlerts(writer, today);
    return result;
  };

/** Carries out one change as a journaled command and announces what it touched. */
export const change = <T>(
  session: Session,
  { name, label, body }: Change<T>,
): Promise<Changed & { readonly result: T }> =>
  session.gate.run(() => {
    const head = { name, label, member: OWNER, at: session.host.now() };
    const outcome = runCommand(session.vault(), head, withConsequences(body, session.host.today()));
    if (outcome.commandId !== null) session.changes.send(roomsOfTables(outcome.tables));
    return { commandId: outcome.commandId, label: outcome.label, result: outcome.result };
  });

/** Like `change`, for procedures that answer with the change alone. */
export const changeOnly = async (session: Session, given: Change<unknown>): Promise<Changed> => {
  const { commandId, label } = await change(session, given);
  return { commandId, label };
};
