import { createRouterClient } from '@orpc/server';

import { router } from '../api/router.ts';
import type { Session } from '../api/session.ts';

/** The same procedures as the screens call, in process, for the menu and the theme. */
export const vaultClient = (session: Session) => createRouterClient(router, { context: { session } });

export type VaultClient = ReturnType<typeof vaultClient>;
