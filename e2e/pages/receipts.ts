import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import type { ReceiptPicture } from '../support/receipts.ts';

/** Reading takes seconds a receipt, on two processors at most. */
const READ_MS = 60_000;

type DroppedFile = Pick<ReceiptPicture, 'name' | 'bytes'>;

/** Returns the page model of the receipts: the gallery, and one receipt under review. */
export const receiptsPage = (page: Page) => {
  const gallery = page.getByRole('list', { name: 'Receipts' });
  const card = (text: string): Locator => gallery.getByRole('listitem').filter({ hasText: text });
  const field = (name: string): Locator =>
    page.getByRole('region', { name: 'Fields' }).getByLabel(name, { exact: true });
  const transaction = page.getByRole('region', { name: 'Transaction', exact: true });
  return {
    gallery,
    card,
    cards: gallery.getByRole('listitem'),
    field,
    transaction,
    checks: page.getByRole('region', { name: 'Checks' }),
    items: page.getByRole('region', { name: 'Items' }),
    picture: page.getByRole('region', { name: 'Picture of the receipt' }).locator('img'),
    open: async (): Promise<void> => {
      await page.getByRole('navigation').getByRole('link', { name: 'Receipts' }).click();
      await expect(page.getByRole('heading', { name: 'Receipts', level: 1 })).toBeVisible();
    },
    /** Drops files onto the room at once. */
    drop: async (files: readonly DroppedFile[]): Promise<void> => {
      const dropped = await page.evaluateHandle(
        (given) => {
          const transfer = new DataTransfer();
          for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
          return transfer;
        },
        files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
      );
      await page.getByRole('region', { name: 'Drop receipts here' }).dispatchEvent('drop', { dataTransfer: dropped });
    },
    show: (kind: string | RegExp): Promise<void> =>
      page.getByRole('group', { name: 'Show' }).getByRole('button', { name: kind }).click(),
    search: (text: string): Promise<void> =>
      page.getByRole('searchbox', { name: 'Search in what was read' }).fill(text),
    /** Expects that a card shows what was read, once it is. */
    expectRead: async (text: string, figures: string | RegExp): Promise<void> => {
      await expect(card(text).filter({ hasText: figures })).toBeVisible({ timeout: READ_MS });
    },
    review: async (text: string): Promise<void> => {
      await card(text).getByRole('link').click();
      await expect(page.getByRole('link', { name: 'All receipts' })).toBeVisible();
    },
    /** Clicks the middle of the place that a field was read from, while another has the focus. */
    takeWordOf: async (place: 'merchant' | 'total', to: string): Promise<void> => {
      await field(to).focus();
      const spot = page.locator(`[data-spot="${place}"]`);
      await spot.scrollIntoViewIfNeeded();
      const box = await spot.boundingBox();
      if (!box) throw new Error(`The ${place} has no place on the picture.`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
    backToGallery: (): Promise<void> => page.getByRole('link', { name: 'All receipts' }).click(),
    confirm: (): Promise<void> => page.getByRole('button', { name: 'Confirm', exact: true }).click(),
    /** Makes a transaction in an account; the app proposes the rest. */
    makeTransaction: async (account: string): Promise<void> => {
      await transaction.getByRole('button', { name: 'Make a transaction…' }).click();
      await transaction.getByRole('combobox', { name: 'Paid from' }).fill(account);
      await page.getByRole('option', { name: account }).click();
      await transaction.getByRole('button', { name: 'Make it' }).click();
      await expect(transaction.getByRole('link', { name: 'Show the transaction' })).toBeVisible();
    },
    /** Opens an entry of the menu of the receipt under review. */
    more: async (entry: string): Promise<void> => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: entry }).click();
    },
  };
};
