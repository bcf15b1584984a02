import { fontFamily } from './font-family.ts';
import { shapeText } from './shape-text.ts';

const THOUSANDTHS = 1000;
/** Labels repeat within a chart; no more are kept than one has. */
const MOST_KEPT = 2000;

const kept = new Map<string, number>();

/** Returns how wide a text is in a font of this size, in the unit of the size. */
export const textWidth = (text: string, size: number): number => {
  const known = kept.get(text);
  const width = known ?? shapeText(text, fontFamily(400)).reduce((sum, { advance }) => sum + advance, 0);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, width);
  return (width * size) / THOUSANDTHS;
};
