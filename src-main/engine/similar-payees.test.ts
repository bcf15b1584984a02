import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { similarPayees } from './similar-payees.ts';

const groupsOf = (names: readonly string[]): readonly (readonly string[])[] =>
  similarPayees(names.map((name, place) => ({ id: name, name, count: names.length - place })));

describe('payees that look like one', () => {
  test.each([
    [['REWE Markt', 'Rewe Markt 443', 'Rewe', 'REWE Berlin', 'Rewe Markt GmbH']],
    [['Big Bazaar', 'BIG BAZAAR MUMBAI', 'Big Bazaar Pune']],
    [["McDonald's", 'Mc Donalds', 'McDonalds 1234']],
    [['Shell', 'Shell 4711', 'Shell Deutschland G.m.b.H.']],
    [['7-Eleven', '7 Eleven 3321']],
    [['Amazon', 'Amazon.de', 'Amazon EU S.a.r.l.']],
    [['H&M', 'H & M']],
    [['Starbucks', 'Starbuks']],
    [['Max Mustermann', 'Mustermann, Max']],
    [['Nordlicht Telefon Mobilf', 'Nordlicht Telefon Mobilfunk']],
    [['Café Zuhause', 'CAFE ZUHAUSE']],
  ])('%j', (names) => {
    expect(groupsOf(names)).toEqual([names]);
  });
});

describe('payees that are not one', () => {
  test.each([
    [['Hotel Berlin', 'Hotel München', 'Hotel 5']],
    [['Bar 25', 'Bar 77']],
    [['Sparkasse Köln', 'Sparkasse Bonn']],
    [['Stadtwerke München', 'Stadtwerke Köln']],
    [['City of London', 'City of Berlin']],
    [['Bank of India', 'Bank of Italy']],
    [['Uber', 'Uber Eats']],
    [['Amazon', 'Amazon Prime']],
    [['Aldi', 'Lidl', 'Audi']],
    [['O2', 'A1', '3M', '24', '25']],
    [['C&A', 'A&C']],
    [['Anna Schmidt', 'Anna Schmitt']],
    [['Christian', 'Christina']],
    [['DM', 'DMV']],
    [['Studio 54', 'Studio 11']],
    [['Store 1', 'Store 2']],
    [['', '123', '456']],
  ])('%j', (names) => {
    expect(groupsOf(names)).toEqual([]);
  });
});

test('the most used are first, among the groups and within each', () => {
  const payees = [
    { id: 1, name: 'Rewe 12', count: 2 },
    { id: 2, name: 'Lidl Store', count: 5 },
    { id: 3, name: 'Rewe', count: 3 },
    { id: 4, name: 'Lidl', count: 1 },
  ];
  expect(similarPayees(payees)).toEqual([
    [2, 4],
    [3, 1],
  ]);
});

test('no payee is in two groups, and every group has two or more', () => {
  const word = fc.constantFrom('rewe', 'markt', 'berlin', '443', 'gmbh', 'starbucks', 'starbuks', 'hotel', 'a', 'b');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const groups = similarPayees(names.map((each, id) => ({ id, name: each, count: 1 })));
      const all = groups.flat();
      expect(new Set(all).size).toBe(all.length);
      expect(groups.every((group) => group.length > 1)).toBe(true);
    }),
  );
});
