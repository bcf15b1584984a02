import { spendingName } from '../../engine/merchants.ts';
import type { BalanceChain } from './balance-chain.ts';
import type { NumberText } from '../values/number-text.ts';
import type { ImportChoice, ImportSample } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Proof, Settled } from '../settle.ts';
import { soundsEarned, soundsReceived, soundsRefund } from '../values/sign-words.ts';

/**
 * How a row gets its sign: as it stands, turned (a card statement where spending is positive), by a column that says in or
 * out, or unmarked amounts are spending while marked ones (`+`, `CR`) are money in.
 */
export type SignRule = 'as-written' | 'inverted' | 'by-column' | 'unmarked-out';

/** One row's amount with what stands around it. */
export type SignRow = {
  readonly raw: string;
  readonly number: NumberText;
  readonly text: string;
  readonly direction: 'out' | 'in' | null;
};

/** What tells about the signs; `chain` is what the balances prove with the signs as written. */
export type SignClues = {
  readonly rows: readonly SignRow[];
  readonly chain: BalanceChain | null;
  readonly cardColumns: boolean;
};

/** Returns −1 or 1 for a row by the rule. */
export const signOf = (rule: SignRule, { sign, mark }: NumberText, direction: 'out' | 'in' | null): -1 | 1 => {
  const written = mark ? (mark === 'debit' ? -1 : 1) : sign === 0 ? 1 : sign;
  if (rule === 'inverted') return written === 1 ? -1 : 1;
  if (rule === 'by-column' && direction) return direction === 'out' ? -1 : 1;
  if (rule === 'unmarked-out' && sign === 0 && mark === null && direction !== 'in') return -1;
  return written;
};

const LABELS: Readonly<Record<SignRule, string>> = {
  'as-written': 'positive is money in, negative is money out',
  inverted: 'positive is money out (spending), negative is money in',
  'by-column': 'a column says whether money came in or went out',
  'unmarked-out': 'amounts without a sign are money out, those with + or CR are money in',
};

const marks = (
  rows: readonly SignRow[],
): { minus: number; bare: number; plus: number; credit: number; debit: number } => ({
  minus: rows.filter(({ number }) => number.sign < 0).length,
  bare: rows.filter(({ number, direction }) => number.sign === 0 && number.mark === null && direction === null).length,
  plus: rows.filter(({ number }) => number.sign > 0).length,
  credit: rows.filter(({ number, direction }) => number.mark === 'credit' || direction === 'in').length,
  debit: rows.filter(({ number, direction }) => number.mark === 'debit' || direction === 'out').length,
});

const byDirection = (rows: readonly SignRow[]): Proof<SignRule> | null => {
  const told = rows.filter(({ direction }) => direction !== null);
  const saysBoth = new Set(told.map(({ direction }) => direction)).size === 2;
  if (told.length < rows.length) {
    const isBare = rows.every(({ number }) => number.sign === 0 && number.mark === null);
    return isBare && (saysBoth || told.length > rows.length / 2)
      ? { value: 'by-column', reason: 'A column says for most rows whether money came in or went out.' }
      : null;
  }
  if (told.length === 0) return null;
  const negatives = told.filter(({ number }) => number.sign < 0);
  if (negatives.length === 0)
    return { value: 'by-column', reason: 'A column says for each row whether money came in or went out.' };
  const agree = told.filter(({ number, direction }) => number.sign < 0 === (direction === 'out')).length;
  if (agree === told.length)
    return { value: 'as-written', reason: 'The signs agree with the column that says in or out.' };
  if (agree === 0 && saysBoth)
    return { value: 'inverted', reason: 'The column that says in or out is opposite to the signs.' };
  return negatives.every(({ direction }) => direction === 'out') && agree > told.length / 2
    ? { value: 'as-written', reason: 'The signs mostly agree with the column that says in or out.' }
    : null;
};

const byMarks = (rows: readonly SignRow[]): Proof<SignRule> | null => {
  const { minus, bare, plus, credit, debit } = marks(rows);
  if (minus > 0) return null;
  if (bare > 0 && debit === 0 && plus + credit > 0 && plus + credit <= bare)
    return { value: 'unmarked-out', reason: 'Only money coming in is marked, with + or CR.' };
  if (bare > 0 && debit > 0 && credit === 0) return { value: 'as-written', reason: 'Money going out is marked DR.' };
  return bare === 0 && (credit > 0 || plus > 0)
    ? { value: 'as-written', reason: 'Every amount is marked as in or out.' }
    : null;
};

/** `refunded` counts among `received` what a shop's own account would show as well. */
type Hints = { readonly spent: number; readonly received: number; readonly refunded: number; readonly earned: number };

type Hint = 'spent' | 'received' | 'earned' | null;

const hintOf = ({ text }: SignRow): Hint => {
  if (soundsReceived(text)) return 'received';
  if (soundsEarned(text)) return 'earned';
  return spendingName(text) === null ? null : 'spent';
};

const hints = (rows: readonly SignRow[]): Hints => {
  const found = { spent: 0, received: 0, refunded: 0, earned: 0 };
  for (const row of rows) {
    const hint = hintOf(row);
    if (hint !== null) found[hint] += 1;
    if (hint === 'received' && soundsRefund(row.text)) found.refunded += 1;
  }
  return found;
};

const CARD_REASON = 'Payments received are negative and spending is positive, as on card statements.';

/** The rows by their written signs. */
type Halves = { readonly above: readonly SignRow[]; readonly below: readonly SignRow[] };

const halves = (rows: readonly SignRow[]): Halves => {
  const isIn = ({ number }: SignRow): boolean => signOf('as-written', number, null) > 0;
  return { above: rows.filter(isIn), below: rows.filter((row) => !isIn(row)) };
};

const comesIn = (row: SignRow): boolean => soundsReceived(row.text) || soundsEarned(row.text);

/** What comes in on a card is most of what is negative, and nothing else speaks against it. */
const looksTurned = ({ above, below }: Halves): boolean => {
  if (above.some(comesIn)) return false;
  const received = below.filter(({ text }) => soundsReceived(text)).length;
  return received > 0 && received * 2 >= below.length && !below.some((row) => hintOf(row) === 'spent');
};

/** Payments are received below zero and hardly anything but spending stands above. */
const looksLikeCard = ({ above, below }: Halves): boolean => {
  if (above.some(comesIn) || !below.some(({ text }) => soundsReceived(text))) return false;
  const [plus, minus] = [hints(above), hints(below)];
  const mostlySpent = above.length >= below.length || (plus.spent > 0 && minus.spent === 0);
  const isPaid = minus.received > minus.refunded || plus.spent > 0;
  return minus.received >= minus.spent && isPaid && mostlySpent;
};

/** Everything above zero was bought, and nothing below speaks of shops or of income. */
const isBoughtAbove = ({ above, below }: Halves): boolean =>
  above.length > 1 &&
  above.every((row) => hintOf(row) === 'spent') &&
  below.every((row) => ['received', null].includes(hintOf(row)));

/** The words are searched from the cheapest question on, since naming a shop costs more than all others. */
const byWords = (found: Halves, rows: readonly SignRow[], cardColumns: boolean): Proof<SignRule> | null => {
  const { above, below } = found;
  if (looksLikeCard(found)) return { value: 'inverted', reason: CARD_REASON };
  if (looksTurned(found) || (below.length > 0 && isBoughtAbove(found))) return null;
  if (below.length >= above.length) return { value: 'as-written', reason: 'The file writes its own signs.' };
  const [plus, minus] = [hints(above), hints(below)];
  if (below.length > 0 && (plus.spent <= minus.spent || plus.earned > 0))
    return { value: 'as-written', reason: 'The file writes its own signs.' };
  if (below.length === 0 && plus.spent === 0 && plus.earned + plus.received === above.length)
    return { value: 'as-written', reason: 'Every row speaks of money coming in.' };
  if (below.length === 0 && rows.length === 1 && plus.spent === 0 && !cardColumns)
    return { value: 'as-written', reason: 'The amount has no sign.' };
  return null;
};

const byChain = (chain: BalanceChain | null): Proof<SignRule> | null =>
  chain && {
    value: chain.signs,
    reason:
      chain.signs === 'as-written'
        ? 'The balances add up with the signs as written.'
        : 'The balances add up only with the signs turned.',
  };

const samples = (rows: readonly SignRow[], rule: SignRule): readonly ImportSample[] =>
  rows.slice(0, 3).map(({ raw, number, text, direction }) => ({
    raw: `${text} ${raw}`.trim(),
    reads: signOf(rule, number, direction) > 0 ? 'money in' : 'money out',
  }));

const choice = (rows: readonly SignRow[], rule: SignRule): ImportChoice & { readonly value: SignRule } => ({
  value: rule,
  label: LABELS[rule],
  sample: samples(rows, rule),
});

/** A list of nothing but plain amounts is spending far more often than income; it orders the choices of the question. */
const likelyFirst = (found: Halves): readonly SignRule[] => {
  const isSpending = found.below.length === 0 && !found.above.some(comesIn);
  return isSpending || looksTurned(found) ? ['inverted', 'as-written'] : ['as-written', 'inverted'];
};

/** Decides what positive and negative mean in a column of amounts, or asks under the key `signs`. */
export const decideSigns = ({ rows, chain, cardColumns }: SignClues, answers: Answers): Settled<SignRule> => {
  const found = halves(rows);
  const proof =
    rows.length === 0
      ? { value: 'as-written' as const, reason: 'There are no amounts.' }
      : (byDirection(rows) ?? byChain(chain) ?? byMarks(rows) ?? byWords(found, rows, cardColumns));
  const rules: readonly SignRule[] = [...likelyFirst(found), 'by-column', 'unmarked-out'];
  return settle(answers, {
    key: 'signs',
    choices: (proof || answers['signs'] ? rules : rules.slice(0, 2)).map((rule) => choice(rows, rule)),
    proof,
    question: 'Are positive amounts money in or money out?',
  });
};
