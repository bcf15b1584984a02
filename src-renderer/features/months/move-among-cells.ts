import type { KeyboardEvent } from 'react';

const CELL = 'input[data-budget-cell]';

/** Tells how many rows a key moves in the budget column; 0 for a key that stays. */
export const rowsToMove = (key: string, shift: boolean): number => {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === 'Enter') return shift ? -1 : 1;
  return 0;
};

/** Moves the focus up or down the budget column like in a spreadsheet; leaving a cell writes it. */
export function moveAmongCells(event: KeyboardEvent<HTMLInputElement>): void {
  const step = rowsToMove(event.key, event.shiftKey);
  if (step === 0) return;
  event.preventDefault();
  const cells = [...(event.currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>(CELL) ?? [])];
  const next = cells[cells.indexOf(event.currentTarget) + step];
  if (next) next.focus();
  // On the last row there is nowhere to go, but Enter still writes.
  else event.currentTarget.blur();
}
