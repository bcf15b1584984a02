import { eventIterator } from '@orpc/contract';
import * as z from 'zod';

import { procedure } from './base.ts';

/** The rooms whose rows a change may touch; the screens re-read by these names. */
export const room = z.enum([
  'accounts',
  'alerts',
  'buckets',
  'categories',
  'imports',
  'journal',
  'months',
  'payees',
  'receipts',
  'reports',
  'rules',
  'settings',
  'transactions',
  'vault',
]);
export type Room = z.infer<typeof room>;

const vault = z.object({ path: z.string(), name: z.string(), isNew: z.boolean() });

const info = z.object({
  version: z.string(),
  host: z.enum(['desktop', 'browser', 'cli']),
  /** The day that the app counts as today. */
  today: z.string(),
  /** Whether the host opens the system's own file dialogs. */
  hasDialogs: z.boolean(),
  /** Whether it was started with nothing that begins by itself. */
  safeStart: z.boolean(),
  /** Null while no vault is open. */
  vault: vault.nullable(),
  /** Why the vault could not be opened at the start, if so. */
  vaultProblem: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type AppInfo = z.infer<typeof info>;

/** Where the host asks the screens to go, such as for a link, a menu or a file that was opened. */
const hostRequest = z.object({
  /** A room's path with its search, such as `/transactions?month=2026-03`. */
  path: z.string(),
  /** What that screen shall begin at once; null only goes there. */
  task: z.enum(['add', 'allocate']).nullable(),
});
export type HostRequest = z.infer<typeof hostRequest>;

export const app = {
  info: procedure.output(info),
  /** Streams the rooms that changed, once for each command, undo and redo. */
  changes: procedure.output(eventIterator(z.object({ rooms: z.array(room) }))),
  /** Streams what the host asks the screens for; what was asked before anyone listened comes first. */
  requests: procedure.output(eventIterator(hostRequest)),
  /** Asks for a file in the system's dialog and opens it as the vault; null when cancelled. */
  openVault: procedure.output(vault.nullable()),
  /** Tries once more to open the vault that the app starts with; null while that still fails, as `vaultProblem` tells. */
  reopenVault: procedure.output(vault.nullable()),
  /** Asks for a place in the system's dialog and makes a new vault there; null when cancelled. */
  createVault: procedure.output(vault.nullable()),
  closeVault: procedure.output(z.object({})),
};
