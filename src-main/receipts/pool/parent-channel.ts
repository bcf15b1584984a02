/** The way to the process that started this one. */
export type Channel = {
  readonly postMessage: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
};

type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
};

/** Electron's utility processes have a port where Node's forks have `send`. */
const parentPort = (): ParentPort | undefined => (process as { readonly parentPort?: ParentPort }).parentPort;

/** Returns the channel to the parent, in Node's and in Electron's children alike. Throws when there is none. */
export const openChannel = (): Channel => {
  const port = parentPort();
  if (port !== undefined)
    return {
      postMessage: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    };
  if (process.send === undefined) throw new Error('The reader process was started without a channel to its parent.');
  // A parent that is gone needs no answer.
  process.on('disconnect', () => process.exit());
  return {
    postMessage: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  };
};
