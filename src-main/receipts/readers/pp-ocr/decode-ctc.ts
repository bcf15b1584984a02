/**
 * One character as the network saw it, in steps along the line. `space` is the highest probability, 0–1, that it gave to
 * a space between the character before and this one.
 */
export type Glyph = {
  readonly text: string;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
  readonly space: number;
};

/** The scores of one line: `steps` rows of one probability a symbol. */
export type Scores = {
  readonly data: Float32Array;
  readonly steps: number;
  readonly symbols: number;
};

const BLANK = 0;

const bestIn = (row: Float32Array): number => {
  let best = BLANK;
  for (let symbol = 1; symbol < row.length; symbol += 1) if ((row[symbol] ?? 0) > (row[best] ?? 0)) best = symbol;
  return best;
};

const bestOf = (row: Float32Array, symbols: readonly number[]): number => {
  let best = BLANK;
  for (const symbol of symbols) if ((row[symbol] ?? 0) > (row[best] ?? 0)) best = symbol;
  return best;
};

/**
 * Returns the characters of a line by best path: repeats merged, blanks (symbol 0) and spaces (the last symbol) dropped;
 * what the network thought of a space is kept with the character after it. `allowed` limits the symbols that may be given.
 */
export const decodeCtc = (
  { data, steps, symbols }: Scores,
  alphabet: readonly string[],
  allowed: readonly number[] | null = null,
): readonly Glyph[] => {
  const glyphs: Glyph[] = [];
  const spaceSymbol = symbols - 1;
  let before = BLANK;
  let space = 0;
  for (let step = 0; step < steps; step += 1) {
    const row = data.subarray(step * symbols, (step + 1) * symbols);
    const symbol = allowed === null ? bestIn(row) : bestOf(row, allowed);
    const confidence = row[symbol] ?? 0;
    const last = glyphs.at(-1);
    space = Math.max(space, row[spaceSymbol] ?? 0);
    if (symbol !== BLANK && symbol !== spaceSymbol && (symbol !== before || last === undefined)) {
      glyphs.push({ text: alphabet[symbol] ?? '', confidence, from: step, to: step, space });
      space = row[spaceSymbol] ?? 0;
    } else if (symbol !== BLANK && symbol === before && symbol !== spaceSymbol && last !== undefined) {
      glyphs[glyphs.length - 1] = { ...last, to: step, confidence: Math.max(last.confidence, confidence) };
      space = row[spaceSymbol] ?? 0;
    }
    before = symbol;
  }
  return glyphs;
};
