/** Breaks items into lines that are no wider than they may be. */
export const brokenLines = <T>(
  items: readonly T[],
  widthOf: (item: T) => number,
  gap: number,
  most: number,
): readonly (readonly T[])[] => {
  const lines: T[][] = [];
  let left = 0;
  for (const item of items) {
    const width = widthOf(item);
    const line = lines.at(-1);
    if (line && left >= gap + width) {
      line.push(item);
      left -= gap + width;
    } else {
      lines.push([item]);
      left = most - width;
    }
  }
  return lines;
};
