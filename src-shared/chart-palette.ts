/** The colours of charts in one theme. */
export type ChartPalette = {
  readonly income: string;
  readonly spending: string;
  readonly budget: string;
  readonly projected: string;
  readonly grid: string;
  readonly axis: string;
  /** What charts stand on. */
  readonly ground: string;
  /** For named series, in order; told apart in every common form of colour blindness (after Okabe and Ito, 2008). */
  readonly series: readonly string[];
};

const LIGHT: ChartPalette = {
  income: '#1c836e',
  spending: '#d9822b',
  budget: '#716c63',
  projected: '#4a6fb5',
  grid: '#e9e6e0',
  axis: '#625d55',
  ground: '#ffffff',
  series: ['#1c836e', '#d9822b', '#4a6fb5', '#b0477f', '#8a7a1f', '#3a9cc4', '#a4442c', '#6b6b6b'],
};

const DARK: ChartPalette = {
  income: '#4fb79d',
  spending: '#eba45a',
  budget: '#a8a49d',
  projected: '#8fadea',
  grid: '#33312e',
  axis: '#b3afa8',
  ground: '#1f1d1b',
  series: ['#4fb79d', '#eba45a', '#8fadea', '#df8db6', '#d1c15c', '#74c3e3', '#e08a73', '#b0b0b0'],
};

/** The same colours on screen, on paper and in pictures. */
export const CHART_PALETTES = { light: LIGHT, dark: DARK } as const;

const mixed = (colour: string, ground: string): string =>
  [1, 3, 5].reduce((text, at) => {
    const [own, below] = [colour, ground].map((each) => Number.parseInt(each.slice(at, at + 2), 16));
    const middle = Math.round(((own ?? 0) + (below ?? 0)) / 2);
    return text + middle.toString(16).padStart(2, '0');
  }, '#');

/** What a series of a chart stands for, so that it has one colour everywhere; null for nothing of these. */
export type SeriesTone = 'income' | 'spending' | 'budget' | 'projected' | null;

/**
 * Returns a colour for each series: what one stands for has its own, the others take their turn. Where two would be alike, such
 * as this year and the last, the later one is paler.
 */
export const seriesColours = (
  series: readonly { readonly tone: SeriesTone }[],
  palette: ChartPalette,
): readonly string[] => {
  const seen = new Set<string>();
  return series.map(({ tone }, index) => {
    const colour = (tone === null ? palette.series[index % palette.series.length] : palette[tone]) ?? palette.axis;
    const isAlike = seen.has(colour);
    seen.add(colour);
    return isAlike ? mixed(colour, palette.ground) : colour;
  });
};
