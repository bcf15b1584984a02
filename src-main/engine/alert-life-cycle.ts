import type { Condition } from './alert-condition.ts';

/** What the vault keeps of an alert while its condition holds. */
export type StoredAlert = { readonly key: string; readonly dismissed: boolean; readonly since: string };

export type RaisedAlert = Condition & StoredAlert;

export type NextAlerts<T> = {
  /** New onsets, to be stored. */
  readonly raise: readonly RaisedAlert[];
  /** Stored alerts that still hold, with their words and figures of now; a dismissed one stays dismissed. */
  readonly keep: readonly { readonly stored: T; readonly condition: Condition }[];
  /** Stored alerts whose condition ended, to be removed, so that a new onset raises a fresh alert. */
  readonly end: readonly T[];
};

/** Compares the stored alerts with what holds now; `now` is the moment of a new onset, ISO 8601. */
export const nextAlerts = <T extends StoredAlert>(
  stored: readonly T[],
  conditions: readonly Condition[],
  now: string,
): NextAlerts<T> => {
  const storedKeys = new Set(stored.map(({ key }) => key));
  const active = new Map(conditions.map((condition) => [condition.key, condition]));
  return {
    raise: [...active.values()]
      .filter(({ key }) => !storedKeys.has(key))
      .map((condition) => ({ ...condition, since: now, dismissed: false })),
    keep: stored.flatMap((alert) => {
      const condition = active.get(alert.key);
      return condition ? [{ stored: alert, condition }] : [];
    }),
    end: stored.filter(({ key }) => !active.has(key)),
  };
};
