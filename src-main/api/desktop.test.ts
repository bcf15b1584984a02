import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { DesktopState } from '../../src-shared/contract/desktop.ts';
import { openApp } from '../testing/memory-session.ts';
import { openReceiptsApp, pictureNamed } from '../testing/receipts-app.ts';
import type { DesktopServices } from './desktop-services.ts';
import { setReceiptFolder } from './receipt-folder.ts';

const STATE: DesktopState = {
  settings: {
    tray: true,
    closeToTray: false,
    shortcut: null,
    notifications: true,
    badge: true,
    launchAtLogin: false,
    checkForUpdates: false,
  },
  platform: 'linux',
  shortcutFailed: false,
  canLaunchAtLogin: false,
  hasUpdateFeed: false,
};

const countingServices = (): DesktopServices & { readonly heights: number[] } => {
  let { settings } = STATE;
  const heights: number[] = [];
  return {
    heights,
    state: () => ({ ...STATE, settings }),
    set: (patch) => {
      settings = { ...settings, ...(patch as Partial<typeof settings>) };
    },
    hideQuickEntry: () => {},
    fitQuickEntry: (height) => heights.push(height),
    showApp: () => {},
  };
};

test('settings of this computer are kept by the host, and answered as they are then', async () => {
  const { api } = openApp(':memory:', 'desktop', { desktop: countingServices() });
  expect((await api.desktop.settings())?.settings.closeToTray).toBe(false);
  expect((await api.desktop.set({ closeToTray: true })).settings.closeToTray).toBe(true);
  expect((await api.desktop.settings())?.settings).toEqual({ ...STATE.settings, closeToTray: true });
});

test('a height that no window can have is refused', async () => {
  const services = countingServices();
  const { api } = openApp(':memory:', 'desktop', { desktop: services });
  await api.desktop.fitQuickEntry({ height: 430 });
  await expect(api.desktop.fitQuickEntry({ height: 100_000 })).rejects.toMatchObject({ code: 'invalid_input' });
  expect(services.heights).toEqual([430]);
});

test('another host has no such settings, and says where they are', async () => {
  const { api } = openApp(':memory:', 'browser');
  expect(await api.desktop.settings()).toBeNull();
  await expect(api.desktop.set({ tray: false })).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringContaining('installed app') as string,
  });
});

test('a safe start says so, and does nothing in the vault by itself', async () => {
  const top = mkdtempSync(join(tmpdir(), 'pecunia-safe-'));
  const vault = join(top, 'home.vault');
  const first = openReceiptsApp({}, { vault });
  await setReceiptFolder(first.session, top);
  await first.session.close();
  const picture = join(top, 'a.png');
  writeFileSync(picture, new Uint8Array(await pictureNamed('a').arrayBuffer()));
  utimesSync(picture, new Date('2026-03-01T00:00:00Z'), new Date('2026-03-01T00:00:00Z'));

  const namesAfter = async (safeStart: boolean): Promise<readonly string[]> => {
    const { api, session } = openReceiptsApp({}, { vault, host: { safeStart } });
    expect((await api.app.info()).safeStart).toBe(safeStart);
    await session.receiptFolder.idle();
    const names = (await api.receipts.list({})).map(({ fileName }) => fileName);
    await session.close();
    return names;
  };
  expect(await namesAfter(true)).toEqual([]);
  expect(await namesAfter(false)).toEqual(['a.png']);
  rmSync(top, { recursive: true, force: true });
});

test('what the host asks for reaches the screens', async () => {
  const { api, session } = openApp();
  session.requests.send({ path: '/import', task: null });
  const end = new AbortController();
  for await (const request of await api.app.requests(undefined, { signal: end.signal })) {
    expect(request).toEqual({ path: '/import', task: null });
    break;
  }
  end.abort();
});
