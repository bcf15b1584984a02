import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { conditionOf } from './alert-condition.ts';
import type { Condition } from './alert-condition.ts';
import { nextAlerts } from './alert-life-cycle.ts';
import type { StoredAlert } from './alert-life-cycle.ts';

const depleted = (id: number, balance = 0): Condition =>
  conditionOf({
    key: `bucket_depleted:${id}`,
    kind: 'bucket_depleted',
    severity: 'high',
    title: 'Bucket',
    message: `at ${balance}`,
    amount: balance,
  });

const storedAlert = (id: number, dismissed: boolean): StoredAlert => ({
  key: depleted(id).key,
  dismissed,
  since: '2026-03-01T00:00:00Z',
});

const NOW = '2026-03-05T12:00:00Z';

describe('nextAlerts', () => {
  test('raises an onset, keeps what holds with its new figures, ends the rest', () => {
    const stored = [storedAlert(1, true), storedAlert(2, false)];
    const next = nextAlerts(stored, [depleted(1, -700), depleted(3)], NOW);
    expect(next.raise).toEqual([{ ...depleted(3), since: NOW, dismissed: false }]);
    expect(next.keep).toEqual([{ stored: stored[0], condition: depleted(1, -700) }]);
    expect(next.end).toEqual([stored[1]]);
  });

  test('over any sequence an alert is shown from its onset until dismissed, and again only after it ended', () => {
    const step = fc.record({ active: fc.subarray([1, 2, 3]), dismiss: fc.subarray([1, 2, 3]) });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let stored: readonly StoredAlert[] = [];
        const dismissedSinceOnset = new Set<string>();
        for (const { active, dismiss } of steps) {
          const { raise, keep } = nextAlerts(
            stored,
            active.map((id) => depleted(id)),
            NOW,
          );
          stored = [...raise, ...keep.map((kept) => kept.stored)];
          const keys = active.map((id) => depleted(id).key);
          for (const key of dismissedSinceOnset) if (!keys.includes(key)) dismissedSinceOnset.delete(key);
          expect(stored.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
          for (const { key, dismissed } of stored) expect(dismissed).toBe(dismissedSinceOnset.has(key));
          const dismissing = dismiss.map((id) => depleted(id).key).filter((key) => keys.includes(key));
          for (const key of dismissing) dismissedSinceOnset.add(key);
          stored = stored.map((alert) => (dismissing.includes(alert.key) ? { ...alert, dismissed: true } : alert));
        }
      }),
    );
  });
});
