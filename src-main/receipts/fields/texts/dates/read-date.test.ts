import { describe, expect, it } from 'vitest';
import { guessCountries } from '../../rows/guess-countries.ts';
import { pageRows } from '../../rows/page-rows.ts';
import { pageOf } from '../../testing/page-of.ts';
import { readDate } from './read-date.ts';
import type { DateFields } from './read-date.ts';

const dateOf = (prints: readonly string[], country: string | null = null, today = '2024-06-30'): DateFields => {
  const pages = prints.map((print) => pageRows(pageOf(print)));
  return readDate(pages, guessCountries(pages.flat(), country), { today });
};

const valueOf = (print: string, country: string | null = null, today?: string): string | null =>
  dateOf([print], country, today).date.value;

describe('readDate', () => {
  it.each([
    ['US', '2024-03-04'],
    ['GB', '2024-04-03'],
    ['DE', '2024-04-03'],
    ['IN', '2024-04-03'],
    ['PH', '2024-03-04'],
  ])('orders day and month as %s does', (country, expected) => {
    expect(valueOf('SHOP\n03/04/2024 10:22', country)).toBe(expected);
  });

  it('orders day and month by what the receipt itself shows', () => {
    expect(valueOf('SHOP\n12 Oak St, Salem, MA 01970\nSales Tax 1.00\n03/04/2024')).toBe('2024-03-04');
    expect(valueOf('KEDAI\nGST ID 001\nJalan Besar\n03/04/2024')).toBe('2024-04-03');
  });

  it('never takes a day in the future', () => {
    expect(valueOf('SHOP\n03/12/2024', 'GB')).toBe('2024-03-12');
    expect(valueOf('SHOP\n03/12/2025')).toBeNull();
  });

  it('lets a day that can only be read one way order the others', () => {
    expect(valueOf('SHOP\nDate 02/03/2024 10:00\nPrinted 02/15/2024')).toBe('2024-02-03');
  });

  it.each([
    ['Valid until 31/12/2023\nDate: 02/05/2023', '2023-05-02'],
    ['Due date: 20/05/2023\nInvoice date: 06/05/2023', '2023-05-06'],
    ['Member since 14/02/2015\n17/05/2023 12:02', '2023-05-17'],
    ['Promo 13/05/2023 - 31/05/2023\n17/05/2023 12:02', '2023-05-17'],
    ['EXP 20/11/2023\n19/05/2023 TABLE 2', '2023-05-19'],
    ['Gültig bis 31.12.2023\nDatum 17.05.2023', '2023-05-17'],
    ['Printed 18/05/2023\nDate 17/05/2023 12:00', '2023-05-17'],
  ])('takes the day of the purchase of %j', (print, expected) => {
    expect(valueOf(print, 'GB')).toBe(expected);
  });

  it('finds a date below its label', () => {
    expect(valueOf('Invoice     Date        Clerk\n10022       17052023    Ann\n', 'GB')).toBe('2023-05-17');
    expect(valueOf('10022       17052023    Ann\n', 'GB')).toBeNull();
  });

  it('asks where nothing decides between day and month', () => {
    const { date, questions } = dateOf(['SHOP\n03/04/2024']);
    expect(date.confidence).toBeLessThan(0.8);
    expect(date.alternatives.map(({ value }) => value)).toContain('2024-03-04');
    expect(questions).toEqual([
      { field: 'date', text: '“03/04/2024” can be 2024-04-03 or 2024-03-04. Which one is it?' },
    ]);
  });

  it('asks nothing where the country decides', () => {
    expect(dateOf(['SHOP\n03/04/2024'], 'DE').questions).toEqual([]);
  });

  it('is surer where two readers agree, and takes the first where they do not', () => {
    const alone = dateOf(['SHOP\n20/03/2018'], 'MY').date;
    const agreed = dateOf(['SHOP\n20/03/2018', 'SHOP\n20/03/2018'], 'MY').date;
    const apart = dateOf(['SHOP\n20/03/2018', 'SHOP\n20/03/2013'], 'MY').date;
    expect(agreed.confidence).toBeGreaterThan(alone.confidence);
    expect(apart.value).toBe('2018-03-20');
    expect(apart.confidence).toBeLessThan(alone.confidence);
    expect(apart.alternatives[0]?.value).toBe('2013-03-20');
  });

  it('keeps the digits of the better reader where another tells that a slash was read as a stroke', () => {
    const { date } = dateOf(['SHOP\nDate 13707/2017', 'SHOP\nDate 18/07/2017']);
    expect(date.value).toBe('2017-07-13');
  });

  it('takes no silence of a reader that did not look there for doubt', () => {
    const alone = dateOf(['SHOP\n20/03/2018'], 'MY').date;
    const unseen = dateOf(['SHOP\n20/03/2018', '\n\n\nTOTAL 5.00'], 'MY').date;
    const contradicted = dateOf(['SHOP\n20/03/2018', 'SHOP\n2O I03 Z0l8'], 'MY').date;
    expect(unseen.confidence).toBe(alone.confidence);
    expect(contradicted.confidence).toBeLessThan(alone.confidence);
  });

  it('tells the place and the text of the date', () => {
    const { date } = dateOf(['SHOP\nDate: 20/03/2018 10:00'], 'MY');
    expect(date.text).toBe('20/03/2018');
    expect(date.box).toEqual({ left: 72, top: 30, width: 120, height: 20 });
  });

  it.each([
    ['17/05/2023 2:05 PM', '14:05'],
    ['17/05/2023\nTime: 09.41.22', '09:41'],
    ['Open 10:00-22:00\n17/05/2023 18h05', '18:05'],
    ['17/05/202312:53', '12:53'],
    ['17.05.2023 17.45 Uhr', '17:45'],
    ['17/05/2023 12:15AM', '00:15'],
    ['17/05/2023', null],
  ])('reads the time of %j', (print, expected) => {
    expect(dateOf([print], 'GB').time.value).toBe(expected);
  });
});
