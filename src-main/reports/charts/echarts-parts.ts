import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

import { textWidth } from '../fonts/text-width.ts';
import { CHART_FONT_SIZE } from './chart-frame.ts';

use([BarChart, LineChart, PieChart]);
use([GraphicComponent, GridComponent, LegendComponent, MarkLineComponent]);
use([SVGRenderer]);

const sizeIn = (font: string | undefined): number =>
  Number.parseFloat(/(\d+(?:\.\d+)?)px/u.exec(font ?? '')?.[1] ?? '');

// Without a browser ECharts guesses the width of letters; the fonts of the documents know it.
setPlatformAPI({
  measureText: (text, font) => ({ width: textWidth(text, sizeIn(font) || CHART_FONT_SIZE) }),
});

export { init };
