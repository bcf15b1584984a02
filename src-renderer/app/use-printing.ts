import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;
const listeners = new Set<() => void>();

const setPrinting = (next: boolean): void => {
  if (isPrinting === next) return;
  isPrinting = next;
  for (const listen of listeners) listen();
};

// The browser's own “Print” asks no one: what it prints must be there when the event ends.
window.addEventListener('beforeprint', () => flushSync(() => setPrinting(true)));
window.addEventListener('afterprint', () => setPrinting(false));

const subscribe = (listen: () => void): (() => void) => {
  listeners.add(listen);
  return () => listeners.delete(listen);
};

/** Tells whether the screen is being printed: then it is light, and long lists are there in full. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Prints the screen once it has taken the shape for paper; charts need two frames for that. */
export async function printScreen(): Promise<void> {
  setPrinting(true);
  await nextFrame();
  await nextFrame();
  window.print();
  setPrinting(false);
}
