const STEPS = [1, 2, 5, 10] as const;
const WANTED = 4;

/**
 * Returns round axis ticks (1, 2 or 5 times a power of ten apart) that span `lowest` to `highest` and include zero,
 * so that their short form, such as ₹1.5L, is exact.
 */
export function niceTicks(lowest: number, highest: number): readonly number[] {
  const from = Math.min(0, lowest);
  const to = Math.max(0, highest);
  const step = niceStep((to - from) / WANTED);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function niceStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}
