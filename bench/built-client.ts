import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';

import { startHost } from '../e2e/support/host-process.ts';
import { TODAY } from './rows.ts';
import type { Client } from './vault-client.ts';

/** Starts the built app on a vault and calls it as its page does. */
export const openBuiltClient = async (
  vault: string,
): Promise<{ readonly client: Client; readonly close: () => Promise<void> }> => {
  const host = await startHost(vault, TODAY);
  const { origin, hash } = new URL(host.url);
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? '';
  const link = new RPCLink({ url: `${origin}/rpc`, headers: { authorization: `Bearer ${token}` } });
  return { client: createORPCClient(link), close: () => host.stop() };
};
