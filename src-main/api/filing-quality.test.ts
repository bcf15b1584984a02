import { describe, expect, it } from 'vitest';

import { fileHeldOut, scoreFiling } from '../testing/held-out-filing.ts';
import type { AskedRow } from '../testing/held-out-filing.ts';

const CURRENCIES = ['INR', 'EUR', 'USD', 'JPY'] as const;

const everywhere = async (isNoisy: boolean, hideOneIn: number): Promise<readonly AskedRow[]> =>
  (await Promise.all(CURRENCIES.map((currency) => fileHeldOut({ currency, isNoisy, hideOneIn })))).flat();

/** The difference between how sure it was and how often it was right, for those between two confidences. */
const overconfidence = (rows: readonly AskedRow[], from: number, to: number): number => {
  const band = rows.filter(({ isFiled, confidence }) => isFiled && confidence >= from && confidence < to);
  const sure = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length;
  return sure - scoreFiling(band).right;
};

describe('filing the last three months of a household', () => {
  it.each(CURRENCIES)('files enough of the rows in %s, and nearly all of them right', async (currency) => {
    const { asked, filed, right } = scoreFiling(await fileHeldOut({ currency }));
    expect(asked).toBeGreaterThan(150);
    expect(filed).toBeGreaterThanOrEqual(0.85);
    expect(right).toBeGreaterThanOrEqual(0.92);
  });

  it('does so too when banks print branches, towns, terminals and misspelled names', async () => {
    const { filed, right } = scoreFiling(await everywhere(true, 0));
    expect(filed).toBeGreaterThanOrEqual(0.85);
    expect(right).toBeGreaterThanOrEqual(0.92);
  });

  it('is as often right as it is sure', async () => {
    for (const isNoisy of [false, true]) {
      const rows = await everywhere(isNoisy, 4);
      expect(scoreFiling(rows.filter(({ confidence }) => confidence >= 0.9)).right).toBeGreaterThanOrEqual(0.9);
      // Too careful costs a look into the review queue, too sure a wrong figure.
      expect(overconfidence(rows, 0.6, 0.9)).toBeLessThan(0.1);
      expect(overconfidence(rows, 0.6, 0.9)).toBeGreaterThan(-0.25);
    }
  });

  it('leaves alone more of what it never saw, rather than guessing', async () => {
    const rows = await everywhere(true, 4);
    const [old, unseen] = [false, true].map((isNew) =>
      scoreFiling(rows.filter(({ isNewPayee }) => isNewPayee === isNew)),
    );
    expect(unseen?.filed).toBeLessThan(old?.filed ?? 0);
    expect(unseen?.right).toBeGreaterThan(0.7);
  });
});
