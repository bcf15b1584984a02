import type { VocabularyCategory } from './merchants-category.ts';
import { payeeWords } from './merchants-fold.ts';

/** What banks call the categories in their files. */
const ALIASES: Readonly<Partial<Record<VocabularyCategory, string>>> = {
  Rent: 'housing|mortgage rent|mortgage|rent mortgage|miete wohnen|wohnen|miete|loyer|alquiler|vivienda|affitto|huur|home rent',
  Groceries:
    'grocery|supermarket|supermarkets|supermarkets groceries|lebensmittel|lebensmittel supermarkt|courses|alimentation|supermercado|supermercados|alimentacion|spesa|supermercati|boodschappen|food drink groceries|general merchandise groceries',
  Utilities:
    'bills|bills utilities|utility|rent and utilities|strom|energie|telefon internet|energie telefon|factures|facturas|suministros|bollette|nutsvoorzieningen|phone|internet|telecom|household bills',
  Transport:
    'transportation|auto transport|auto|gas|fuel|gas fuel|car|mobilitat|transport auto|verkehr mobilitat|auto mobilitat|transports|vehiculo y transporte|trasporti|vervoer|public transport|taxi|commute',
  Subscription: 'subscriptions|abos|abonnements|suscripciones|abbonamenti|memberships',
  Entertainment:
    'leisure|fun|freizeit|freizeit unterhaltung|unterhaltung|medien elektronik|loisirs|ocio|svago|vrije tijd|recreation|leisure entertainment|hobbies',
  'Food & Dining':
    'restaurants|restaurant|eating out|dining|food and drink|food drink|bars restaurants|essen gehen|restaurants cafes|gastronomie|restauration|restaurantes|ristoranti|horeca|cafes restaurants|fast food|dining out|coffee shops|restaurants bars',
  Shopping:
    'general merchandise|merchandise|retail|einkaufe|einkaufen|achats|compras|acquisti|winkelen|clothing|kleidung|online shopping|electronics',
  Travel:
    'holidays|holiday|vacation|reisen|reisen urlaub|urlaub|voyages|voyage|viajes|viaggi|reizen|travel transportation|lodging|air travel|hotels',
  Medical:
    'pharmacy|doctor|gesundheit|sante|salud|salute|gezondheid|healthcare|health medical|gesundheit drogerie|dentist|health care',
  Health: 'health fitness|fitness|sport|sports|wellness|gym|health and fitness',
  Insurance: 'insurances|versicherungen|assurances|seguros|assicurazioni|verzekeringen|insurance financial',
  Education: 'school|bildung|education formation|educacion|istruzione|onderwijs|kids education|childcare education',
  'Gifts & Donation':
    'gifts|gifts donations|donations|charity|spenden|geschenke|cadeaux|dons|regalos|donaciones|regali|gifts and donations|charitable giving',
  'Fees & Charges':
    'fees|bank fees|fees charges|service fees|gebuhren|bankgebuhren|frais bancaires|comisiones|commissioni|kosten|charges',
  Taxes: 'tax|steuern|impots|impuestos|tasse|belastingen|steuern abgaben|government',
  'Personal Care':
    'beauty|personal|drogerie|drogerie kosmetik|beaute|cuidado personal|bellezza|verzorging|personal care beauty|hair beauty',
  Household:
    'home|home improvement|home garden|haushalt|maison|hogar|casa|huishouden|haus garten|furniture|household goods',
  Investment:
    'investments|investing|investitionen|investissements|inversiones|investimenti|beleggingen|sparen anlegen|pension',
  Stock: 'stocks|shares|aktien|securities trading',
  Savings: 'saving|sparen|epargne|ahorro|ahorros|risparmi|spaargeld',
  Cash: 'atm|cash withdrawal|cash atm|bargeld|retraits|cajeros|prelievi|geldopnames|withdrawals|cash and atm',
  Salary:
    'paycheck|wages|income salary|gehalt|lohn gehalt|lohn|salaire|revenus|nomina|nomina o pension|stipendio|salaris|payroll|income wages|paychecks',
  Interest: 'interest income|interest earned|zinsen|interets|intereses|interessi|dividends|dividend|dividends interest',
  Refund: 'refunds|returns|returned purchase|erstattung|erstattungen|remboursements|reembolsos|rimborsi|reimbursement',
  'Other Income':
    'income|other income|einnahmen|sonstige einnahmen|autres revenus|otros ingresos|altre entrate|overige inkomsten|revenue',
  Other: 'uncategorized other|miscellaneous|misc|sonstiges|divers|otros|otros gastos|varie|overig|other expenses',
};

const BY_ALIAS: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).flatMap(([category, list]) => list.split('|').map((alias) => [alias, category])),
);

/** Returns the default category's name that a bank's category name stands for, or null. */
export const categoryByAlias = (bankCategory: string): string | null => {
  const words = payeeWords(bankCategory.replace(/&/gu, ' ').replace(/_/gu, ' ')).join(' ');
  return BY_ALIAS.get(words) ?? BY_ALIAS.get(words.replace(/ (?:and|und|et|y|e|en) /gu, ' ')) ?? null;
};
