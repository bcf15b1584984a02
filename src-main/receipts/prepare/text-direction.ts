import type { InkPoints } from './ink-points.ts';
import type { Grey } from './shrink.ts';
import { lineLieOf } from './text-angle.ts';
import type { FoundLines } from './text-angle.ts';
import { usualGap } from './text-gaps.ts';

/** How the lines lie, whether rather level (0) or upright (90), and whether the gaps of the print leave no doubt of it. */
export type TextDirection = FoundLines & { readonly base: 0 | 90; readonly isSure: boolean };

/** Gaps between lines are at least so many times those between letters, where there is no doubt. */
const CLEAR = 1.25;

/** Finds the direction of the lines of print: the one along which the gaps between pieces of ink are narrow. */
export const directionOf = (ink: Grey, points: InkPoints): TextDirection => {
  const level = lineLieOf(points, 0);
  const ratio = gapRatio(ink, level.lie.angle);
  if (ratio >= 1) return { ...level, base: 0, isSure: ratio >= CLEAR };
  const upright = lineLieOf(points, 90);
  const again = gapRatio(ink, upright.lie.angle);
  return again >= 1 ? { ...upright, base: 90, isSure: again >= CLEAR } : { ...level, base: 0, isSure: false };
};

/** Returns how many times wider the gaps across an angle are than those along it; 1 without ink. */
const gapRatio = (ink: Grey, angle: number): number => {
  const along = usualGap(ink, angle);
  const across = usualGap(ink, angle + Math.PI / 2);
  return along === 0 || across === 0 ? 1 : across / along;
};
