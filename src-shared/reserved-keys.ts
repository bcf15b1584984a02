/** Combinations of more keys that most programs use too: undo what was undone, a new window, paste as text, save as, and the end. */
const RESERVED = new Set([
  ...['Z', 'N', 'V', 'S', 'T'].map((letter) => `CommandOrControl+Shift+${letter}`),
  'CommandOrControl+F4',
  'Alt+F4',
]);

/**
 * Tells whether keys, as Electron writes them, are such that nearly every program has a use of its own for them, as for copying: taken
 * by one program everywhere, they would be missing in all others.
 */
export const isReservedKeys = (accelerator: string): boolean =>
  /^(?:CommandOrControl|Control)\+[A-Z\d]$/u.test(accelerator) || RESERVED.has(accelerator);
