/** What a key does while a receipt is being reviewed. */
export type ReviewAction =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'help' }
  | { readonly kind: 'take'; readonly index: number }
  | { readonly kind: 'zoom'; readonly step: ZoomStep };

/** Nearer, farther, or as wide as the place. */
export type ZoomStep = 1 | -1 | 0;

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const ZOOM: Readonly<Record<string, ZoomStep>> = { '+': 1, '=': 1, '-': -1, '−': -1, '0': 0 };

const PLAIN: Readonly<Record<string, ReviewAction>> = {
  F1: { kind: 'help' },
  F2: { kind: 'confirm' },
  PageDown: { kind: 'next' },
  PageUp: { kind: 'previous' },
};

const WITH_CONTROL: Readonly<Record<string, ReviewAction>> = {
  Enter: { kind: 'confirm' },
  ArrowDown: { kind: 'doubtful' },
};

/** Returns what a key asks for, or null; while one types, signs are text. */
export function reviewAction(event: Key, isTyping: boolean): ReviewAction | null {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey) return altKey ? null : (WITH_CONTROL[key] ?? null);
  // With Alt some keyboards write other signs; the place of the key tells the digit.
  if (altKey) return altAction(key, /^Digit([1-3])$/u.exec(code)?.[1]);
  const plain = PLAIN[key];
  if (plain || isTyping) return plain ?? null;
  const zoom = ZOOM[key];
  if (zoom !== undefined) return { kind: 'zoom', step: zoom };
  return key === '?' ? { kind: 'help' } : null;
}

function altAction(key: string, digit: string | undefined): ReviewAction | null {
  if (digit !== undefined) return { kind: 'take', index: Number(digit) - 1 };
  const zoom = ZOOM[key];
  return zoom === undefined ? null : { kind: 'zoom', step: zoom };
}
