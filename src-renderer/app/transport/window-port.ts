import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';

/** Makes a channel and hands one end to the preload script, which forwards it to the main process. */
export const windowPortLink = (): ClientLink<ClientContext> => {
  const { port1, port2 } = new MessageChannel();
  const link = new RPCLink({ port: port1 });
  port1.start();
  window.postMessage('pecunia:port', window.location.origin, [port2]);
  return link;
};
