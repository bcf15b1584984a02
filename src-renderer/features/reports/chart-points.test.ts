import { describe, expect, it } from 'vitest';

import { chartPoints, chartRange, donutSlices } from './chart-points.ts';

const series = (...all: (number | null)[][]) => all.map((values) => ({ name: 'Any', values, tone: null }));

describe('chartPoints', () => {
  it('gives each label the values of all series', () => {
    expect(chartPoints({ labels: ['a', 'b'], series: series([1, null], [3]) })).toEqual([
      { index: 0, label: 'a', v0: 1, v1: 3 },
      { index: 1, label: 'b', v0: null, v1: null },
    ]);
  });
});

describe('chartRange', () => {
  it.each([
    ['bar', [-3, 10]],
    ['stacked-bar', [-3, 15]],
    ['area', [-3, 15]],
    ['line', [-3, 10]],
  ] as const)('of %s', (shape, expected) => {
    expect(chartRange({ labels: ['a', 'b'], series: series([10, -3], [5, 2]), shape })).toEqual(expected);
  });

  it('holds zero where there is nothing', () => {
    expect(chartRange({ labels: [], series: [], shape: 'bar' })).toEqual([0, 0]);
  });
});

describe('donutSlices', () => {
  it('keeps the largest and joins the rest, so that the sum stays', () => {
    const slices = donutSlices({ labels: ['a', 'b', 'c', 'd'], series: series([5, 40, 7, 30]) }, 3, 'Other');
    expect(slices.map(({ label, value }) => [label, value])).toEqual([
      ['b', 40],
      ['d', 30],
      ['Other', 12],
    ]);
  });

  it('leaves out what is not above zero', () => {
    expect(donutSlices({ labels: ['a', 'b', 'c'], series: series([5, 0, -2]) }, 8, 'Other')).toEqual([
      { label: 'a', index: 0, value: 5 },
    ]);
  });
});
