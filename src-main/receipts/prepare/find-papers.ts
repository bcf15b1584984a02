import type { FirstLook } from './analysis.ts';
import { componentsOf, extentsOf, sumsOf } from './components.ts';
import type { Components, Extent } from './components.ts';
import { boxAround, cornersOf } from './homography.ts';
import type { Point } from './homography.ts';
import { CELL, inkCells } from './ink-cells.ts';
import { areaOf, outlineAround, widened } from './outline.ts';
import type { Outline } from './outline.ts';
import { neighbourPairs } from './paper-neighbours.ts';
import type { Grey } from './shrink.ts';
import { brightest, withoutThinDark } from './windows.ts';

/** The steps of brightness that still are one surface: light changes slowly, the edge of a paper does not. */
const SMOOTH = { part: 0.06, least: 4 } as const;

/** More ink in a cell counts no more: a black bar or the edge of a desk is not much print. */
const MOST_INK = 120;

type Surface = {
  readonly label: number;
  readonly area: number;
  readonly ink: number;
  readonly light: number;
  /** How white it is whatever the light on it, 0–1: the least of its colours by its brightness. */
  readonly white: number;
  readonly extent: Extent;
};

/** Cells so near to the edge of their surface that the edge itself may look like ink. */
const isAtEdge = ({ labels, width }: Components, cell: number): boolean =>
  [-2, 2, -2 * width, 2 * width].some((step) => (labels[cell + step] ?? labels[cell]) !== labels[cell]);

/** Cells of a picture: how near to white they are, how bright, and how much ink they hold. */
type Looks = { readonly light: Grey; readonly grey: Grey; readonly ink: Grey };

/** The surfaces with how much of the ink on each is as strong as print: the grain of wood is weaker, in the shade too. */
const surfacesOf = (cells: Components, { light, grey, ink }: Looks, printInk: number): readonly Surface[] => {
  const areas = sumsOf(cells, () => 1);
  const inks = sumsOf(cells, (cell) => {
    const value = ink.data[cell] ?? 0;
    return value < printInk || isAtEdge(cells, cell) ? 0 : Math.min(MOST_INK, value);
  });
  const lights = sumsOf(cells, (cell) => light.data[cell] ?? 0);
  const greys = sumsOf(cells, (cell) => grey.data[cell] ?? 0);
  return extentsOf(cells)
    .map((extent, label) => {
      const area = areas[label] ?? 1;
      const light = lights[label] ?? 0;
      const white = light / Math.max(1, greys[label] ?? 0);
      return { label, area, extent, ink: inks[label] ?? 0, light: light / area, white };
    })
    .filter(({ area }) => area >= 12);
};

/** Returns the label of the surface that is likeliest a printed paper: light, and with much strong ink. */
const mainLabel = (cells: Components, light: Grey, ink: Grey): number => {
  const inks = sumsOf(cells, (cell) => Math.min(MOST_INK, ink.data[cell] ?? 0) ** 2 * (light.data[cell] ?? 0));
  return inks.indexOf(Math.max(...inks));
};

/** Returns how much ink a cell holds at least that is printed like those of a surface: half of what is usual for its print. */
const printInkOf = ({ labels }: Components, ink: Grey, label: number): number => {
  let sum = 0;
  let squares = 0;
  for (let cell = 0; cell < labels.length; cell++) {
    if (labels[cell] !== label) continue;
    const value = Math.min(MOST_INK, ink.data[cell] ?? 0);
    sum += value;
    squares += value * value;
  }
  return sum === 0 ? 1 : squares / sum / 2;
};

/** Tells whether a surface lies around the paper and is darker, as only a desk does. */
const isAround = (main: Surface, other: Surface): boolean => {
  const sides = [
    other.extent.left < main.extent.left,
    other.extent.top < main.extent.top,
    other.extent.right > main.extent.right,
    other.extent.bottom > main.extent.bottom,
  ].filter(Boolean).length;
  return sides >= 3 && other.light < main.light * 0.9;
};

/** Tells whether a surface is a desk rather than paper in the shade: it lies around the paper, or has a colour. */
const isDesk = (main: Surface, other: Surface): boolean =>
  isAround(main, other) || (other.white < main.white * 0.8 && other.light < main.light * 0.9);

/** Tells whether a surface may be a paper, or a part of one in the shade. */
const isPaperLike = (main: Surface, other: Surface): boolean =>
  other.area >= main.area * 0.03 &&
  other.light >= main.light * 0.3 &&
  other.white >= main.white * 0.8 &&
  other.ink / other.area >= (0.35 * main.ink) / main.area &&
  !isAround(main, other);

const outlineOf = (labels: ReadonlySet<number>, { width, height, labels: cells }: Components): Outline => {
  const points: Point[] = [];
  for (let y = 0; y < height; y++) {
    let first = -1;
    let last = -1;
    for (let x = 0; x < width; x++) {
      if (!labels.has(cells[y * width + x] ?? -1)) continue;
      if (first < 0) first = x;
      last = x;
    }
    if (first < 0) continue;
    points.push([first, y], [first, y + 1], [last + 1, y], [last + 1, y + 1]);
  }
  return outlineAround(points);
};

/** Joins surfaces that lie against each other: parts of one paper, in light and in shade. */
const groupsOf = (surfaces: readonly Surface[], cells: Components): readonly (readonly Surface[])[] => {
  const touching = neighbourPairs(cells, new Set(surfaces.map(({ label }) => label)));
  const groups: Surface[][] = [];
  for (const surface of surfaces) {
    const joined = groups.filter((group) =>
      group.some((other) => {
        const border = touching.get(`${Math.min(surface.label, other.label)}-${Math.max(surface.label, other.label)}`);
        return (border ?? 0) > Math.sqrt(Math.min(surface.area, other.area)) * 0.3;
      }),
    );
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([surface, ...joined.flat()]);
  }
  return groups;
};

const inkOfAll = (surfaces: readonly Surface[]): number => surfaces.reduce((sum, { ink }) => sum + ink, 0);
const areaOfAll = (surfaces: readonly Surface[]): number => surfaces.reduce((sum, { area }) => sum + area, 0);

/** A surface is no second receipt when it is much smaller, or has much less print, than the first. */
const areReceipts = (groups: readonly (readonly Surface[])[]): readonly (readonly Surface[])[] => {
  const mostInk = Math.max(...groups.map(inkOfAll));
  const largest = Math.max(...groups.map(areaOfAll));
  return groups.filter((group) => inkOfAll(group) >= mostInk * 0.12 && areaOfAll(group) >= largest * 0.12);
};

/** Parts a picture into its surfaces: what changes slowly from cell to cell. */
const smoothParts = (light: Grey): Components => {
  const at = (cell: number): number => light.data[cell] ?? 0;
  return componentsOf({
    ...light,
    holds: () => true,
    joins: (a, b) => Math.abs(at(a) - at(b)) <= Math.max(SMOOTH.least, SMOOTH.part * Math.max(at(a), at(b))),
  });
};

/**
 * Returns the outlines of the papers with print in a picture, in pixels of its analysis; the whole picture when it is all
 * paper or when it is not sure where the paper ends.
 */
export const findPapers = ({ white, grey, ink }: FirstLook): readonly Outline[] => {
  const whole: Outline = cornersOf({ left: 0, top: 0, width: grey.width, height: grey.height });
  const light = withoutThinDark(brightest(white, CELL), 2);
  const cells = smoothParts(light);
  const inks = inkCells(ink);
  const label = mainLabel(cells, light, inks);
  const surfaces = surfacesOf(cells, { light, grey: brightest(grey, CELL), ink: inks }, printInkOf(cells, inks, label));
  const main = surfaces.find((surface) => surface.label === label);
  if (!main || main.area < light.data.length * 0.03) return [whole];
  const papers = surfaces.filter((surface) => surface === main || isPaperLike(main, surface));
  const chosen = areReceipts(groupsOf(papers, cells));
  const left = surfaces.filter((surface) => !chosen.flat().includes(surface) && !isDesk(main, surface));
  const outlines = chosen.map((group) => outlineOf(new Set(group.map(({ label }) => label)), cells));
  if (isLost(left, outlines, inkOfAll(chosen.flat()))) return [whole];
  return outlines.map((outline) => {
    const inPixels = outline.map(([x, y]): Point => [x * CELL, y * CELL]);
    return areaOf(inPixels) > 0.94 * areaOf(whole) ? whole : widened(inPixels, CELL);
  });
};

/** Tells whether print would be cut off: too much of it lies outside of the papers and is not the desk's. */
const isLost = (left: readonly Surface[], outlines: readonly Outline[], kept: number): boolean => {
  const boxes = outlines.map(boxAround);
  const outside = left.filter(
    ({ extent }) =>
      !boxes.some(
        (box) =>
          extent.left >= box.left - 1 &&
          extent.right <= box.left + box.width &&
          extent.top >= box.top - 1 &&
          extent.bottom <= box.top + box.height,
      ),
  );
  return inkOfAll(outside) > kept * 0.15;
};
