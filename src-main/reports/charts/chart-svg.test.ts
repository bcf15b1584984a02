import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import type { ReportChart, ReportChartShape, ReportSeries } from '../../../src-shared/contract/report-document.ts';
import { textWidth } from '../fonts/text-width.ts';
import { withoutTexts } from '../pdf/svg-texts.ts';
import { SAMPLE_TEXTS } from '../testing/sample-texts.ts';
import { chartSvg } from './chart-svg.ts';

const SHAPES: readonly ReportChartShape[] = ['bar', 'stacked-bar', 'horizontal-bar', 'line', 'area', 'donut'];
const LOOK = { width: 640, height: 260, theme: 'light', locale: 'en-IN' } as const;

const series = (name: string, values: readonly (number | null)[], tone: ReportSeries['tone'] = null): ReportSeries => ({
  name,
  values: [...values],
  tone,
});

const chart = (more: Partial<ReportChart>): ReportChart => ({
  kind: 'chart',
  key: 'chart',
  title: 'Income and expenses',
  shape: 'bar',
  unit: 'money',
  currency: 'INR',
  labelType: 'month',
  labels: ['2026-01', '2026-02', '2026-03'],
  series: [
    series('Income', [5_000_000, 5_200_000, 6_100_000], 'income'),
    series('Expenses', [3_100_000, null, -400_000], 'spending'),
  ],
  opens: [],
  ...more,
});

const textsIn = (svg: string): readonly string[] => withoutTexts(svg).texts.map(({ text }) => text);

describe.each(SHAPES)('a chart of shape %s', (shape) => {
  test.each([
    ['of two series', chart({ shape })],
    ['with names to escape', chart({ shape, labelType: 'text', labels: ['<b>&"', "a'{x}", 'c|d}'] })],
    ['of one point', chart({ shape, labels: ['2026-01'], series: [series('One', [1])] })],
    ['of nothing', chart({ shape, labels: [], series: [] })],
    ['of gaps alone', chart({ shape, series: [series('None', [null, null, null])] })],
    ['of fewer values than labels', chart({ shape, series: [series('Short', [1])] })],
    [
      'of large amounts',
      chart({ shape, series: [series('Large', [9_007_199_254_740_991, -9_007_199_254_740_991, 0])] }),
    ],
  ])('%s is plain, valid SVG', async (_, given) => {
    const svg = chartSvg(given, LOOK);
    await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject({ width: 640, height: 260 });
    expect(svg).not.toMatch(/NaN|undefined|Infinity|class=|<style|:hover|ecmeta/u);
  });
});

test('says so when there is nothing to show', () => {
  expect(textsIn(chartSvg(chart({ series: [series('Zero', [0, 0, null])] }), LOOK))).toEqual([
    'Nothing to show in this period',
  ]);
});

test('writes its scale, labels and names in the reader’s way', () => {
  const texts = textsIn(chartSvg(chart({}), LOOK));
  expect(texts).toEqual(expect.arrayContaining(['₹0', '₹20K', '-₹20K', 'Jan 26', 'Mar 26', 'Income', 'Expenses']));
  const german = textsIn(chartSvg(chart({ currency: 'EUR' }), { ...LOOK, locale: 'de-DE' }));
  expect(german.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining(['20.000 €', 'Jan. 26']));
  expect(textsIn(chartSvg(chart({ unit: 'percent', series: [series('Share', [10, 20, 30])] }), LOOK))).toContain('20%');
});

test('names the parts of a ring with values and shares, and joins what would be too many', () => {
  const labels = Array.from({ length: 12 }, (_, index) => `Category ${index + 1}`);
  const donut = chart({
    shape: 'donut',
    labelType: 'text',
    labels,
    series: [
      series(
        'Spent',
        labels.map((_, index) => 1_200_000 - index * 100_000),
      ),
    ],
  });
  const texts = textsIn(chartSvg(donut, LOOK));
  expect(texts).toEqual(expect.arrayContaining(['Category 1', '₹12K', '15.4%', '5 others']));
  expect(texts).not.toContain('Category 9');
});

/** Labels side by side at one height must not touch. */
const overlapping = (svg: string): readonly string[] => {
  const placed = withoutTexts(svg).texts.flatMap(({ text, matrix, x, y, anchor, fontSize }) => {
    if (matrix[1] !== 0) return [];
    const width = textWidth(text, fontSize);
    const left = matrix[4] + x - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
    return [{ text, left, right: left + width, y: Math.round(matrix[5] + y) }];
  });
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .flatMap((b) => (a.y === b.y && a.left < b.right && b.left < a.right ? [`${a.text} / ${b.text}`] : [])),
  );
};

test.each([
  [
    '60 days',
    chart({
      shape: 'line',
      labelType: 'date',
      labels: Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
      series: [
        series(
          'Balance',
          Array.from({ length: 60 }, (_, day) => day * 1000),
        ),
      ],
    }),
  ],
  [
    '36 months',
    chart({
      labels: Array.from(
        { length: 36 },
        (_, index) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      ),
      series: [
        series(
          'Spent',
          Array.from({ length: 36 }, () => 5),
        ),
      ],
    }),
  ],
  [
    'long names',
    chart({
      shape: 'horizontal-bar',
      labelType: 'text',
      labels: Object.values(SAMPLE_TEXTS),
      series: [
        series(
          'Spent',
          Object.keys(SAMPLE_TEXTS).map((_, index) => (index + 1) * 1000),
        ),
      ],
    }),
  ],
  [
    'a ring',
    chart({
      shape: 'donut',
      labelType: 'text',
      labels: Object.values(SAMPLE_TEXTS),
      series: [
        series(
          'Spent',
          Object.keys(SAMPLE_TEXTS).map((_, index) => (index + 1) * 1000),
        ),
      ],
    }),
  ],
  [
    'many series',
    chart({
      shape: 'line',
      series: Array.from({ length: 14 }, (_, index) => series(`Account number ${index}`, [1, 2, 3])),
    }),
  ],
])('labels of %s keep apart', (_, given) => {
  const svg = chartSvg(given, { ...LOOK, height: 420 });
  expect(overlapping(svg)).toEqual([]);
  expect(textsIn(svg).length).toBeGreaterThan(5);
});

test('tells two series apart that stand for the same', () => {
  const svg = chartSvg(
    chart({ series: [series('Now', [1, 2, 3], 'spending'), series('Before', [1, 2, 3], 'spending')] }),
    LOOK,
  );
  const colours = new Set(Array.from(svg.matchAll(/<path [^>]*fill="(#[0-9a-f]{6})"/gu), ([, colour]) => colour));
  expect(colours).toEqual(new Set(['#d9822b', '#ecc195']));
});
