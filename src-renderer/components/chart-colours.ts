import { useComputedColorScheme } from '@mantine/core';

import { CHART_PALETTES } from '../../src-shared/chart-palette.ts';
import type { ChartPalette } from '../../src-shared/chart-palette.ts';

export type ChartColours = ChartPalette;

/** The charts' colours in the theme that shows now. */
export function useChartColours(): ChartColours {
  return CHART_PALETTES[useComputedColorScheme('light')];
}
