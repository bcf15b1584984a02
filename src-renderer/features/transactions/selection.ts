/** The chosen rows: by id, or everything that the filter matches. */
export type Selection = { readonly kind: 'rows'; readonly ids: ReadonlySet<number> } | { readonly kind: 'all' };

export const NOTHING: Selection = { kind: 'rows', ids: new Set() };

export const isSelected = (selection: Selection, id: number): boolean =>
  selection.kind === 'all' || selection.ids.has(id);

export const selectedCount = (selection: Selection, matching: number): number =>
  selection.kind === 'all' ? matching : selection.ids.size;

/** Adds a row, or takes it out when it was chosen; `all` must be spelled out as ids before. */
export const toggled = (ids: ReadonlySet<number>, id: number): Selection => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { kind: 'rows', ids: next };
};

/** Adds a range of rows to what is chosen. */
export const extended = (selection: Selection, ids: Iterable<number>): Selection =>
  selection.kind === 'all' ? selection : { kind: 'rows', ids: new Set([...selection.ids, ...ids]) };
