import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { importsPage } from './pages/imports.ts';
import { overviewPage } from './pages/overview.ts';
import { receiptsPage } from './pages/receipts.ts';
import { shellPage } from './pages/shell.ts';
import { startPage } from './pages/start.ts';
import { expectAccessible } from './support/app.ts';
import { FIVE_FORMATS } from './support/bank-files.ts';
import { FAKE_CAMERA, openCamera } from './support/camera.ts';
import { answerOpenDialog, answerQuestions, expect, test } from './support/desktop.ts';
import { importFiveFormats } from './support/five-formats.ts';
import { followReceipts } from './support/receipt-journey.ts';

const BANK_FILE = `Date,Description,Amount
2026-03-01,Salary March 2026,"50,000.00"
2026-03-03,Landlord rent,"-18,500.00"
`;

test('a bank file comes in through the dialog, and all is still there after a restart', async ({ folder, launch }) => {
  const file = join(folder, 'bank.csv');
  const vault = join(folder, 'home.vault');
  writeFileSync(file, BANK_FILE);

  const first = await launch(vault);
  const page = await first.firstWindow();
  const imports = importsPage(page);
  await startPage(page).toImport('rupee', /INR/u);
  await answerOpenDialog(first, file);
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await imports.intoNewAccount('Salary account');
  await imports.commit(2);
  await shellPage(page).goTo('Overview');
  await overviewPage(page).expectFigure('Total balance', '₹31,500.00');
  await expect(overviewPage(page).buckets.getByText('₹6,500.00')).toBeVisible();
  await first.close();

  const second = await launch(vault);
  const again = overviewPage(await second.firstWindow());
  await again.expectFigure('Total balance', '₹31,500.00');
  await expect(again.buckets.getByText('₹6,500.00')).toBeVisible();
});

test('five files of five formats come in at once, and a file is had again as it was', async ({
  desktop,
  folder,
  page,
}) => {
  await startPage(page).toImport('euro', /EUR/u);
  await importFiveFormats(page, expectAccessible);

  const saved = join(folder, 'again.xml');
  await desktop.evaluate(({ session }, path) => {
    session.defaultSession.once('will-download', (_event, item) => item.setSavePath(path));
  }, saved);
  await importsPage(page).open();
  await page.getByRole('button', { name: 'More for statement.xml' }).click();
  await page.getByRole('menuitem', { name: 'Save the file' }).click();
  const [original] = FIVE_FORMATS.filter(({ name }) => name === 'statement.xml');
  await expect.poll(() => (existsSync(saved) ? readFileSync(saved, 'utf8') : null)).toBe(original?.text);
});

test('three receipts are read, reviewed, linked and made into transactions', async ({ page }) => {
  test.setTimeout(180_000);
  await startPage(page).toImport('euro', /EUR/u);
  await followReceipts(page, expectAccessible);
});

test('the camera takes a picture once the user allows it, and asks no more', async ({ folder, launch }) => {
  const first = await launch(join(folder, 'home.vault'), undefined, FAKE_CAMERA);
  await answerQuestions(first, 1);
  const page = await first.firstWindow();
  await startPage(page).exploreSample();
  const camera = await openCamera(page);
  await expect(camera.getByText('The camera is not allowed')).toBeVisible();
  await answerQuestions(first, 0);
  await camera.getByRole('button', { name: 'Try again' }).click();
  await camera.getByRole('button', { name: 'Take picture' }).click();
  await expect(camera.getByRole('img', { name: 'The picture just taken' })).toBeVisible();
  await camera.getByRole('button', { name: 'Retake' }).click();
  await page.keyboard.press('Escape');
  await expect(camera).toBeHidden();
  await answerQuestions(first, 1);
  await openCamera(page);
  await camera.getByRole('button', { name: 'Take picture' }).click();
  await camera.getByRole('button', { name: 'Use it' }).click();
  await expect(receiptsPage(page).card('camera.jpg')).toBeVisible();
});

test('a vault that is open in another window stays with it', async ({ folder, launch }) => {
  const vault = join(folder, 'home.vault');
  await startPage(await (await launch(vault)).firstWindow()).expectWelcome();
  const other = await (await launch(vault, join(folder, 'other-user-data'))).firstWindow();
  await expect(other.getByText('is open in another window or program')).toBeVisible();
});

test('the window comes back where it was left, never smaller than usable', async ({ folder, launch }) => {
  const vault = join(folder, 'home.vault');
  const first = await launch(vault);
  await first.firstWindow();
  const sizes = await first.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const before = window?.getSize();
    window?.setSize(1000, 700);
    return { before, smallest: window?.getMinimumSize() };
  });
  expect(sizes).toEqual({ before: [1280, 800], smallest: [900, 600] });
  await first.close();
  const second = await launch(vault);
  await second.firstWindow();
  expect(await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())).toEqual([
    1000, 700,
  ]);
});

test.describe('the page', () => {
  test('runs in a sandbox with nothing of Node', async ({ desktop, page }) => {
    const preferences = await desktop.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron has it, though its types do not say so.
      return (contents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    const known = await page.evaluate(() =>
      ['require', 'process', 'module', 'electron'].filter((name) => name in globalThis),
    );
    expect(known).toEqual([]);
  });

  test('has an origin of its own, and a policy that allows nothing else', async ({ page }) => {
    expect(await page.evaluate(() => window.origin)).toBe('app://pecunia');
    const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
  });

  test('runs no inline script and evaluates no text', async ({ page }) => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
      return 'inlineRan' in globalThis;
    });
    expect(ran).toBe(false);
    const evaluated = page.evaluate(() => {
      return new Promise((resolve, reject) => {
        // Playwright's own evaluation is exempt from the policy; a timer's is not.
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- this is what the policy must refuse
            resolve(globalThis.eval('1 + 1'));
          } catch (error) {
            reject(error);
          }
        });
      });
    });
    await expect(evaluated).rejects.toThrow(/Content Security Policy|unsafe-eval/u);
  });

  test('reads no file outside the built screens', async ({ page }) => {
    const statuses = await page.evaluate(async () => {
      const paths = ['/..%2f..%2fpackage.json', '/%2e%2e%2fmain/cli.js', '/assets/..%2f..%2fmain%2fcli.js'];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses).toEqual([403, 403, 403]);
    await expect(page.evaluate(() => fetch('file:///etc/hostname'))).rejects.toThrow();
    await expect(page.evaluate(() => fetch('app://other/'))).rejects.toThrow();
  });

  test('gets no permission, whether it asks or looks', async ({ page }) => {
    const answers = await page.evaluate(async () => {
      const refused = (work: Promise<unknown>) =>
        work.then(
          () => 'granted',
          (error: Error) => error.name,
        );
      return {
        notification: await Notification.requestPermission(),
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
        location: await new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('granted'),
            ({ code }) => resolve(code),
          );
        }),
        looked: (await navigator.permissions.query({ name: 'geolocation' })).state,
      };
    });
    expect(answers.notification).toBe('denied');
    expect(answers.camera).not.toBe('granted');
    expect(answers.location).toBe(1);
    expect(answers.looked).toBe('denied');
  });

  test('neither leaves nor opens windows', async ({ desktop, page }) => {
    await startPage(page).expectWelcome();
    const before = page.url();
    await page.evaluate(() => window.location.assign('https://example.com/'));
    await page.evaluate(() => window.location.assign('file:///etc/hostname'));
    expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
    expect(await page.evaluate(() => window.open('app://pecunia/'))).toBeNull();
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('sends nothing over the network, with or without its policy', async ({ desktop, page }) => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests += 1;
      response.end('reached');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await expect(page.evaluate((url) => fetch(url), address)).rejects.toThrow();
    const beyondPolicy = desktop.evaluate(
      async ({ session }, url) => (await session.defaultSession.fetch(url)).text(),
      address,
    );
    await expect(beyondPolicy).rejects.toThrow(/ERR_BLOCKED_BY_CLIENT/u);
    expect(requests).toBe(0);
    server.close();
  });
});
