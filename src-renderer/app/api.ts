import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';

import type { contract } from '../../src-shared/contract/index.ts';
import { connect } from './transport/connect.ts';

export type Api = ContractRouterClient<typeof contract>;

/** The app behind the screens, whichever host runs it. */
export const api: Api = createORPCClient(connect());

/** The same procedures as query and mutation options for TanStack Query. */
export const orpc = createTanstackQueryUtils(api);
