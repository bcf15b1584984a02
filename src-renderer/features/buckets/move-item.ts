/** Returns the list with the item at `index` moved by `step` places; unchanged when that leaves the list. */
export const moveItem = <Item>(items: readonly Item[], index: number, step: number): readonly Item[] => {
  const target = index + step;
  const item = items[index];
  if (item === undefined || target < 0 || target >= items.length) return items;
  return items.toSpliced(index, 1).toSpliced(target, 0, item);
};
