import { expect, it } from 'vitest';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { groupKey, openGroups } from './look-alike-groups.ts';

const payee = (id: number, name: string, count: number): Payee => ({ id, name, count, lastDate: null, aliases: [] });

const SHOP = [payee(1, 'Corner Shop 12', 2), payee(2, 'Corner Shop', 9)];
const BAKER = [payee(3, 'Baker', 30), payee(4, 'Bakers', 1)];

const names = (groups: readonly (readonly Payee[])[]) => groups.map((group) => group.map(({ name }) => name));

it('puts the most used group and payee first', () => {
  expect(names(openGroups([SHOP, BAKER], []))).toEqual([
    ['Baker', 'Bakers'],
    ['Corner Shop', 'Corner Shop 12'],
  ]);
});

it('leaves out what was called different, in whatever order it comes', () => {
  expect(names(openGroups([SHOP, BAKER], [groupKey(BAKER.toReversed())]))).toEqual([['Corner Shop', 'Corner Shop 12']]);
});
