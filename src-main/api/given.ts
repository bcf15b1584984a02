type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Returns a patch without the fields that were not given. */
export const given = <T extends object>(patch: T): Given<T> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Given<T>;
