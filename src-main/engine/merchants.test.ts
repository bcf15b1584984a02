import { describe, expect, it } from 'vitest';

import { incomeHit, spendingHit, VOCABULARY_SIZE, WORDS_BY_LANGUAGE } from './merchants.ts';

describe('the vocabulary', () => {
  it('has at least 1,500 entries, and enough words of every language', () => {
    expect(VOCABULARY_SIZE).toBeGreaterThan(4500);
    expect(WORDS_BY_LANGUAGE.english).toBeGreaterThan(400);
    for (const language of ['hindi', 'german', 'french', 'spanish', 'dutch'] as const)
      expect(WORDS_BY_LANGUAGE[language]).toBeGreaterThan(400);
  });

  it.each([
    ['Sri Ganesh Kirana Store', 'Groceries'],
    ['Sharma Doodhwala', 'Groceries'],
    ['Gupta Sabzi Mandi', 'Groceries'],
    ['BIJLI BILL MARCH', 'Utilities'],
    ['Arogya Dawai', 'Medical'],
    ['Ram Mithaiwala', 'Food & Dining'],
    ['Ghar ka Kiraya', 'Rent'],
    ['Nagar Palika', 'Taxes'],
    ['Stadtwerke Lindenau', 'Utilities'],
    ['Fahrradwerkstatt Kern', 'Transport'],
    ['Zahnarztpraxis Dr. Kern', 'Medical'],
    ['Kita Regenbogen', 'Education'],
    ['Boucherie Durand', 'Groceries'],
    ['Clinique Vétérinaire du Lac', 'Medical'],
    ['Taxe foncière', 'Taxes'],
    ['Crèche du Lac', 'Education'],
    ['Frutería Lola', 'Groceries'],
    ['Taller mecánico Sol', 'Transport'],
    ['Comunidad de propietarios Sol 3', 'Rent'],
    ['Peluquería Lola', 'Personal Care'],
    ['Slagerij Smits', 'Groceries'],
    ['Huisartsenpraktijk Delft', 'Medical'],
    ['Gemeentebelastingen Delft', 'Taxes'],
    ['Rijschool Delft', 'Education'],
    ['Waterschap Delfland', 'Taxes'],
    ['Lindenau Hardware Store', 'Household'],
  ])('knows what “%s” is for', (payee, category) => {
    expect(spendingHit(payee)?.category).toBe(category);
  });

  it.each([
    ['Fine', null],
    ['Fine Foods Market', 'Groceries'],
    ['Fine & Dandy', null],
    ['PARKING FINE 1234', 'Fees & Charges'],
    ['Otto', 'Shopping'],
    ['OTTO GMBH', 'Shopping'],
    ['Otto Schmidt', null],
    ['Douglas Adams', null],
    ['DOUGLAS 0815', 'Personal Care'],
    ['Penny Lane', null],
    ['PENNY SAGT DANKE', 'Groceries'],
    ['Penny Markt Berlin', 'Groceries'],
    ['Three', 'Utilities'],
    ['Three Brothers', null],
    ['Three Mobile', 'Utilities'],
    ['Medium Rare', null],
    ['Norma Jean', null],
    ['Grace Bill', null],
    ['Sage', null],
  ])('takes “%s” for no more than it says', (payee, category) => {
    expect(spendingHit(payee)?.category ?? null).toBe(category);
  });

  it('takes a name for no grant', () => {
    expect(incomeHit('Grant Smith')).toBeNull();
    expect(incomeHit('Research grant')?.category).toBe('Other Income');
  });

  it.each([
    ['Vetan March', 'Salary'],
    ['Gehaltszahlung', 'Salary'],
    ['Virement salaire', 'Salary'],
    ['Abono nómina', 'Salary'],
    ['Salarisbetaling', 'Salary'],
    ['Kinderbijslag', 'Other Income'],
    ['Belastingteruggave', 'Refund'],
    ['Remboursement', 'Refund'],
    ['Zinsgutschrift', 'Interest'],
  ])('knows what “%s” comes from', (payee, category) => {
    expect(incomeHit(payee)?.category).toBe(category);
  });
});
