import type { TextLook } from '../layout/print-line.ts';

type Scale = { readonly across: number; readonly down: number };

/** How far each size stretches the font. */
export const TEXT_SCALE: Readonly<Record<TextLook['size'], Scale>> = {
  small: { across: 0.8, down: 0.8 },
  normal: { across: 1, down: 1 },
  tall: { across: 1, down: 1.8 },
  wide: { across: 1.6, down: 1.05 },
  large: { across: 1.7, down: 1.8 },
};
