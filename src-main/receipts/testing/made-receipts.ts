import type { Trade } from './countries/country.ts';
import type { Damage } from './damage/damage.ts';
import { makeReceipt } from './make-receipt.ts';
import type { MadeReceipt, ReceiptWish } from './make-receipt.ts';
import type { Face } from './paper/fonts.ts';

/** A receipt that the suite reads: its name tells the layout and what happened to it. */
export type MadeCase = { readonly name: string; readonly wish: ReceiptWish; readonly make: () => MadeReceipt };

type Row = readonly [name: string, seed: number, wish: ReceiptWish];

const wish = (country: string, trade: Trade, damage: Damage, face?: Face): ReceiptWish => ({
  country,
  trade,
  damage,
  ...(face === undefined ? {} : { look: { face } }),
});

const ROWS: readonly Row[] = [
  ['US shop, clean scan', 101, wish('US', 'shop', {}, 'mono')],
  [
    'US diner with tip, on wood',
    107,
    wish('US', 'restaurant', { ground: 'wood', skew: 4, noise: 0.3, jpegQuality: 75 }),
  ],
  ['US shop, faded', 103, wish('US', 'shop', { fade: 0.55, noise: 0.2 }, 'tech')],
  ['UK shop, skewed scan', 104, wish('GB', 'shop', { skew: -6, noise: 0.2 })],
  ['UK tea room, half in the shade', 105, wish('GB', 'restaurant', { ground: 'stone', shadow: 0.6, perspective: 0.3 })],
  ['UK shop, needle printer', 106, wish('GB', 'shop', { noise: 0.15 }, 'dots')],
  ['German shop, two rates of VAT', 117, wish('DE', 'shop', { skew: 2, fade: 0.3 }, 'mono')],
  ['German inn, curled', 108, wish('DE', 'restaurant', { ground: 'cloth', curl: 0.6, noise: 0.2 })],
  ['German shop, crumpled', 109, wish('DE', 'shop', { ground: 'wood', crumple: 0.7, skew: -3 })],
  ['French shop, small JPEG', 110, wish('FR', 'shop', { resolution: 0.75, jpegQuality: 55 })],
  ['French brasserie, tilted camera', 111, wish('FR', 'restaurant', { ground: 'stone', perspective: 0.7, noise: 0.2 })],
  ['French bakery, upside down', 112, wish('FR', 'shop', { turns: 2, noise: 0.2 })],
  ['Spanish shop, uneven light', 113, wish('ES', 'shop', { ground: 'cloth', unevenLight: 0.7, noise: 0.3 })],
  ['Spanish tavern, out of focus', 114, wish('ES', 'restaurant', { ground: 'wood', defocus: 0.35, skew: 3 })],
  ['Italian shop, a quarter turn', 115, wish('IT', 'shop', { turns: 1, skew: 1.5 })],
  ['Italian trattoria, stamped', 116, wish('IT', 'restaurant', { stamp: 0.3, skew: -2, noise: 0.2 }, 'tech')],
  ['Swiss shop, rounded cash', 118, wish('CH', 'shop', { skew: 5, noise: 0.25 }, 'sans')],
  ['Swiss chalet, streaked', 119, wish('CH', 'restaurant', { scanLines: 0.4, fade: 0.2 })],
  ['Indian shop, CGST and SGST', 120, wish('IN', 'shop', { ground: 'stone', noise: 0.3, skew: -4 }, 'noto')],
  ['Indian restaurant, needle printer', 121, wish('IN', 'restaurant', { fade: 0.2, noise: 0.2 }, 'dots')],
  ['Indian shop, shaken', 122, wish('IN', 'shop', { ground: 'wood', motion: 0.25, noise: 0.2 })],
  ['Malaysian shop, GST on top', 123, wish('MY', 'shop', { skew: 1, noise: 0.3, jpegQuality: 60 }, 'mono')],
  ['Malaysian restaurant, faded', 124, wish('MY', 'restaurant', { fade: 0.5, skew: -2 })],
  ['Australian grocer, on cloth', 125, wish('AU', 'shop', { ground: 'cloth', perspective: 0.4, curl: 0.3 })],
  ['Australian pub, shade and skew', 126, wish('AU', 'restaurant', { ground: 'wood', shadow: 0.5, skew: 8 })],
  ['Dutch shop, clean scan', 127, wish('NL', 'shop', { noise: 0.1 }, 'tech')],
  ['Dutch café, three quarter turns', 128, wish('NL', 'restaurant', { turns: 3, ground: 'stone', noise: 0.2 })],
  ['Brazilian shop, curled and dim', 129, wish('BR', 'shop', { ground: 'cloth', curl: 0.4, unevenLight: 0.5 })],
  ['Japanese shop, no decimals', 130, wish('JP', 'shop', { skew: -3, noise: 0.2 }, 'mono')],
  [
    'Japanese ramen bar, crumpled photo',
    131,
    wish('JP', 'restaurant', { ground: 'stone', crumple: 0.5, skew: 3, noise: 0.3 }),
  ],
];

/** Thirty receipts, moderately hard: as a careful user scans or photographs them; a person reads them without effort. */
export const madeReceipts: readonly MadeCase[] = ROWS.map(([name, seed, wish]) => ({
  name,
  wish,
  make: () => makeReceipt(seed, wish),
}));
