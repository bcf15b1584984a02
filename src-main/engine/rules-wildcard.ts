/** Tells whether a text fits. */
export type TextTest = (text: string) => boolean;

/**
 * Builds the test whether a whole text fits a pattern in which `*` stands for any text, also none. The literal pieces are
 * looked for from left to right, each once, so that no pattern makes it slow.
 */
export const wildcardTest = (pattern: string): TextTest => {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return (text) => text === pattern;
  const middle = rest.filter((piece) => piece !== '');
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const piece of middle) {
      const found = text.indexOf(piece, at);
      if (found === -1 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  };
};

/** Returns the longest piece between the stars of a pattern: every text that fits contains it. */
export const longestPiece = (pattern: string): string =>
  pattern.split('*').reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
