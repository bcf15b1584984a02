import { spawn } from 'node:child_process';
import { once } from 'node:events';

import type { ElectronApplication, Page } from '@playwright/test';

/** Starts the app once more beside a running one, as a double click does; resolves when it has handed over and ended. */
export const startAgainWith = async (
  app: ElectronApplication,
  args: readonly string[],
  folder: string,
): Promise<void> => {
  const { program, line, data } = await app.evaluate(({ app: running }) => ({
    program: process.execPath,
    // Unpacked, Electron is told where the app is.
    line: running.isPackaged ? [] : [running.getAppPath()],
    data: running.getPath('userData'),
  }));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...line, ...sandbox, `--user-data-dir=${data}`, ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  await once(child, 'exit');
};

/** Clicks an item of the app's own menu, which no test can open. */
export const clickMenu = (app: ElectronApplication, menu: string, item: string): Promise<void> =>
  app.evaluate(
    ({ Menu, BrowserWindow }, [menuName, itemName]) => {
      const top = Menu.getApplicationMenu()?.items.find(({ label }) => label.replace('&', '') === menuName);
      const found = top?.submenu?.items.find(({ label }) => label === itemName);
      if (!found) throw new Error(`The menu ${menuName} has no ${itemName}`);
      // Electron's types know no more than that it is a function.
      (found.click as (event: undefined, window?: Electron.BaseWindow) => void)(
        undefined,
        BrowserWindow.getAllWindows()[0],
      );
    },
    [menu, item] as const,
  );

/** Keeps each menu that the tray gets from now on, so that its items can be clicked: no test can reach the system's tray. */
export const watchTray = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ Tray }) => {
    const setMenu: (menu: Electron.Menu | null) => void = Reflect.get(Tray.prototype, 'setContextMenu');
    Tray.prototype.setContextMenu = function keepMenu(menu) {
      Object.assign(globalThis, { trayMenu: menu });
      setMenu.call(this, menu);
    };
  });

type KeptMenu = { readonly trayMenu?: Electron.Menu };

/** What the tray's menu says, from its top; empty before there is one. */
export const trayItems = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(() =>
    ((globalThis as KeptMenu).trayMenu?.items ?? [])
      .filter(({ type }) => type !== 'separator')
      .map(({ label }) => label),
  );

/** Clicks an item of the tray's menu. */
export const clickTray = (app: ElectronApplication, item: string): Promise<void> =>
  app.evaluate((_electron, label) => {
    const found = (globalThis as KeptMenu).trayMenu?.items.find((one) => one.label === label);
    if (!found) throw new Error(`The tray has no ${label}`);
    (found.click as () => void)();
  }, item);

/** Keeps what is called by each combination of keys from now on, since no test can press keys outside of its window. */
export const watchShortcuts = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ globalShortcut }) => {
    const kept: Record<string, () => void> = {};
    Object.assign(globalThis, { shortcuts: kept });
    globalShortcut.register = (keys, action) => {
      kept[keys] = action;
      return true;
    };
  });

/** Does what a combination of keys was registered for. */
export const pressShortcut = (app: ElectronApplication, keys: string): Promise<void> =>
  app.evaluate((_electron, pressed) => {
    const action = (globalThis as { readonly shortcuts?: Record<string, () => void> }).shortcuts?.[pressed];
    if (!action) throw new Error(`Nothing was registered for ${pressed}`);
    action();
  }, keys);

/** Does something that opens a window, and returns its page. */
export const windowOf = async (app: ElectronApplication, open: () => Promise<void>): Promise<Page> => {
  const [page] = await Promise.all([app.waitForEvent('window'), open()]);
  await page.waitForLoadState();
  return page;
};

/** Whether the window with a title is there and shown. */
export const isShown = (app: ElectronApplication, title: string): Promise<boolean> =>
  app.evaluate(
    ({ BrowserWindow }, part) =>
      BrowserWindow.getAllWindows().some((one) => one.getTitle().includes(part) && one.isVisible()),
    title,
  );

/** The title of the window, which it has even while its page is none. */
export const shownTitle = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getTitle() ?? '');

/** What the window says, asked of the app: a page that crashed is none for the test any more. */
export const shownText = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const text: unknown = await contents?.executeJavaScript('document.body.innerText').catch(() => '');
    return String(text);
  });

/** Clicks what a selector finds in such a window. */
export const clickShown = async (app: ElectronApplication, selector: string): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, found) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`document.querySelector('${found}').click()`),
    selector,
  );
};

type Told = { readonly notices?: Electron.Notification[]; readonly badge?: number };

/** Keeps what is told through the system from now on: there may be none here that shows it. */
export const watchNews = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: running, Notification }) => {
    const notices: Electron.Notification[] = [];
    Object.assign(globalThis, { notices });
    Notification.isSupported = () => true;
    Notification.prototype.show = function keepNotice(this: Electron.Notification) {
      notices.push(this);
    };
    running.setBadgeCount = (badge) => {
      Object.assign(globalThis, { badge });
      return true;
    };
  });

/** The titles of the notifications so far, and the number on the icon. */
export const news = (
  app: ElectronApplication,
): Promise<{ readonly titles: readonly string[]; readonly badge: number }> =>
  app.evaluate(() => {
    const { notices = [], badge = 0 } = globalThis as Told;
    return { titles: notices.map(({ title }) => title), badge };
  });

/** Clicks a notification. */
export const clickNotice = (app: ElectronApplication, title: string): Promise<void> =>
  app.evaluate((_electron, wanted) => {
    const found = (globalThis as Told).notices?.find((notice) => notice.title === wanted);
    if (!found) throw new Error(`There is no notification “${wanted}”`);
    found.emit('click');
  }, title);
