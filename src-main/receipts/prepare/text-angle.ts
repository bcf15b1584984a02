import type { InkPoints } from './ink-points.ts';
import { CLOSE_LOOK, linesScore, WIDE_LOOK } from './text-lines-score.ts';
import type { LineLie, Look } from './text-lines-score.ts';

const DEGREE = Math.PI / 180;

type Search = { readonly from: number; readonly to: number; readonly step: number };

/** The value of a search whose score is highest, that score, and how many times the middle score it is. */
type Found = { readonly best: number; readonly highest: number; readonly sharpness: number };

const bestOf = ({ from, to, step }: Search, scoreOf: (value: number) => number): Found => {
  const values = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const scores = values.map(scoreOf);
  const highest = Math.max(...scores);
  const middle = scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
  return { best: values[scores.indexOf(highest)] ?? from, highest, sharpness: highest / Math.max(1, middle) };
};

const around = (middle: number, reach: number, step: number): Search => ({
  from: middle - reach,
  to: middle + reach,
  step,
});

const bestAngle = (points: InkPoints, search: Search, look: Look): Found =>
  bestOf(search, (degrees) => linesScore(points, { angle: degrees * DEGREE, spread: 0 }, look));

/** Lines drift apart by at most so much of their distance from the middle of the picture to its corner. */
const WIDEST_SPREAD = 0.25;

/** How much sharper lines must get before a slant of the camera is believed: three parts in a hundred. */
const SURER = 1.03;

/** How lines lie, and how clearly: many times 1 for print, about 1 where there are no lines at all. */
export type FoundLines = { readonly lie: LineLie; readonly sharpness: number };

/**
 * Returns how the lines of print lie that run within 45 degrees of `base` (in degrees, clockwise): an angle good to a
 * twentieth of a degree, and a spread when the lines clearly run apart, as in a photo taken at a slant.
 */
export const lineLieOf = (points: InkPoints, base: 0 | 90): FoundLines => {
  const { best, sharpness } = bestAngle(points, around(base, 45, 1), WIDE_LOOK);
  const near = bestAngle(points, around(best, 1.5, 0.25), CLOSE_LOOK).best;
  const angle = bestAngle(points, around(near, 0.2, 0.05), CLOSE_LOOK).best * DEGREE;
  const plain = { angle, spread: 0 };
  const spread = withSpread(points, best * DEGREE);
  const scoreOf = (lie: LineLie): number => linesScore(points, lie, CLOSE_LOOK);
  return { lie: scoreOf(spread) > scoreOf(plain) * SURER ? spread : plain, sharpness };
};

/** Returns the spread that makes the lines near an angle sharpest, with the angle that goes with it. */
const withSpread = (points: InkPoints, angle: number): LineLie => {
  const widest = WIDEST_SPREAD / points.reach;
  const turns = around(angle, 9 * DEGREE, 1.5 * DEGREE);
  const rough = bestOf(
    around(0, widest, widest / 3),
    (spread) => bestOf(turns, (angle) => linesScore(points, { angle, spread }, WIDE_LOOK)).highest,
  ).best;
  const turn = bestOf(turns, (angle) => linesScore(points, { angle, spread: rough }, WIDE_LOOK)).best;
  return closer(points, closer(points, { angle: turn, spread: rough }, 1), 0.15);
};

/** Betters a lie by looking closely around it; `reach` 1 looks a degree and a half and a third of the widest spread away. */
const closer = (points: InkPoints, { angle, spread }: LineLie, reach: number): LineLie => {
  const scoreOf = (lie: LineLie): number => linesScore(points, lie, CLOSE_LOOK);
  const turns = around(angle, 1.5 * DEGREE * reach, 0.25 * DEGREE * reach);
  const turned = bestOf(turns, (angle) => scoreOf({ angle, spread })).best;
  const wide = (WIDEST_SPREAD / points.reach / 3) * reach;
  const better = bestOf(around(spread, wide, wide / 6), (spread) => scoreOf({ angle: turned, spread })).best;
  const again = bestOf(around(turned, 0.4 * DEGREE * reach, 0.1 * DEGREE * reach), (angle) =>
    scoreOf({ angle, spread: better }),
  ).best;
  return { angle: again, spread: better };
};
