import { expect, test } from 'vitest';

import { recoveryAction, recoveryAnswer } from './recovery-page.ts';

const ORIGIN = 'app://pecunia';
const SHOWN = `${ORIGIN}/recovery?reason=crashed`;

test.each(['again', 'safe-start', 'reset', 'log', 'quit'])('a click on %s is known', (action) => {
  expect(recoveryAction(SHOWN, `${ORIGIN}/recovery/${action}`, ORIGIN)).toBe(action);
});

test.each([
  ['from the app’s own page', `${ORIGIN}/`, `${ORIGIN}/recovery/reset`],
  ['from a room of that name', `${ORIGIN}/#/recovery?reason=crashed`, `${ORIGIN}/recovery/reset`],
  ['from below the page', `${ORIGIN}/recovery/again?`, `${ORIGIN}/recovery/reset`],
  ['from another origin', 'https://pecunia/recovery?reason=crashed', `${ORIGIN}/recovery/reset`],
  ['from nowhere', '', `${ORIGIN}/recovery/reset`],
  ['to another origin', SHOWN, 'https://pecunia/recovery/reset'],
  ['to what is not offered', SHOWN, `${ORIGIN}/recovery/delete-vault`],
  ['to more than that', SHOWN, `${ORIGIN}/recovery/reset?now`],
  ['to the app', SHOWN, `${ORIGIN}/`],
])('a way %s does nothing', (_what, shown, target) => {
  expect(recoveryAction(shown, target, ORIGIN)).toBeNull();
});

test('the page runs no script, loads nothing, and says what happened', async () => {
  const answer = recoveryAnswer('unresponsive');
  const nonce =
    /style-src 'self' 'nonce-([^']+)'/u.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
  const page = await answer.text();
  expect(page).toContain('The window did not answer');
  expect(page).toContain(`<style nonce="${nonce}">`);
  expect(page).not.toMatch(/<script|src=|@import|url\(|style=/u);
});

test('a reason that is none is not written into the page', async () => {
  const page = await recoveryAnswer('<img src=x>').text();
  expect(page).toContain('The window stopped working');
  expect(page).not.toContain('<img');
});
