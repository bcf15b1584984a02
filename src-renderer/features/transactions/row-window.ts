/** Pixels; every row is as high as the header. */
export const ROW_HEIGHT = 36;

/** Pixels. Browsers place nothing exactly beyond 2^24, and some draw nothing there. */
const TALLEST = 16_000_000;

/** How far the list is scrolled, and how high its part in view is, header included. */
export type View = { readonly scrollTop: number; readonly height: number };

/** The rows in view, and how many pixels above their place in a list drawn to scale they stand. */
export type RowWindow = { readonly first: number; readonly last: number; readonly lift: number };

const fullHeight = (count: number): number => (count + 1) * ROW_HEIGHT;

/** Returns the height to scroll through; above half a million rows it is less than all rows together. */
export const canvasHeight = (count: number): number => Math.min(TALLEST, fullHeight(count));

/** How many pixels the rows move for each that the list is scrolled. */
const pace = (count: number, height: number): number => {
  const way = canvasHeight(count) - height;
  return way <= 0 ? 1 : (fullHeight(count) - height) / way;
};

/** Returns the rows in view. */
export const rowWindow = (count: number, { scrollTop, height }: View): RowWindow => {
  const offset = scrollTop * pace(count, height);
  const within = (row: number): number => Math.max(0, Math.min(count - 1, row));
  return {
    first: within(Math.floor(offset / ROW_HEIGHT)),
    last: within(Math.ceil((offset + height) / ROW_HEIGHT) - 2),
    lift: Math.round(offset - scrollTop),
  };
};

/** Returns how far to scroll so that a row is in view, moving as little as possible. */
export const scrollTopFor = (row: number, count: number, { scrollTop, height }: View): number => {
  const speed = pace(count, height);
  const offset = scrollTop * speed;
  const top = row * ROW_HEIGHT;
  // A whole pixel of scrolling may be more than one of the rows: rather too far than not all in view.
  if (top < offset) return Math.floor(top / speed);
  const bottom = top + 2 * ROW_HEIGHT;
  return bottom > offset + height ? Math.ceil((bottom - height) / speed) : scrollTop;
};
