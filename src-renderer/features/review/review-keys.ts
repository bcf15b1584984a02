/** What a key does while a payee is being reviewed. */
export type ReviewAction =
  | { readonly kind: 'take'; readonly index: number }
  | { readonly kind: 'search' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'always' };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/**
 * Returns what a key asks for, or null; `candidates` is how many categories are proposed. A key held down says no more than one
 * pressed, or it would file payee after payee.
 */
export function reviewAction({ key, ctrlKey, metaKey, altKey, repeat }: Key, candidates: number): ReviewAction | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (/^[1-9]$/u.test(key)) return Number(key) <= candidates ? { kind: 'take', index: Number(key) - 1 } : null;
  if (key === 'Enter') return candidates > 0 ? { kind: 'take', index: 0 } : null;
  if (key === '/' || key === 'c') return { kind: 'search' };
  if (key === 's' || key === 'ArrowDown') return { kind: 'skip' };
  if (key === 'ArrowUp') return { kind: 'back' };
  return key === 'a' ? { kind: 'always' } : null;
}
