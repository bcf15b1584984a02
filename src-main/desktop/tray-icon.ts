import { nativeImage } from 'electron';
import type { NativeImage } from 'electron';

import icon16 from '../../build/tray/tray-16.png?inline';
import icon24 from '../../build/tray/tray-24.png?inline';
import icon32 from '../../build/tray/tray-32.png?inline';
import shape16 from '../../build/tray/trayTemplate.png?inline';
import shape32 from '../../build/tray/trayTemplate@2x.png?inline';

/** The picture for plain screens, and the one for those with twice the pixels. */
const PICTURES: Readonly<Record<string, readonly [plain: string, fine: string]>> = {
  darwin: [shape16, shape32],
  win32: [icon16, icon32],
};

/** Returns the icon for the tray: on a Mac a shape that takes the menu bar's colour, elsewhere the mark itself. */
export const trayIcon = (): NativeImage => {
  const [plain, fine] = PICTURES[process.platform] ?? [icon24, icon32];
  const image = nativeImage.createEmpty();
  image.addRepresentation({ scaleFactor: 1, dataURL: plain });
  image.addRepresentation({ scaleFactor: 2, dataURL: fine });
  image.setTemplateImage(process.platform === 'darwin');
  return image;
};
