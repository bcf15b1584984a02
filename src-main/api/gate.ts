/** Lets one task at a time through, in the order in which they came. */
export type Gate = {
  readonly run: <T>(task: () => Promise<T> | T) => Promise<T>;
  /** Resolves when nobody is inside. */
  readonly idle: () => Promise<void>;
};

/** Makes an open gate. */
export const createGate = (): Gate => {
  let last: Promise<unknown> = Promise.resolve();
  const run = <T>(task: () => Promise<T> | T): Promise<T> => {
    const mine = last.then(task);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    run,
    idle: async () => {
      await last;
    },
  };
};
