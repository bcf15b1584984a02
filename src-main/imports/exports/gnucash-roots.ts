import { foldText } from '../text/fold-text.ts';

const ROOTS: readonly (readonly ['category' | 'equity', RegExp])[] = [
  [
    'category',
    /^(?:expenses?|income|revenues?|aufwand|aufwendungen|ausgaben|ertrag|ertrage|einnahmen|depenses?|revenus?|produits|charges|gastos?|ingresos?|spese|uscite|entrate|ricavi|costi|despesas?|receitas?|uitgaven|kosten|inkomsten|opbrengsten|utgifter|inntekter|intakter|indtaegter|kostnader|wydatki|przychody|koszty|vydaje|naklady|prijmy|vynosy|kiadasok?|bevetelek?|menot|tulot|gider(?:ler)?|gelir(?:ler)?|расходы|доходы|費用|支出|収益|収入|支出|收入|费用)$/u,
  ],
  [
    'equity',
    /^(?:equity|eigenkapital|anfangsbestand|capitaux propres|patrimonio(?: neto| netto)?|patrimonio liquido|eigen vermogen|egenkapital|eget kapital|kapital(?: wlasny)?|vlastni kapital|sajat toke|oma paaoma|ozkaynaklar|капитал|собственные средства|純資産|资本|所有者权益)$/u,
  ],
];

/** Returns what an account of GnuCash is by the first part of its full name: a category, equity, or one of the user's own. */
export const kindOfAccount = (fullName: string): 'category' | 'equity' | 'own' => {
  const root = foldText(fullName.split(':')[0] ?? '').trim();
  return ROOTS.find(([, pattern]) => pattern.test(root))?.[0] ?? 'own';
};

/** Returns a category's full name without its root: `Expenses:Food:Out` is `Food:Out`. */
export const withoutRoot = (fullName: string): string => fullName.split(':').slice(1).join(':') || fullName;
