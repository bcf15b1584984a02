import { createHash } from 'node:crypto';

import type { Reader } from './connection.ts';

export type CommandRow = {
  readonly id: number;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly name: string;
  readonly label: string;
  readonly at: string;
  readonly member: string;
  readonly target_id: number | null;
};

type ChangeRow = readonly [
  table: string,
  rowId: number | null,
  before: string | null,
  after: string | null,
  batch: string | null,
];

const CHANGES = `SELECT table_name, row_id, before, after, batch FROM changes WHERE command_id = ? ORDER BY id`;

/** Returns the SHA-256 (hex) over the previous hash, the command and its changes in order. */
export const hashCommand = (reader: Reader, previous: string, command: CommandRow): string => {
  const { id, kind, name, label, at, member, target_id: target } = command;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([previous, id, kind, name, label, at, member, target]));
  for (const change of reader.sql(CHANGES).raw().iterate(id) as IterableIterator<ChangeRow>) {
    hash.update(JSON.stringify(change));
  }
  return hash.digest('hex');
};

/** Returns the hash of the newest command before `id`, or the empty text for the first. */
export const hashBefore = (reader: Reader, id: number): string => {
  const row = reader.sql('SELECT hash FROM commands WHERE id < ? ORDER BY id DESC LIMIT 1').get(id);
  return (row as { hash: string } | undefined)?.hash ?? '';
};

type StoredCommand = CommandRow & { readonly hash: string; readonly state: string };

/** Returns the state of each command as it follows from the undo and redo commands after it. */
const statesOf = (rows: readonly StoredCommand[]): ReadonlyMap<number, string> => {
  const states = new Map<number, string>();
  for (const { id, kind, target_id: target } of rows) {
    const overtaken = kind === 'do' ? [...states].filter(([, state]) => state === 'undone') : [];
    for (const [known] of overtaken) states.set(known, 'discarded');
    if (kind !== 'do' && target !== null) states.set(target, kind === 'undo' ? 'undone' : 'done');
    states.set(id, 'done');
  }
  return states;
};

/** Recomputes the whole chain; `brokenAt` is the first command whose stored hash or state does not fit, or null. */
export const verifyChain = (reader: Reader): { readonly commands: number; readonly brokenAt: number | null } => {
  const rows = reader.raw
    .prepare('SELECT id, kind, name, label, at, member, target_id, hash, state FROM commands ORDER BY id')
    .all() as readonly StoredCommand[];
  const states = statesOf(rows);
  let previous = '';
  for (const row of rows) {
    const fits = hashCommand(reader, previous, row) === row.hash && states.get(row.id) === row.state;
    if (!fits) return { commands: rows.length, brokenAt: row.id };
    previous = row.hash;
  }
  return { commands: rows.length, brokenAt: null };
};
