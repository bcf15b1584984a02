import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';

/** More than this nobody asked for by hand before a window was there. */
const MOST_KEPT = 20;

/** Makes a channel that keeps its newest messages while nobody listens, for whoever listens first. */
export const createMailbox = <T>(): Channel<T> => {
  const channel = createChannel<T>();
  const kept: T[] = [];
  let listeners = 0;
  const send = (message: T): void => {
    if (listeners > 0) return channel.send(message);
    kept.push(message);
    kept.splice(0, kept.length - MOST_KEPT);
  };
  const listen = async function* (signal?: AbortSignal): AsyncGenerator<T, void, undefined> {
    listeners += 1;
    const messages = channel.listen(signal);
    try {
      // The first step begins to listen, so that nothing sent between two of the kept ones is lost.
      const first = messages.next();
      for (const message of kept.splice(0)) channel.send(message);
      for (let step = await first; step.done !== true; step = await messages.next()) yield step.value;
    } finally {
      listeners -= 1;
      await messages.return();
    }
  };
  return { send, listen };
};
