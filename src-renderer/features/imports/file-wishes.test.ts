import { describe, expect, it } from 'vitest';

import { previewInput, takeBack, wish, wishesOf } from './file-wishes.ts';

describe('wishes of files', () => {
  it('add up for one file and leave the others alone', () => {
    const all = wish(wish(wish({}, 'a', { answers: { signs: 'flip' } }), 'a', { leftOut: [3] }), 'b', { leftOut: [1] });
    expect(wishesOf(all, 'a')).toEqual({ answers: { signs: 'flip' }, targets: {}, leftOut: [3], categories: {} });
    expect(wishesOf(all, 'b').answers).toEqual({});
  });

  it('of single rows end with another answer, which may put other rows in their places', () => {
    const chosen = wish(wish({}, 'a', { leftOut: [3] }), 'a', {
      categories: { 5: 2 },
      targets: { 0: { accountId: 2 } },
    });
    const answered = wish(chosen, 'a', { answers: { 'date-order': 'mdy' } });
    expect(wishesOf(answered, 'a')).toEqual({
      answers: { 'date-order': 'mdy' },
      targets: { 0: { accountId: 2 } },
      leftOut: [],
      categories: {},
    });
    expect(wishesOf(takeBack(answered, 'a'), 'a')).toMatchObject({ leftOut: [3], categories: { 5: 2 } });
  });

  it('are taken back one by one', () => {
    const all = wish(wish({}, 'a', { leftOut: [3] }), 'a', { leftOut: [3, 4] });
    expect(wishesOf(takeBack(all, 'a'), 'a').leftOut).toEqual([3]);
    expect(wishesOf(takeBack(takeBack(takeBack(all, 'a'), 'a'), 'a'), 'a').leftOut).toEqual([]);
  });

  it('ask for the account of a link until a part has its own', () => {
    const wishes = wishesOf(wish({}, 'a', { targets: { 0: { accountId: 2 } } }), 'a');
    expect(previewInput('a', wishes, 7)).toMatchObject({ target: { accountId: 7 }, targets: { 0: { accountId: 2 } } });
    expect(previewInput('a', wishes, null)).not.toHaveProperty('target');
  });
});
