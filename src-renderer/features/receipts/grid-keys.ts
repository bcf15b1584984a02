/** Returns the card that a key moves to, or null for a key that moves nowhere; `columns` is how many stand in a row. */
export function targetCard(key: string, active: number, count: number, columns: number): number | null {
  const last = count - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: active + 1,
    ArrowLeft: active - 1,
    ArrowDown: active + columns,
    ArrowUp: active - columns,
    PageDown: active + 2 * columns,
    PageUp: active - 2 * columns,
    Home: 0,
    End: last,
  };
  const target = steps[key];
  if (target === undefined || count === 0) return null;
  // At the edge an arrow stays where it is; paging goes as far as there is something.
  if (key.startsWith('Arrow')) return target < 0 || target > last ? active : target;
  return Math.min(last, Math.max(0, target));
}
