/** Properties that an element has from its parent unless it says otherwise. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'visibility',
] as const;

/** Properties of the element itself, with what they are when nothing was said. */
const OWN = { opacity: '1', display: 'inline', 'dominant-baseline': 'auto' } as const;

/** Attributes that mean something only on the screen. */
const SCREEN_ONLY = /^(?:class|style|tabindex|role|aria-.*|data-.*|id|cursor)$/u;

/** Writes how an SVG element and all in it look on the screen into the attributes of a copy, which then needs no style sheet. */
export const inlineStyles = (from: Element, to: Element, parent: CSSStyleDeclaration | null = null): void => {
  const style = getComputedStyle(from);
  const isReferred = to.tagName === 'clipPath' || to.tagName === 'linearGradient';
  for (const name of to.getAttributeNames())
    if (SCREEN_ONLY.test(name) && !(isReferred && name === 'id')) to.removeAttribute(name);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== parent?.getPropertyValue(name)) to.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && !(name === 'display' && value !== 'none')) to.setAttribute(name, value);
  }
  const copies = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const copy = copies[index];
    if (copy) inlineStyles(child, copy, style);
  }
};
