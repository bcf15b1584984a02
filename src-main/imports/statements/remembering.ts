/** A file has few values of a kind, such as its days; more than these are let go again. */
const KEPT = 4096;

/**
 * Returns a reader that looks into each text only once, for values that are dear to find out. One that outlives its file must
 * be given texts of less than 13 letters: longer slices would keep the whole file in memory.
 */
export const remembering = <Value extends string | number | object | null>(
  read: (text: string) => Value,
): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, found);
    return found;
  };
};
