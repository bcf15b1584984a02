import type { QueryClient } from '@tanstack/react-query';

import { api, orpc } from './api.ts';

/**
 * Reads again what decides between the start screen and the shell, and waits for it.
 * Invalidating is not enough: a change announced meanwhile cancels that reading, and its promise ends too early.
 */
export async function readStart(client: QueryClient): Promise<void> {
  const [info, settings] = await Promise.all([api.app.info(), api.settings.get()]);
  // A reading that began before the change must not come in after this one.
  await Promise.all([
    client.cancelQueries({ queryKey: orpc.app.info.queryKey() }),
    client.cancelQueries({ queryKey: orpc.settings.get.queryKey() }),
  ]);
  client.setQueryData(orpc.app.info.queryKey(), info);
  client.setQueryData(orpc.settings.get.queryKey(), settings);
}
