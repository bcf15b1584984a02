import type { HostRequest } from '../../src-shared/contract/app.ts';
import { api } from './api.ts';
import { pause, RECONNECT_MS } from './changes.ts';

/** Goes where the host asks for, such as from a menu, a link or a file that was opened, until the signal aborts. */
export async function followRequests(go: (request: HostRequest) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const request of await api.app.requests(undefined, { signal })) go(request);
    } catch {
      // A restarted host ends the stream; the loop opens the next one.
    }
    if (!signal.aborted) await pause(RECONNECT_MS);
  }
}
