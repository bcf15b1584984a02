import { describe, expect, it } from 'vitest';
import { guessCountries } from '../rows/guess-countries.ts';
import { pageRows } from '../rows/page-rows.ts';
import { MADE_RECEIPTS } from '../testing/made-receipts.ts';
import { pageOf } from '../testing/page-of.ts';
import type { Page } from '../../page.ts';
import { readAmounts } from './read-amounts.ts';
import type { AmountFields } from './read-amounts.ts';

const read = (...pages: readonly Page[]): AmountFields => {
  const withRows = pages.map((page) => ({ page, rows: pageRows(page) }));
  const countries = guessCountries(
    withRows.flatMap(({ rows }) => rows),
    null,
  );
  return readAmounts(withRows, countries, 'USD');
};

const PARTS = ['subtotal', 'tax', 'tip', 'rounding', 'discount', 'paid', 'change'] as const;

describe('readAmounts of made receipts', () => {
  it.each(MADE_RECEIPTS.map((receipt) => [receipt.name, receipt] as const))('%s', (_name, receipt) => {
    const amounts = read(pageOf(receipt.print));
    expect(amounts.total.value).toBe(receipt.total);
    expect(amounts.currency.value).toBe(receipt.currency);
    expect(amounts.isReceipt).toBe(true);
    for (const part of PARTS.filter((name) => receipt[name] !== undefined))
      expect([part, amounts[part].value]).toEqual([part, receipt[part]]);
    const items = amounts.items.map(({ name, amount }) => [name, amount]);
    expect(items).toEqual(receipt.items ?? items);
  });
});

const SHOP = 'GREENLEAF MARKET\n482 Elm St, Austin, TX 78701\n';

describe('readAmounts of one reader', () => {
  it('mends a total when two other sums prove it, and says so', () => {
    const print = `${SHOP}Tea          3.00\nBread        2.30\nSUBTOTAL     5.30\nTAX          0.00\nTOTAL        5.80\nCASH        10.00\nCHANGE       4.70\n`;
    const { total } = read(pageOf(print));
    const values = [total.value, ...total.alternatives.map(({ value }) => value)];
    expect(values).toContain(530);
    expect(total.value === 580 && total.confidence >= 0.9).toBe(false);
  });

  it('leaves a clean total alone that cash less change contradicts', () => {
    const print = `${SHOP}Tea          3.00\nBread        2.30\nTOTAL        5.30\nCASH        10.00\nCHANGE       4.10\n`;
    expect(read(pageOf(print)).total.value).toBe(530);
  });

  it('mends nothing that nothing proves', () => {
    const print = `${SHOP}Tea          3.00\nTOTAL        5.3O\n`;
    const { total } = read(pageOf(print));
    expect(total.value === null || total.mended).toBe(true);
  });

  it('takes the first digit for a lost currency sign where the other amounts have one', () => {
    const print = `${SHOP}DESK        $599.00\nLAMP         $60.50\nTax          $59.70\nTotal       1719.20\n`;
    expect(read(pageOf(print)).total).toMatchObject({ value: 71920, mended: true });
  });

  it('is less sure of a total that the card slip disputes', () => {
    const print = `${SHOP}Tea          3.00\nBread        2.30\nTOTAL        9.81\nVISA         9.81\n`;
    const agreed = read(pageOf(print)).total.confidence;
    const disputed = read(pageOf(print.replace('TOTAL        9.81', 'TOTAL        9.31'))).total.confidence;
    expect(disputed).toBeLessThan(0.8);
    expect(agreed).toBeGreaterThan(disputed);
  });

  it('does not take what a tip would make of it for the total', () => {
    const print = `${SHOP}Pizza  25.00\nTotal: 25.00\nTip guide:\n15% = 3.75  Total = 28.75\n20% = 5.00  Total = 30.00\n`;
    expect(read(pageOf(print)).total.value).toBe(2500);
  });

  it('takes the amount below its label', () => {
    const print = `${SHOP}Latte       4.50\nSandwich   14.00\nTOTAL\n           18.50\nVisa       18.50\n`;
    expect(read(pageOf(print)).total.value).toBe(1850);
  });

  it('reads a balance of nothing as no total', () => {
    const print = `${SHOP}Chicken   12.10\nRice      21.00\nBALANCE   33.10\nMASTERCARD   33.10\nBALANCE DUE   0.00\n`;
    expect(read(pageOf(print)).total.value).toBe(3310);
  });

  it('counts one tax that is printed twice once', () => {
    const print = `${SHOP}TIRES  140.00\nSUBTOTAL  140.00\nTAX   9.33\nTOTAL  149.33\nA 6.67% TAX   9.33\nTOTAL TAX   9.33\n`;
    expect(read(pageOf(print)).tax.value).toBe(933);
  });

  it('asks when there is no total', () => {
    const { total, questions } = read(pageOf(`${SHOP}Tea 3.00\nBread 2.30\nMilk 4.10\n`));
    expect(total.value).toBeNull();
    expect(questions.map(({ field }) => field)).toEqual(['total']);
  });

  it('asks for the currency of whole prices that name none', () => {
    const { questions, total } = read(pageOf('WARUNG\nNasi Goreng   35.000\nEs Teh   8.000\nTOTAL   43.000\n'));
    expect(questions.map(({ field }) => field)).toContain('currency');
    expect(total.confidence).toBeLessThan(0.9);
  });

  it.each(['', 'meow', 'a sofa\nand a cat', '~~ .: 0c 1.2 ;,'])('finds no receipt in %j', (print) => {
    const amounts = read(pageOf(print, { confidence: 0.3 }));
    expect(amounts).toMatchObject({ isReceipt: false, total: { value: null }, items: [] });
    expect(amounts.questions.map(({ field }) => field)).toEqual(['receipt']);
  });
});

describe('readAmounts of two readers', () => {
  const one = `${SHOP}Tea          3.00\nBread        2.30\nTOTAL        5.30\n`;

  it('is surer where they agree than where they differ', () => {
    const agreed = read(pageOf(one), pageOf(one, { reader: 'tesseract' })).total;
    const differing = read(
      pageOf(one.replaceAll('5.30', '5.80')),
      pageOf(one, { reader: 'tesseract', confidence: 0.6 }),
    ).total;
    expect(agreed.value).toBe(530);
    expect(agreed.confidence).toBeGreaterThanOrEqual(0.9);
    expect(differing.confidence).toBeLessThan(agreed.confidence);
  });

  it('takes the total of the reader that read one', () => {
    const lost = one.replace('TOTAL        5.30', 'T0?A1');
    expect(read(pageOf(lost), pageOf(one, { reader: 'tesseract' })).total.value).toBe(530);
  });

  it('prefers the reading that arithmetic proves', () => {
    const print = `${SHOP}Tea          3.00\nBread        2.30\nTOTAL        5.30\nCASH        10.00\nCHANGE       4.70\n`;
    const damaged = print.replace('TOTAL        5.30', 'TOTAL        6.30');
    expect(read(pageOf(damaged), pageOf(print, { reader: 'tesseract', confidence: 0.8 })).total.value).toBe(530);
  });
});
