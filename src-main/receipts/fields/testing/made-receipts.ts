import { AMERICAN_RECEIPTS } from './american-receipts.ts';
import { EASTERN_RECEIPTS } from './eastern-receipts.ts';
import { EUROPEAN_RECEIPTS } from './european-receipts.ts';
import type { MadeReceipt } from './made-receipt.ts';

/** Made-up receipts of many countries, with what they say. */
export const MADE_RECEIPTS: readonly MadeReceipt[] = [...EASTERN_RECEIPTS, ...AMERICAN_RECEIPTS, ...EUROPEAN_RECEIPTS];
