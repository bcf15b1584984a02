import { useState } from 'react';

import type { ReceiptSearch } from '../../app/receipt-search.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { allRows } from './gallery-pages.ts';
import type { ReceiptAt } from './use-receipt-rows.ts';

export type Chosen = {
  readonly ids: ReadonlySet<number>;
  /** Chooses a receipt or takes it out; extending chooses all from the last one to it. */
  readonly toggle: (position: number, isExtending: boolean) => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
};

/** What is chosen in the gallery; another filter chooses nothing. */
export function useChosen(filter: ReceiptSearch, count: number, rowAt: ReceiptAt): Chosen {
  const { failed } = useToasts();
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const [last, setLast] = useState(0);
  const [chosenIn, setChosenIn] = useState(filter);
  if (chosenIn !== filter) {
    setChosenIn(filter);
    setIds(new Set());
  }
  const toggle = (position: number, isExtending: boolean): void => {
    const id = rowAt(position)?.id;
    if (id === undefined) return;
    setLast(position);
    if (isExtending) return setIds(new Set([...ids, ...idsBetween(rowAt, last, position)]));
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  };
  const chooseAll = (): void => {
    allRows(filter, count).then((rows) => setIds(new Set(rows.map(({ id }) => id))), failed);
  };
  return { ids, toggle, chooseAll, clear: () => setIds(new Set()) };
}

/** Rows that are not there yet were never in view, and nobody reached over them. */
const idsBetween = (rowAt: ReceiptAt, from: number, to: number): readonly number[] => {
  const [first, last] = from < to ? [from, to] : [to, from];
  return Array.from({ length: last - first + 1 }, (_, index) => rowAt(first + index)?.id).filter(
    (id) => id !== undefined,
  );
};
