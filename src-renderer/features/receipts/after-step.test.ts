import { describe, expect, it } from 'vitest';

import { afterStep } from './after-step.ts';
import type { ReadingStep } from './after-step.ts';

const step = (receiptId: number, phase: ReadingStep['phase'], done = 0.5): ReadingStep => ({ receiptId, phase, done });

describe('afterStep', () => {
  it('keeps the newest step of each receipt', () => {
    const steps = [step(1, 'opening'), step(2, 'preparing'), step(1, 'reading', 0.7)];
    expect([...steps.reduce(afterStep, new Map()).values()]).toEqual([step(1, 'reading', 0.7), step(2, 'preparing')]);
  });
  it.each(['done', 'failed'] as const)('forgets what is %s', (phase) => {
    expect(afterStep(new Map([[1, step(1, 'reading')]]), step(1, phase)).size).toBe(0);
  });
});
