import { receiptsPage } from './pages/receipts.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { ALLOW_CAMERA, FAKE_CAMERA, openCamera } from './support/camera.ts';
import { chromiumLaunch } from './support/chromium.ts';

const launch = await chromiumLaunch();

test.use({
  seed: [['sample']],
  launchOptions: { ...launch, args: [...(launch.args ?? []), ...FAKE_CAMERA, ...ALLOW_CAMERA] },
});

test('the camera takes a picture that becomes a receipt', async ({ page }) => {
  const camera = await openCamera(page);
  await camera.getByRole('button', { name: 'Take picture' }).click();
  await expect(camera.getByRole('img', { name: 'The picture just taken' })).toBeVisible();
  await expectAccessible(page);
  await camera.getByRole('button', { name: 'Use it' }).click();
  await expect(receiptsPage(page).card('camera.jpg')).toBeVisible();
});

test('without permission it says what to do', async ({ page }) => {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
  });
  const camera = await openCamera(page);
  await expect(camera.getByRole('heading', { name: 'The camera is not allowed' })).toBeVisible();
  await expectAccessible(page);
});
