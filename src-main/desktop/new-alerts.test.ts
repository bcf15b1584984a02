import { expect, test } from 'vitest';

import type { Alert, Severity } from '../../src-shared/contract/alerts.ts';
import { newAlerts, noticesOf, pressingAlerts } from './new-alerts.ts';

const alert = (id: string, severity: Severity, dismissed = false): Alert => ({
  id,
  kind: 'bucket_depleted',
  severity,
  title: `Alert ${id}`,
  message: `What ${id} means`,
  bucketId: null,
  categoryId: null,
  amount: null,
  threshold: null,
  since: '2026-03-15',
  dismissed,
});

const ids = (alerts: readonly Alert[]): readonly string[] => alerts.map(({ id }) => id);

test('high and critical alerts press until they are dismissed', () => {
  const alerts = [alert('a', 'low'), alert('b', 'medium'), alert('c', 'high'), alert('d', 'critical', true)];
  expect(ids(pressingAlerts(alerts))).toEqual(['c']);
});

test('only what did not hold before is new, and taking a dismissal back is not', () => {
  const before = [alert('a', 'high'), alert('b', 'critical', true)];
  const now = [alert('a', 'high'), alert('b', 'critical'), alert('c', 'critical'), alert('d', 'medium')];
  expect(ids(newAlerts(before, now))).toEqual(['c']);
});

test('two are told one by one, more of them together', () => {
  const [a, b, c] = [alert('a', 'high'), alert('b', 'high'), alert('c', 'high')];
  expect(noticesOf([])).toEqual([]);
  expect(noticesOf([a, b]).map(({ title, path }) => [title, path])).toEqual([
    ['Alert a', '/alerts'],
    ['Alert b', '/alerts'],
  ]);
  expect(noticesOf([a, b, c])).toEqual([{ title: '3 new alerts', body: 'Alert a, Alert b, Alert c', path: '/alerts' }]);
});
