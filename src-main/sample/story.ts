import type { Currency } from '../../src-shared/currency.ts';
import type { MinorUnits } from '../../src-shared/money.ts';
import { pricesIn } from './prices.ts';
import type { Prices } from './prices.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { regionOf } from './regions/index.ts';
import type { Channel, Region, SamplePayee } from './regions/region.ts';
import { ACCOUNT_NAMES } from './sample-household.ts';
import type { AccountKey, SampleTransaction } from './sample-household.ts';

/** Everything that the parts of one household's story share. */
export type Story = {
  readonly random: Random;
  readonly region: Region;
  readonly prices: Prices;
  /** How many times busier (and richer) than a family of three the household is; at least 1. */
  readonly scale: number;
};

/** A row before its month is known. */
export type DayRow = Omit<SampleTransaction, 'date'> & { readonly day: number };

type Payment = {
  readonly day: number;
  readonly account: AccountKey;
  readonly channel: Channel;
  readonly to: SamplePayee;
  readonly amount: MinorUnits;
  readonly category: string | null;
  readonly notes?: string;
};

/** Returns the surroundings of a household that lives with a currency. */
export const createStory = (currency: Currency, seed: number, scale: number): Story => ({
  random: createRandom(seed),
  region: regionOf(currency),
  prices: pricesIn(currency),
  scale,
});

/** Writes one payment down as its bank would; `amount` has its sign already. */
export const dayRow = (story: Story, { day, account, channel, to, amount, category, notes = '' }: Payment): DayRow => {
  const reference = story.random.integer(100_000_000_000, 999_999_999_999);
  const payeeText = account === 'cash' ? '' : story.region.bankText(channel, to.printed, reference);
  return { day, account: ACCOUNT_NAMES[account], amount, payee: to.name, payeeText, category, notes };
};
