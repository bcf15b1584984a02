import { currencyExponent } from '../../src-shared/currency.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { Settings } from '../../src-shared/contract/settings.ts';
import { CONFIDENCE_FLOOR } from '../engine/categorize.ts';
import type { Reader, Writer } from './connection.ts';
import * as schema from './schema.ts';

const thresholdsFor = (currency: Currency): Settings['thresholds'] => {
  const unit = 10 ** currencyExponent(currency);
  return { emergencyBelow: 5_000 * unit, livingBelow: 3_000 * unit, totalBelow: 2_000 * unit };
};

const defaultsFor = (currency: Currency): Settings => ({
  currency,
  currencyChosen: false,
  locale: 'en-IN',
  theme: 'system',
  monthlyLimit: null,
  overAllocation: 'warn',
  autoAllocate: true,
  autoAllocateStrategyId: 1,
  defaultBucketId: 1,
  autoCover: false,
  coverOrder: [],
  thresholds: thresholdsFor(currency),
  statusEdges: { warning: 75, critical: 90, over: 100 },
  hiddenRooms: [],
  confidenceFloor: CONFIDENCE_FLOOR,
  inboxFolder: null,
  receiptsFolder: null,
});

const FIRST_CURRENCY = 'INR';

/** Returns the vault's settings, with the defaults for what was never set. */
export const readSettings = (reader: Reader): Settings => {
  const rows = reader.sql('SELECT key, value FROM settings').all() as readonly { key: string; value: string }[];
  const stored = Object.fromEntries(
    rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]),
  ) as Partial<Settings>;
  return { ...defaultsFor(stored.currency ?? FIRST_CURRENCY), ...stored };
};

/** Stores the settings given; the others stay as they are. */
export const writeSettings = (writer: Writer, patch: Partial<Settings>): void => {
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const row = { key, value: JSON.stringify(value) };
    writer.db
      .insert(schema.settings)
      .values(row)
      .onConflictDoUpdate({ target: schema.settings.key, set: { value: row.value } })
      .run();
  }
};
