import { expect, test } from './support/app.ts';

test('the token leaves the address bar, and a reload still knows it', async ({ page, host }) => {
  expect(host.url).toContain('#token=');
  await expect(
    page
      .getByRole('main')
      .or(page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(
    page
      .getByRole('main')
      .or(page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
  expect(page.url()).not.toContain('token');
});

test('a tab without the token sees no data', async ({ page, host }) => {
  const { origin } = new URL(host.url);
  const stranger = await page.context().newPage();
  const answers: number[] = [];
  stranger.on('response', (response) => {
    if (response.url().includes('/rpc/')) answers.push(response.status());
  });
  await stranger.goto(origin);
  await expect.poll(() => answers.length).toBeGreaterThan(0);
  expect(new Set(answers)).toEqual(new Set([401]));
});

test('the page asks nobody but its own host', async ({ page, host }) => {
  const { origin } = new URL(host.url);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('blob:')) foreign.push(request.url());
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(foreign).toEqual([]);
});

test('the policy keeps the page from other sites and from inline code', async ({ page }) => {
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test('another page cannot frame the app', async ({ page, host }) => {
  const answer = await page.request.get(host.url);
  expect(answer.headers()['x-frame-options']).toBe('DENY');
  expect(answer.headers()['cross-origin-opener-policy']).toBe('same-origin');
});
