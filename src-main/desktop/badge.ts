import { app, nativeImage } from 'electron';
import type { NativeImage } from 'electron';

import type { SettingsKeeper } from './settings-keeper.ts';
import { currentAppWindow, onAppWindow } from './window.ts';

const SIZE = 16;
/** Blue, green, red, opacity: the order in which Windows has them. */
const RED = [0x23, 0x23, 0xd6, 0xff] as const;

/** Shows on the app's icon how many alerts press: a number, on Windows a dot with the number in words. */
export const createBadge = (settings: SettingsKeeper): ((count: number) => void) => {
  let shown = 0;
  const draw = (): void => {
    const count = settings.get().badge ? shown : 0;
    if (process.platform === 'win32') drawOverlay(count);
    else app.setBadgeCount(count);
  };
  settings.follow(draw);
  onAppWindow(draw);
  return (count) => {
    shown = count;
    draw();
  };
};

const drawOverlay = (count: number): void =>
  currentAppWindow()?.setOverlayIcon(count === 0 ? null : redDot(), count === 0 ? '' : `${count} open alerts`);

const redDot = (): NativeImage => {
  const bitmap = Buffer.alloc(SIZE * SIZE * 4);
  for (let at = 0; at < SIZE * SIZE; at += 1) {
    const [x, y] = [(at % SIZE) - 7.5, Math.floor(at / SIZE) - 7.5];
    if (Math.hypot(x, y) <= 7) bitmap.set(RED, at * 4);
  }
  return nativeImage.createFromBitmap(bitmap, { width: SIZE, height: SIZE });
};
