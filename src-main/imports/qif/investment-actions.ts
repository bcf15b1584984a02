/** What an investment action does: cash comes in or goes out of the account, or something else in words. */
export type ActionEffect =
  | { readonly kind: 'cash'; readonly sign: -1 | 1 | null; readonly words: string }
  | { readonly kind: 'none'; readonly words: string };

const cash = (sign: -1 | 1 | null, words: string): ActionEffect => ({ kind: 'cash', sign, words });

const CASH: ReadonlyMap<string, ActionEffect> = new Map([
  ['', cash(null, '')],
  ['cash', cash(null, 'Cash')],
  ['xin', cash(1, 'Transfer in')],
  ['xout', cash(-1, 'Transfer out')],
  ['contribx', cash(1, 'Contribution')],
  ['withdrwx', cash(-1, 'Withdrawal')],
  ['deposit', cash(1, 'Deposit')],
  ['withdraw', cash(-1, 'Withdrawal')],
  ['div', cash(1, 'Dividend')],
  ['intinc', cash(1, 'Interest')],
  ['cglong', cash(1, 'Capital gain')],
  ['cgmid', cash(1, 'Capital gain')],
  ['cgshort', cash(1, 'Capital gain')],
  ['miscinc', cash(1, 'Income')],
  ['rtrncap', cash(1, 'Return of capital')],
  ['miscexp', cash(-1, 'Expense')],
  ['margint', cash(-1, 'Margin interest')],
]);

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:buy|cvrshrt)/u, 'a purchase of securities'],
  [/^(?:sell|shtsell)/u, 'a sale of securities'],
  [/^reinv/u, 'reinvested income'],
  [/^shrs/u, 'securities moved'],
  [/^stksplit/u, 'a share split'],
  [/^reminder/u, 'a reminder'],
  [/x$/u, 'paid straight to another account'],
];

/** Returns what an investment action does to the account's cash; unknown ones do nothing that is clear. */
export const effectOf = (action: string): ActionEffect => {
  const name = action.trim().toLowerCase();
  const known = CASH.get(name);
  if (known) return known;
  const words = OTHERS.find(([pattern]) => pattern.test(name))?.[1];
  return { kind: 'none', words: words ?? `“${action}”, an action that moves no cash` };
};
