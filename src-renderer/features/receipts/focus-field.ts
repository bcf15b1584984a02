import type { SpotKey } from './spots.ts';

/** Moves the focus to the input of a field or an item, and selects what it holds. */
export function focusField(panel: HTMLElement | null, key: SpotKey): void {
  const [, item] = /^item (\d+)$/u.exec(key) ?? [];
  const place = item === undefined ? `[data-field="${key}"]` : `[data-item="${Number(item) + 1}"]`;
  panel?.querySelector<HTMLInputElement>(`${place} input:not([type=hidden])`)?.focus();
}

/** Moves the focus to the first input whose text cannot be taken as a value, and returns whether there is one. */
export function focusUnreadable(panel: HTMLElement | null): boolean {
  // What a clicked word could not fill still has its value, and so is no reason.
  const input = panel?.querySelector<HTMLElement>(
    ':is([data-field]:not([data-told]), [data-item]) [aria-invalid=true]',
  );
  input?.focus();
  return input !== null && input !== undefined;
}

/** Moves the focus to the input after one; after the last to the button that confirms. */
export function focusAfter(panel: HTMLElement | null, current: HTMLElement): void {
  if (!panel) return;
  const inputs = [
    ...panel.querySelectorAll<HTMLInputElement>(':is([data-field], [data-item]) input:not([type=hidden])'),
  ];
  const next = inputs[inputs.findIndex((input) => input === current) + 1];
  if (next) next.focus();
  else document.querySelector<HTMLElement>('[data-confirm]')?.focus();
}
