import { readFileSync } from 'node:fs';

import { expect } from '@playwright/test';
import type { Download, Locator, Page } from '@playwright/test';

/** What was saved: its name and its bytes. */
type SavedFile = { readonly name: string; readonly path: string; readonly bytes: Buffer };

const savedFile = async (download: Download): Promise<SavedFile> => {
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
};

/** Returns the page model of the reports: the gallery with its schedule, one report, and the builder. */
export const reportsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const builder = page.getByRole('region', { name: 'What to show' });
  const own = page.getByRole('region', { name: 'Your reports' });
  const saving = async (act: () => Promise<void>): Promise<SavedFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    return savedFile(download);
  };
  const pick = async (within: Page | Locator, label: string, choice: string): Promise<void> => {
    await within.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: choice, exact: true }).click();
  };
  const more = async (name: string, entry: string): Promise<void> => {
    await page.getByRole('button', { name: `More for ${name}` }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  return {
    dialog,
    builder,
    own,
    more,
    log: page.getByRole('region', { name: 'What was made' }),
    schedules: page.getByRole('region', { name: 'Schedules' }),
    cards: own.getByRole('listitem'),
    open: async (): Promise<void> => {
      await page.getByRole('navigation').getByRole('link', { name: 'Reports' }).click();
      await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
    },
    /** Opens one of the reports that come with the app. */
    openStandard: async (title: string): Promise<void> => {
      await page.getByRole('region', { name: 'Standard reports' }).getByRole('link', { name: title }).click();
      await expect(page.getByRole('link', { name: 'All reports' })).toBeVisible();
    },
    openOwn: (name: string): Promise<void> => own.getByRole('link', { name, exact: true }).click(),
    showSchedule: (): Promise<void> => page.getByRole('tab', { name: 'Schedule' }).click(),
    build: async (): Promise<void> => {
      await page.getByRole('link', { name: 'Build a report' }).click();
      await expect(builder).toBeVisible();
    },
    /** Chooses in the builder, or in the bar of another report. */
    choose: (label: string, choice: string): Promise<void> => pick(page, label, choice),
    chooseTime: async (span: string): Promise<void> => {
      await page.getByRole('button', { name: /Choose the time/u }).click();
      await page.getByRole('button', { name: span, exact: true }).click();
    },
    filterCategories: async (names: readonly string[]): Promise<void> => {
      await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Categories' }).click();
      await page.getByRole('combobox', { name: 'Categories' }).click();
      for (const name of names) await page.getByRole('option', { name, exact: true }).click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
    figure: (text: string): Locator => page.getByRole('main').getByText(text, { exact: true }).first(),
    table: (title: string): Locator => page.getByRole('region', { name: `Rows of ${title}` }),
    save: async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Save…' }).click();
      await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    },
    pin: async (): Promise<void> => {
      await page.getByRole('button', { name: 'Pin', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Pinned' })).toBeVisible();
    },
    openExport: (): Promise<void> => page.getByRole('button', { name: 'Export…' }).click(),
    exportAs: (format: string): Promise<SavedFile> =>
      saving(async () => {
        await dialog.getByText(format, { exact: true }).click();
        await dialog.getByRole('button', { name: 'Export', exact: true }).click();
      }),
    savePicture: (title: string, format: 'PNG' | 'SVG'): Promise<SavedFile> =>
      saving(async () => {
        await page.getByRole('button', { name: `Save “${title}” as a picture` }).click();
        await page.getByRole('menuitem', { name: format }).click();
      }),
    share: (name: string): Promise<SavedFile> => saving(() => more(name, 'Share as a file')),
    takeIn: (path: string): Promise<void> => page.getByLabel('Shared report').setInputFiles(path),
    openTaxPackage: (): Promise<void> => page.getByRole('button', { name: 'For your tax adviser' }).click(),
    makeTaxPackage: (): Promise<SavedFile> =>
      saving(() => dialog.getByRole('button', { name: 'Make the package' }).click()),
    pickInDialog: (label: string, choice: string): Promise<void> => pick(dialog, label, choice),
  };
};
