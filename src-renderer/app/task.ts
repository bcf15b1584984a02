import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with another module's
  interface HistoryState {
    /** What a screen shall begin at once: the palette's “Add a transaction” goes to the screen and opens its form. */
    readonly task?: Task;
  }
}

export type Task = 'add' | 'allocate' | 'choose-receipts' | 'photograph-receipt' | 'tax-package';

/** Begins a task on this screen when the palette asked for it. */
export function useTask(task: Task, begin: () => void): void {
  const asked = useLocation({ select: ({ state }) => (state.task === task ? (state.__TSR_key ?? task) : null) });
  const onAsked = useEffectEvent(begin);
  // Each visit carries a key of its own, so that the same task can be asked for twice.
  useEffect(() => {
    if (asked !== null) onAsked();
  }, [asked]);
}
