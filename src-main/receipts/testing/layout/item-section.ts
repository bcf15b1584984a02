import type { TruthItem } from '../truth.ts';
import { writeNumber, writeQuantity, writeSigned } from '../write-values.ts';
import { cells, left } from './print-line.ts';
import type { PrintLine } from './print-line.ts';
import type { Draft, Section } from './section.ts';

/** The items, in the style of the till. */
export const itemSection: Section = (draft) => [
  { kind: 'rule', mark: draft.style.rule },
  ...itemHeads(draft),
  ...draft.truth.items.flatMap((item) => itemLines(draft, item)),
  { kind: 'rule', mark: draft.style.rule },
];

const itemHeads = ({ country, style }: Draft): readonly PrintLine[] => {
  const [name, quantity, price, amount] = country.words.itemHeads;
  if (style.items === 'columns') return [cells([name, quantity, price, amount]), { kind: 'rule', mark: style.rule }];
  return style.items === 'two-lines' ? [cells([name, amount])] : [];
};

const itemLines = (draft: Draft, item: TruthItem): readonly PrintLine[] => {
  const { country, style } = draft;
  const name = style.capitals ? item.name.toUpperCase() : item.name;
  const quantity = writeQuantity(country, item.quantity);
  const price = writeNumber(country, item.unitPrice);
  const amount = amountCell(draft, item);
  if (style.items === 'columns') return [left(name), cells(['', quantity, price, amount])];
  if (style.items === 'leading-quantity' && item.unit === null) {
    const each = item.quantity === 1 ? [] : [left(`    @ ${price}`)];
    return [cells([`${quantity} ${name}`, amount]), ...each];
  }
  const measure = item.unit === null ? `  ${quantity} x ${price}` : `  ${quantity} kg x ${price}/kg`;
  if (style.items === 'two-lines') return [left(name), cells([measure, amount])];
  return [cells([name, amount]), ...(item.quantity === 1 ? [] : [left(measure)])];
};

// Four columns leave no room for signs.
const amountCell = ({ country, style }: Draft, item: TruthItem): string => {
  const code = country.tax.codes[country.tax.rates.indexOf(item.rate)];
  const amount =
    style.signedItems && style.items !== 'columns'
      ? writeSigned(country, item.amount, style.sign)
      : writeNumber(country, item.amount);
  return code === undefined || code === '' ? amount : `${amount} ${code}`;
};
