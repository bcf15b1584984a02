/** Hands each message to everyone who listens at the time. */
export type Channel<T> = {
  readonly send: (message: T) => void;
  /** Yields messages until the signal aborts. */
  readonly listen: (signal?: AbortSignal) => AsyncGenerator<T, void, undefined>;
};

type Listener<T> = { readonly queue: T[]; wake: () => void };

/** Makes a channel without listeners. */
export const createChannel = <T>(): Channel<T> => {
  const listeners = new Set<Listener<T>>();
  const send = (message: T): void => {
    for (const listener of listeners) {
      listener.queue.push(message);
      listener.wake();
    }
  };
  const listen = async function* (signal?: AbortSignal): AsyncGenerator<T, void, undefined> {
    const listener: Listener<T> = { queue: [], wake: () => {} };
    listeners.add(listener);
    signal?.addEventListener('abort', () => listener.wake(), { once: true });
    try {
      while (signal?.aborted !== true) {
        const message = listener.queue.shift();
        if (message === undefined) await new Promise<void>((resolve) => (listener.wake = resolve));
        else yield message;
      }
    } finally {
      listeners.delete(listener);
    }
  };
  return { send, listen };
};
