import type { ReviewGroup } from '../../../src-shared/contract/review.ts';

/** Returns the groups still to be answered: those not filed yet, with the skipped ones at the end in the order of skipping. */
export function queueOrder(
  groups: readonly ReviewGroup[],
  filed: ReadonlySet<string>,
  skipped: readonly string[],
): readonly ReviewGroup[] {
  const open = groups.filter(({ key }) => !filed.has(key));
  const later = new Set(skipped);
  const byKey = new Map(open.map((group) => [group.key, group]));
  return [
    ...open.filter(({ key }) => !later.has(key)),
    ...skipped.map((key) => byKey.get(key)).filter((group) => group !== undefined),
  ];
}
