import { expect, test } from 'vitest';

import { fitUpright } from './fit-upright.ts';

const AREA = { y: 30, height: 700 };

test.each([
  ['what fits stays', { y: 170, height: 500 }, { y: 170, height: 500 }],
  ['what reaches below moves up', { y: 170, height: 600 }, { y: 130, height: 600 }],
  ['what is higher is cut', { y: 170, height: 1200 }, { y: 30, height: 700 }],
  ['what begins above moves down', { y: 0, height: 500 }, { y: 30, height: 500 }],
])('%s', (_what, wanted, fitted) => {
  expect(fitUpright(wanted, AREA)).toEqual(fitted);
});
