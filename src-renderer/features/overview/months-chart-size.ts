/** Pixels of the chart itself. */
export const CHART_HEIGHT = 268;

/** Pixels of the chart with its title and legend, for keeping its place. */
export const CARD_HEIGHT = CHART_HEIGHT + 100;
