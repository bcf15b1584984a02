import { expect, test } from 'vitest';

import { updatesItself } from './self-update.ts';

const APP_IMAGE = { APPIMAGE: '/home/me/Pecunia.AppImage', APPDIR: '/tmp/.mount_PecunX' };

test.each([
  ['a Mac', 'darwin', {}, '/Applications/Pecunia.app/Contents/MacOS/Pecunia', true],
  ['Windows', 'win32', {}, 'C:\\Pecunia\\Pecunia.exe', true],
  ['an AppImage', 'linux', APP_IMAGE, '/tmp/.mount_PecunX/pecunia', true],
  ['a deb, whatever files it holds', 'linux', {}, '/opt/Pecunia/pecunia', false],
  ['an unpacked tar.gz', 'linux', {}, '/home/me/Pecunia/pecunia', false],
  ['a deb that another AppImage started', 'linux', APP_IMAGE, '/opt/Pecunia/pecunia', false],
])('%s', (...[, platform, env, execPath, isExpected]) => {
  expect(updatesItself({ platform, env, execPath })).toBe(isExpected);
});
