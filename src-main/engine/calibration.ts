/** Turns a score into a confidence: the logistic function of `slope` × logit(score) + `offset`. */
export type Calibration = { readonly slope: number; readonly offset: number };

/** A score (0–1) that was given before the answer was known, and whether it was right. */
export type Outcome = { readonly score: number; readonly right: boolean };

const EDGE = 0.0005;
const ROUNDS = 20;
const SLOPE_STRENGTH = 12;
const OFFSET_STRENGTH = 4;
const LEAST_SLOPE = 0.2;
const SMALLEST_STEP = 0.001;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

const logit = (score: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, score));
  return Math.log(inside / (1 - inside));
};

/** Returns the share (0–1) of answers with this score that are right. */
export const calibrated = ({ slope, offset }: Calibration, score: number): number =>
  logistic(slope * logit(score) + offset);

/** How unlikely the outcomes are under a calibration, and how far it is from what was believed before. */
const loss = (outcomes: readonly Outcome[], { slope, offset }: Calibration, prior: Calibration): number => {
  const away = SLOPE_STRENGTH * (slope - prior.slope) ** 2 + OFFSET_STRENGTH * (offset - prior.offset) ** 2;
  return outcomes.reduce((sum, { score, right }) => {
    const at = slope * logit(score) + offset;
    return sum + Math.log1p(Math.exp(-Math.abs(at))) + Math.max(0, right ? -at : at);
  }, away / 2);
};

/** Returns how far Newton's method would go from here. */
const newtonStep = (outcomes: readonly Outcome[], { slope, offset }: Calibration, prior: Calibration): Calibration => {
  let [slopeSlope, slopeOffset, offsetOffset] = [SLOPE_STRENGTH, 0, OFFSET_STRENGTH];
  let slopeGradient = SLOPE_STRENGTH * (slope - prior.slope);
  let offsetGradient = OFFSET_STRENGTH * (offset - prior.offset);
  for (const { score, right } of outcomes) {
    const at = logit(score);
    const share = logistic(slope * at + offset);
    const error = share - (right ? 1 : 0);
    const spread = share * (1 - share);
    slopeGradient += error * at;
    offsetGradient += error;
    slopeSlope += spread * at * at;
    slopeOffset += spread * at;
    offsetOffset += spread;
  }
  const determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
  return {
    slope: (slopeOffset * offsetGradient - offsetOffset * slopeGradient) / determinant,
    offset: (slopeOffset * slopeGradient - slopeSlope * offsetGradient) / determinant,
  };
};

/** A step that would overshoot is halved until it leads down. */
const descend = (outcomes: readonly Outcome[], from: Calibration, prior: Calibration): Calibration => {
  const step = newtonStep(outcomes, from, prior);
  const before = loss(outcomes, from, prior);
  for (let size = 1; size > SMALLEST_STEP; size /= 2) {
    const next = { slope: from.slope + step.slope * size, offset: from.offset + step.offset * size };
    if (loss(outcomes, next, prior) < before) return next;
  }
  return from;
};

/**
 * Returns the calibration under which the outcomes are most likely (Platt 1999), held near `prior` while there are few:
 * a penalized Newton search, so that the same outcomes always give the same answer.
 */
export const fitCalibration = (outcomes: readonly Outcome[], prior: Calibration): Calibration => {
  let fitted = prior;
  for (let round = 0; round < ROUNDS; round += 1) fitted = descend(outcomes, fitted, prior);
  return { slope: Math.max(LEAST_SLOPE, fitted.slope), offset: fitted.offset };
};
