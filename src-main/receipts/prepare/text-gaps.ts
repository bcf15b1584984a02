import type { Grey } from './shrink.ts';

const LONGEST_GAP = 160;

/** Counts the gaps between ink along one straight line through the picture. */
const countGaps = (ink: Grey, start: readonly [number, number], step: readonly [number, number], gaps: Uint32Array) => {
  const length = Math.hypot(ink.width, ink.height);
  let last = -1;
  for (let i = 0; i < length; i++) {
    const x = Math.floor(start[0] + i * step[0]);
    const y = Math.floor(start[1] + i * step[1]);
    if (x < 0 || y < 0 || x >= ink.width || y >= ink.height) continue;
    if (!ink.data[y * ink.width + x]) continue;
    const gap = i - last;
    if (last >= 0 && gap > 1 && gap < LONGEST_GAP) gaps[gap] = (gaps[gap] ?? 0) + 1;
    last = i;
  }
};

/**
 * Returns the usual gap (the median, in pixels) between pieces of ink along lines at an angle in radians; 0 without ink. Along
 * lines of print it is the gap between letters; across them the wider one between lines.
 */
export const usualGap = (ink: Grey, angle: number): number => {
  const step = [Math.cos(angle), Math.sin(angle)] as const;
  const reach = Math.hypot(ink.width, ink.height) / 2;
  const gaps = new Uint32Array(LONGEST_GAP);
  for (let offset = -reach; offset < reach; offset += 2.5) {
    const x = ink.width / 2 - step[1] * offset - step[0] * reach;
    const y = ink.height / 2 + step[0] * offset - step[1] * reach;
    countGaps(ink, [x, y], step, gaps);
  }
  const half = gaps.reduce((sum, count) => sum + count, 0) / 2;
  if (half === 0) return 0;
  let met = 0;
  return gaps.findIndex((count) => (met += count) >= half);
};
