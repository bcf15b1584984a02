import { findLabel } from '../../rows/find-label.ts';

/** Forms that are printed with the name the shop goes by, so that the row they stand in is the name. */
const TITLE_FORMS: readonly string[] = [
  'sdn bhd',
  'sendirian berhad',
  'berhad',
  'pte ltd',
  'pvt ltd',
  'private limited',
  'pty ltd',
  'pty limited',
  'co ltd',
];
const TITLE_FORM = /(?<![a-z])(?:s\/[bd8]|bhd)\b\.?(?!\w)/iu;
/** Forms that often stand under the sign of the shop. */
const OTHER_FORM =
  /^(?:pt|cv)\.? |(?<![a-z])(?:ltd|limited|ltda|eireli|lda|s\.? ?r\.? ?l|s\.? ?n\.? ?c|s\.? ?p\.? ?a|s\.? ?l\.? ?u?|inc|llc|l\.l\.c|llp|corp|corporation|incorporated|plc|gmbh|mbh|kg|ohg|ug|gbr|e\. ?k|e\. ?u|ag|s\.?a\.?r\.?l|sas|sasu|eurl|s\.?a\.?|b\.?v|n\.?v|bvba|sprl|vof|oy|ab|aps|a\/s|sp\. ?z ?o\. ?o|kft|s\.r\.o|s\.a\. de c\.v|holdings?|group)(?!\w)/iu;

/** How firmly a text names a company: by a form that belongs to a printed name, by another one, or not. */
export type CompanyForm = 'title' | 'other' | 'none';

/** Returns what the legal form in a text tells of it. */
export const companyFormOf = (text: string): CompanyForm => {
  if (findLabel(text, TITLE_FORMS) !== null || TITLE_FORM.test(text)) return 'title';
  return OTHER_FORM.test(text) ? 'other' : 'none';
};

const FORM_ALONE =
  /^[\s.,(]*(?:(?:\(?m|co|company|&|and|sdn|bhd|berhad|ltd|limited|pte|pvt|pty|private|inc|llc|corp|gmbh|kg|ohg|ag|srl|spa|snc|sas|sarl|sa|sl|bv|nv|ltda|s\/b|e\.?k\.?|s\.r\.l\.?|s\.p\.a\.?|s\.l\.?|b\.v\.?)(?!\w)[\s.,)]*)+$/iu;
const CONTINUING = /^[\s(]*(?:sdn|bhd|berhad|pte|pvt|pty|ltd|limited|gmbh|co\.|\(m\)|& )(?!\w)/iu;
const CONTINUING_WORDS: readonly string[] = [
  'enterprise',
  'enterprises',
  'trading',
  'holdings',
  'company',
  'corporation',
];

const opens = (text: string, bracket: string): number => text.split(bracket).length;

/** Tells whether a row continues the name above it: it is a legal form alone or begins with one, or it closes a bracket. */
export const continuesName = (above: string, text: string): boolean => {
  if (FORM_ALONE.test(text) || CONTINUING.test(text)) return true;
  if (opens(above, '(') > opens(above, ')'))
    return opens(text, ')') > opens(text, '(') || companyFormOf(text) !== 'none';
  return isTradeAlone(text) || findLabel(text, CONTINUING_WORDS)?.start === 0;
};

/** What a shop calls its trade; letters only, so that a voted reading can be told a real word. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  (
    'restaurant restoran ristorante restaurante enterprise enterprises trading traders cafe caffe coffee kaffee kopitiam kedai runcit makan mart market supermarket hypermarket supermarkt markt mercado ' +
    'supermercado supermercati supermercato marche supermarche mall shop store stores pharmacy farmasi apotheke pharmacie farmacia chemist bakery bakeries backerei baeckerei boulangerie panaderia panificio ' +
    'patisserie hardware stationery supplies supply motor motors auto garage bistro bar grill pizzeria pizza trattoria osteria kitchen diner burger sushi noodle seafood hotel hostel resort inn pub tavern brasserie ' +
    'tankstelle petrol gas station fuel station clinic klinik dental hospital books bookstore book paper electronics electrical electric furniture fashion boutique salon beauty spa perniagaan syarikat pasaraya minimarket ' +
    'express foods food fresh fruit fruits sweets bazaar emporium textiles jewellers medical medicos provision general distribution distributors industries international group services service ' +
    'metzgerei konditorei gasthaus gasthof wirtshaus imbiss drogerie baumarkt getrankemarkt buchhandlung librairie tabac epicerie charcuterie boucherie fleischerei ferreteria libreria tienda carniceria peluqueria ' +
    'wholesale steakhouse cantina eatery creamery brewery taqueria rotisserie delicatessen panaderia lanchonete padaria churrascaria confeitaria posto toko warung rumah apotek butcher grocery groceries deli liquor wine wines cleaners laundry florist flowers sports toys parking cinema theatre museum'
  ).split(' '),
);

const WORDS = /\p{L}+/gu;

/** Tells whether a text names a trade, as “restaurant” or “Bäckerei”. */
export const namesTrade = (text: string): boolean =>
  (text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(WORDS) ?? []).some((word) => TRADE_WORDS.has(word));

const TYING_WORD = /^(?:and|the|und|et|y|e|of|de)$/u;

/** Tells whether a text holds words of trade only, as “Restaurant & Bar”: the second row of a name. */
const isTradeAlone = (text: string): boolean => {
  const words = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(WORDS) ?? [];
  return words.length > 0 && words.every((word) => TRADE_WORDS.has(word) || TYING_WORD.test(word)) && !/\d/u.test(text);
};
