import { describe, expect, it } from 'vitest';

import { chartPoints, chartRange, cutLabel, donutSlices, leavesOut, toldApart } from './chart-points.ts';

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

const NAMES = { of: (label: string) => `of ${label}`, other: 'Other' } as const;

describe('donutSlices', () => {
  it('keeps the largest and joins the rest, so that the sum stays', () => {
    const slices = donutSlices({ labels: ['a', 'b', 'c', 'd'], series: series([5, 40, 7, 30]) }, 3, NAMES);
    expect(slices.map(({ name, value }) => [name, value])).toEqual([
      ['of b', 40],
      ['of d', 30],
      ['Other', 12],
    ]);
  });

  it('leaves out what is not above zero', () => {
    expect(donutSlices({ labels: ['a', 'b', 'c'], series: series([5, 0, -2]) }, 8, NAMES)).toEqual([
      { name: 'of a', index: 0, value: 5 },
    ]);
  });
});

describe('leavesOut', () => {
  it.each([
    ['donut', [5, -2], true],
    ['donut', [5, 0, null], false],
    ['bar', [5, -2], false],
  ] as const)('of %s with %j', (shape, values, expected) => {
    expect(leavesOut({ shape, series: series([...values]) })).toBe(expected);
  });
});

describe('toldApart', () => {
  it.each([
    [
      ['Bank', 'Cash'],
      ['Bank', 'Cash'],
    ],
    [
      ['Bank', 'Bank', 'Bank'],
      ['Bank', 'Bank (2)', 'Bank (3)'],
    ],
    [
      ['Bank', 'Bank', 'Bank (2)'],
      ['Bank', 'Bank (3)', 'Bank (2)'],
    ],
  ])('of %j', (names, expected) => {
    expect(toldApart(names)).toEqual(expected);
  });
});

describe('cutLabel', () => {
  it('keeps what has room, and cuts the rest without a gap before the dots', () => {
    expect(cutLabel('Groceries', 9)).toBe('Groceries');
    expect(cutLabel('Eating out often', 8)).toBe('Eating…');
  });
});
