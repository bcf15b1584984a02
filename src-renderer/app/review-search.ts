/** Reads from the address which import to review; without one, everything that has no category. */
export function readReviewSearch(search: Readonly<Record<string, unknown>>): { importId?: number } {
  const importId = Number(search['importId']);
  return Number.isSafeInteger(importId) && importId > 0 ? { importId } : {};
}
