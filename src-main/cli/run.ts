import { createRouterClient } from '@orpc/server';
import type { Command } from 'commander';

import { isIsoDate } from '../../src-shared/date.ts';
import { router } from '../api/router.ts';
import { createSession } from '../api/session.ts';
import type { Host, Session } from '../api/session.ts';
import { defaultVaultFile } from '../host/default-vault.ts';
import { localDay } from '../host/local-day.ts';
import { usageError } from './arguments.ts';
import { reportResult, withDecimals } from './report.ts';
import type { Report } from './report.ts';
import { version } from './version.ts';
import { inWords } from './words.ts';
import type { Words } from './words.ts';

type GlobalOptions = { readonly vault?: string; readonly json?: boolean; readonly today?: string };

/** What a command works with: the router called in process, and the vault's way to write amounts. */
export type Tools = { readonly api: Api; readonly session: Session; readonly words: Words };

const clientOf = (session: Session) => createRouterClient(router, { context: { session } });
export type Api = ReturnType<typeof clientOf>;

const hostOf = ({ vault, today }: GlobalOptions, kind: Host['kind']): Host => {
  const day = today ?? process.env['PECUNIA_TODAY'];
  if (day !== undefined && !isIsoDate(day)) throw usageError(`--today takes a day written YYYY-MM-DD, not “${day}”.`);
  return {
    kind,
    version: version(),
    today: () => day ?? localDay(new Date()),
    now: () => new Date().toISOString(),
    dialogs: null,
    defaultVault: vault ?? process.env['PECUNIA_VAULT'] ?? defaultVaultFile(),
    log: (level, message, error) => {
      if (level === 'error')
        process.stderr.write(
          `${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
    },
  };
};

/** Starts the app on the vault that the options name, for a host of this kind and what more it has. */
export const openSession = (
  command: Command,
  kind: Host['kind'],
  more: Partial<Host> = {},
): { readonly session: Session; readonly asJson: boolean } => {
  const options = command.optsWithGlobals<GlobalOptions>();
  const host = { ...hostOf(options, kind), ...more };
  const session = createSession(host);
  return { session, asJson: options.json === true };
};

/** Makes a command's action: opens the vault, runs it, prints its answer, closes the vault. */
export const action =
  <A extends readonly unknown[]>(run: (tools: Tools, ...args: A) => Promise<Report>) =>
  async (...given: readonly unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const { session, asJson } = openSession(command, 'cli');
    session.open(session.host.defaultVault);
    try {
      const api = clientOf(session);
      const words = inWords(await api.settings.get());
      const tools = { api, session, words };
      const report = await run(tools, ...(given.slice(0, -1) as unknown as A)).catch((error: unknown) => {
        throw withDecimals(error, words);
      });
      reportResult(report, asJson);
    } finally {
      await session.close();
    }
  };
