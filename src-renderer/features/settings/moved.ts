/** Returns the list with the item at `index` one place further, or one place back. */
export function moved<T>(list: readonly T[], index: number, by: 1 | -1): T[] {
  const item = list[index];
  const other = list[index + by];
  if (item === undefined || other === undefined) return [...list];
  return list.with(index, other).with(index + by, item);
}
