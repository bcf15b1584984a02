/** `tall` and `wide` are double in one direction, `large` in both. */
export type TextLook = {
  readonly size: 'small' | 'normal' | 'tall' | 'wide' | 'large';
  readonly bold?: boolean;
  /** White on a black bar. */
  readonly inverse?: boolean;
  readonly underline?: boolean;
};

export type RuleMark = '-' | '=' | '*' | '.' | 'line';

/** One thing that a printer puts on the paper. Of several cells the first stands left, the others right, evenly stepped. */
export type PrintLine =
  | { readonly kind: 'text'; readonly text: string; readonly align: 'left' | 'centre'; readonly look: TextLook }
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly look: TextLook }
  | { readonly kind: 'rule'; readonly mark: RuleMark }
  | { readonly kind: 'gap' }
  | { readonly kind: 'logo' | 'barcode' | 'matrix-code' };

export const PLAIN: TextLook = { size: 'normal' };

/** A line of text from the left. */
export const left = (text: string, look: TextLook = PLAIN): PrintLine => ({ kind: 'text', text, align: 'left', look });

/** A line of text in the middle. */
export const centred = (text: string, look: TextLook = PLAIN): PrintLine => ({
  kind: 'text',
  text,
  align: 'centre',
  look,
});

/** A line of cells. */
export const cells = (texts: readonly string[], look: TextLook = PLAIN): PrintLine => ({
  kind: 'cells',
  cells: texts,
  look,
});
