import type { Page, Route } from '@playwright/test';

import { overviewPage } from './pages/overview.ts';
import { reportsPage } from './pages/reports.ts';
import { shellPage } from './pages/shell.ts';
import { expect, expectAccessible, test } from './support/app.ts';

test.use({ seed: [['sample']], contextOptions: { reducedMotion: 'reduce' } });

/** Goes to the address of a report within the open app. */
const ask = (page: Page, kind: string, request: object): Promise<void> =>
  page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `/reports/${kind}?ask=${encodeURIComponent(JSON.stringify(request))}`,
  );

/** Answers as the app does, with something else in place of what a pattern finds. */
const reanswer = async (route: Route, pattern: RegExp, other: string): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace(pattern, other) });
};

test('a donut of many months joins the smallest, and says what it leaves out', async ({ page }) => {
  // The app’s own donuts have nothing below zero.
  await page.route('**/reports/view', (route) => reanswer(route, /("values":\[)\d+/gu, '$1-1'));
  const spec = { measure: 'expenses', rows: ['month'], columns: null, chart: 'donut' };
  await ask(page, 'custom', { period: { kind: 'relative', span: 'all' }, spec });
  const chart = page
    .getByRole('main')
    .getByRole('region')
    .filter({ has: page.locator('svg.recharts-surface') });
  await expect(chart.getByText(/^Other /u)).toBeVisible();
  await expect(chart.getByText('What is below zero has no slice.', { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test('a note is whole however the page is left, and stays when the settings are taken back', async ({ page }) => {
  const reports = reportsPage(page);
  await reports.open();
  await reports.openStandard('Categories');
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).pressSequentially('For the household.');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
  await page.goForward();
  const note = page.getByRole('paragraph').filter({ hasText: /^For the household\.$/u });
  await expect(note).toBeVisible();
  const reset = page.getByRole('button', { name: 'Reset' });
  await expect(reset).toBeHidden();
  await reports.chooseTime('Last year');
  await reset.click();
  await expect(reset).toBeHidden();
  await expect(note).toBeVisible();
});

test('the sums of a long table stay in view together', async ({ page }) => {
  await ask(page, 'journal', { period: { kind: 'relative', span: 'all' } });
  const rows = reportsPage(page).table('Transactions');
  const place = await rows.boundingBox();
  const sums = await Promise.all((await rows.locator('tfoot tr').all()).map((row) => row.boundingBox()));
  expect(sums).toHaveLength(3);
  const bottoms = sums.map((sum) => Math.round((sum?.y ?? 0) + (sum?.height ?? 0)));
  expect(bottoms.at(-1)).toBeLessThanOrEqual(Math.ceil((place?.y ?? 0) + (place?.height ?? 0)));
  expect(sums.slice(1).map((sum) => Math.round(sum?.y ?? 0))).toEqual(bottoms.slice(0, -1));
  await rows.evaluate((element) => element.scrollTo(0, 400));
  const after = await Promise.all((await rows.locator('tfoot tr').all()).map((row) => row.boundingBox()));
  expect(after).toEqual(sums);
});

test('pinned reports stand in their order, each with what its values are, and each opens itself', async ({ page }) => {
  const reports = reportsPage(page);
  for (const name of ['Zebra', 'Apple']) {
    await reports.open();
    await reports.build();
    await reports.save(name);
    await reports.pin();
  }
  for (const name of ['Zebra', 'Apple', 'Zebra']) {
    await shellPage(page).goTo('Overview');
    const opens = page.getByRole('button', { name: 'Open the report' });
    await expect(opens).toHaveCount(2);
    const cards = page.getByRole('region').filter({ has: opens });
    await expect(cards.getByRole('heading', { level: 2 })).toHaveText(['Zebra', 'Apple']);
    const card = page.getByRole('region', { name, exact: true });
    await expect(
      card.getByText('Expenses by category for each month. In Indian rupees.', { exact: false }),
    ).toBeVisible();
    await card.getByRole('button', { name: 'Open the report' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
});

test('a chart that cannot be drawn takes nothing else with it', async ({ page, context, host }) => {
  const reports = reportsPage(page);
  await reports.open();
  await reports.build();
  await reports.save('Broken');
  await reports.pin();
  // What goes wrong is told in the console as well, where the page of the other tests must be silent.
  const other = await context.newPage();
  await other.route('**/reports/view', (route) =>
    reanswer(route, /("labelType":"month","labels":\[)"[^"]*"/gu, '$1"never"'),
  );
  await other.goto(host.url);
  await expect(overviewPage(other).buckets).toBeVisible();
  await shellPage(other).goTo('Reports');
  await reportsPage(other).openOwn('Broken');
  const alert = other.getByRole('alert').filter({ hasText: 'Something went wrong' });
  await expect(alert).toBeVisible();
  await expect(other.getByRole('heading', { level: 1, name: 'Broken' })).toBeVisible();
  await expect(reportsPage(other).table('Expenses by category for each month')).toBeVisible();
  await shellPage(other).goTo('Overview');
  await expect(alert).toBeVisible();
  await expect(overviewPage(other).buckets).toBeVisible();
  await expectAccessible(other);
  await other.unroute('**/reports/view');
  await other.reload();
  await expect(other.getByRole('region', { name: 'Broken' }).locator('svg.recharts-surface')).toBeVisible();
  await other.close();
});

test('what could not be made is not told as a success', async ({ page }) => {
  const due = {
    id: 1,
    reportId: 1,
    reportName: 'Food',
    folder: '/tmp',
    formats: ['pdf'],
    paper: 'a4',
    rule: 'FREQ=DAILY',
  };
  const schedule = { ...due, startDate: '2026-03-01', enabled: true, nextDate: null, problem: null };
  const run = { id: 1, scheduleId: 1, reportName: 'Food', dueDate: '2026-03-01', at: '2026-03-15T10:00:00Z' };
  await page.route('**/reports/schedules', (route) => route.fulfill({ json: { json: [schedule] } }));
  await page.route('**/reports/runDue', (route) =>
    route.fulfill({ json: { json: [{ ...run, status: 'failed', files: [], message: 'No room.' }] } }),
  );
  const reports = reportsPage(page);
  await reports.open();
  await reports.showSchedule();
  await page.getByRole('button', { name: 'Make what is due' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'Made: 0. Failed: 1' });
  await expect(toast.locator('.tabler-icon-alert-triangle')).toBeVisible();
  await expect(toast.locator('.tabler-icon-check')).toBeHidden();
});
