import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';

import { takeToken } from './token.ts';

/** Calls the host that served this page; it answers only to who knows the token of its run. */
export const httpLink = (): ClientLink<ClientContext> => {
  const token = takeToken();
  return new RPCLink({
    url: `${window.location.origin}/rpc`,
    headers: { authorization: `Bearer ${token}` },
  });
};
