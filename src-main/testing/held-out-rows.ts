import type { Currency } from '../../src-shared/currency.ts';
import { addMonths, firstDay, monthOf } from '../../src-shared/month.ts';
import { generateHousehold } from '../sample/household.ts';
import { createRandom } from '../sample/random.ts';
import type { Random } from '../sample/random.ts';
import type { SampleHousehold, SampleTransaction } from '../sample/sample-household.ts';

/** A row as its bank prints it, with the category that its owner gives it. */
export type FiledRow = SampleTransaction & { readonly category: string };

export type HeldOutOptions = {
  readonly currency: Currency;
  readonly seed?: number;
  /** Whether the bank prints branch numbers, towns, terminals and misspelled or cut names. */
  readonly isNoisy?: boolean;
  /** One payee in so many is taken out of the history, so that it is new when it is asked for; 0 for none. */
  readonly hideOneIn?: number;
  /** Whether the user filed nothing yet, so that only the vocabulary speaks. */
  readonly isFirstImport?: boolean;
};

export type HeldOut = {
  readonly household: SampleHousehold;
  /** What the user filed before the last three months. */
  readonly history: readonly FiledRow[];
  /** The last three months. */
  readonly asked: readonly FiledRow[];
};

const TODAY = '2026-03-31';
const MONTHS_HELD_OUT = 3;

const TOWNS = ['BERLIN', 'MUENCHEN', 'PUNE', 'AUSTIN TX', 'KOELN', 'MUMBAI', 'HAMBURG', 'DALLAS TX'] as const;
const TERMINALS = ['SUMUP *', 'PAYPAL *', 'SQ *', 'ZETTLE_*'] as const;

/** Leaves a letter out, swaps two, or cuts the name, as card terminals and typists do. */
const misspelled = (name: string, random: Random): string => {
  const kind = random.next();
  const at = random.integer(1, Math.max(1, name.length - 3));
  if (kind < 0.12 && name.length > 5) return name.slice(0, at) + name.slice(at + 1);
  if (kind < 0.2 && name.length > 5)
    return `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`;
  return kind < 0.3 && name.length > 8 ? name.slice(0, random.integer(6, 8)) : name;
};

const withNoise = (row: FiledRow, random: Random): FiledRow => {
  const printed = row.payee.toUpperCase();
  const branch = random.chance(0.5) ? ` ${random.integer(1, 9999)}` : '';
  const town = random.chance(0.4) ? ` ${random.pick(TOWNS)}` : '';
  const terminal = random.chance(0.2) ? random.pick(TERMINALS) : '';
  const name = `${terminal}${misspelled(printed, random)}${branch}${town}`;
  return { ...row, payeeText: row.payeeText.includes(printed) ? row.payeeText.replace(printed, name) : name };
};

const isFiled = (row: SampleTransaction): row is FiledRow => row.category !== null && row.transferTo === undefined;

/** Returns a household's filed rows, the last three months held out; the same options give the same rows. */
export const heldOut = ({
  currency,
  seed = 1,
  isNoisy = false,
  hideOneIn = 0,
  isFirstImport = false,
}: HeldOutOptions): HeldOut => {
  const household = generateHousehold({ today: TODAY, currency, seed });
  const random = createRandom(seed * 77 + 1);
  const printed = household.transactions
    .filter(isFiled)
    .map((row) => ({ ...row, payeeText: row.payeeText === '' ? row.payee : row.payeeText }))
    .map((row) => (isNoisy ? withNoise(row, random) : row));
  const from = firstDay(addMonths(monthOf(TODAY), 1 - MONTHS_HELD_OUT));
  const payees = [...new Set(printed.map(({ payee }) => payee))];
  const hidden = new Set(payees.filter(() => hideOneIn > 0 && random.chance(1 / hideOneIn)));
  return {
    household,
    history: printed.filter(({ date, payee }) => !isFirstImport && date < from && !hidden.has(payee)),
    asked: printed.filter(({ date }) => date >= from),
  };
};
