import { createRouterClient } from '@orpc/server';

import { router } from '../api/router.ts';
import { createSession } from '../api/session.ts';
import type { Host, Session } from '../api/session.ts';

export const TODAY = '2026-03-15';

const hostAt = (vault: string, kind: Host['kind'], more: Partial<Host>): Host => ({
  kind,
  version: '0.0.0',
  today: () => TODAY,
  now: () => '2026-03-15T10:00:00.000Z',
  dialogs: null,
  defaultVault: vault,
  log: () => {},
  ...more,
});

const clientOf = (session: Session) => createRouterClient(router, { context: { session } });

export type Client = ReturnType<typeof clientOf>;

export type TestApp = { readonly session: Session; readonly api: Client };

/** Opens a vault (in memory unless a path is given) and calls the real router on it. */
export const openApp = (vault = ':memory:', kind: Host['kind'] = 'cli', more: Partial<Host> = {}): TestApp => {
  const session = createSession(hostAt(vault, kind, more));
  session.open(vault);
  return { session, api: clientOf(session) };
};
