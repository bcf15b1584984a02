import { createRouterClient } from '@orpc/server';

import { router } from '../src-main/api/router.ts';
import { createSession } from '../src-main/api/session.ts';
import { TODAY } from './rows.ts';

/** The command line imports in its own process, the other hosts in a thread of its own. */
export type HostKind = 'cli' | 'browser';

/** Opens a vault behind the same procedures as the screens call, so that the whole stack is measured. */
export const openClient = (vault: string, kind: HostKind = 'cli') => {
  const session = createSession({
    kind,
    version: '0.0.0',
    today: () => TODAY,
    now: () => new Date().toISOString(),
    dialogs: null,
    defaultVault: vault,
    log: () => undefined,
  });
  session.open();
  return { client: createRouterClient(router, { context: { session } }), close: () => session.close() };
};

export type Client = ReturnType<typeof openClient>['client'];
