import type { Alert } from '../../src-shared/contract/alerts.ts';
import type { Notice } from '../api/session.ts';

/** Returns the open alerts that are worth an interruption: high and critical ones. */
export const pressingAlerts = (alerts: readonly Alert[]): readonly Alert[] =>
  alerts.filter(({ dismissed, severity }) => !dismissed && (severity === 'high' || severity === 'critical'));

/** Returns the pressing alerts that did not hold before, dismissed or not. */
export const newAlerts = (before: readonly Alert[], now: readonly Alert[]): readonly Alert[] => {
  const known = new Set(before.map(({ id }) => id));
  return pressingAlerts(now).filter(({ id }) => !known.has(id));
};

/** Returns what to say about alerts that begin: each by itself, or how many where there are more than two. */
export const noticesOf = (alerts: readonly Alert[]): readonly Notice[] =>
  alerts.length > 2
    ? [{ title: `${alerts.length} new alerts`, body: alerts.map(({ title }) => title).join(', '), path: '/alerts' }]
    : alerts.map(({ title, message }) => ({ title, body: message, path: '/alerts' }));
