import type { Payee } from '../../../src-shared/contract/payees.ts';

/** Returns what a group is remembered by: its names, for ids mean nothing in another vault. */
export const groupKey = (group: readonly Payee[]): string =>
  group
    .map(({ name }) => name)
    .toSorted()
    .join('\n');

/** Returns the groups that nobody called different, the most used first, and in each the most used payee first. */
export const openGroups = (
  groups: readonly (readonly Payee[])[],
  different: readonly string[],
): readonly (readonly Payee[])[] =>
  groups
    .filter((group) => !different.includes(groupKey(group)))
    .map((group) => group.toSorted((a, b) => b.count - a.count || a.name.length - b.name.length))
    .toSorted((a, b) => countOf(b) - countOf(a));

const countOf = (group: readonly Payee[]): number => group.reduce((sum, { count }) => sum + count, 0);
