import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { calibrated, fitCalibration } from './calibration.ts';
import type { Outcome } from './calibration.ts';

const IDENTITY = { slope: 1, offset: 0 };

const outcomes = (score: number, right: number, wrong: number): readonly Outcome[] => [
  ...Array.from({ length: right }, () => ({ score, right: true })),
  ...Array.from({ length: wrong }, () => ({ score, right: false })),
];

describe('calibrating', () => {
  it('keeps to what was believed before while it knows nothing', () => {
    expect(fitCalibration([], { slope: 0.8, offset: -0.3 })).toEqual({ slope: 0.8, offset: -0.3 });
    expect(calibrated(IDENTITY, 0.7)).toBeCloseTo(0.7, 10);
  });

  it('learns that it is too sure of itself', () => {
    const fitted = fitCalibration([...outcomes(0.95, 600, 400), ...outcomes(0.6, 300, 700)], IDENTITY);
    expect(calibrated(fitted, 0.95)).toBeCloseTo(0.6, 1);
    expect(calibrated(fitted, 0.6)).toBeCloseTo(0.3, 1);
  });

  it('learns that it is too careful', () => {
    const fitted = fitCalibration([...outcomes(0.7, 980, 20), ...outcomes(0.4, 800, 200)], IDENTITY);
    expect(calibrated(fitted, 0.7)).toBeGreaterThan(0.9);
  });

  it('never turns a better score into a worse confidence, and stays between 0 and 1', () => {
    const outcome = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 60 }), (given) => {
        const fitted = fitCalibration(given, IDENTITY);
        const confidences = [0, 0.01, 0.3, 0.5, 0.8, 0.99, 1].map((score) => calibrated(fitted, score));
        expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
        for (const confidence of confidences) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
