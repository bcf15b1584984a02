import type { PageAmounts } from './page-amounts.ts';
import type { RowAmount } from './row-amounts.ts';

const SURE = 0.5;
const FEWEST_AMOUNTS = 3;
const FEWEST_WORDS = 6;
const HAS_LETTERS = /\p{L}{2,}/u;

const isSure = ({ decimals, signed, confidence, readings }: RowAmount): boolean =>
  (decimals || signed) && confidence >= SURE && (readings[0]?.cost ?? 1) < 1;

const FEWEST_DIGITS = 3;

/** Where money has no decimals, a total is as bare as any number: another row has to name the same one, as what was paid. */
const hasWholeTotal = (labelled: PageAmounts['labelled']): boolean => {
  const whole = labelled.flatMap(({ kind, amount: { readings, confidence, text } }) => {
    const value = readings[0]?.value;
    const isNumber = confidence >= SURE && text.replaceAll(/\D/gu, '').length >= FEWEST_DIGITS;
    return kind === 'ignored' || value === undefined || !isNumber ? [] : [{ kind, value }];
  });
  return whole.some(
    (one) => one.kind === 'total' && whole.some((other) => other.kind !== 'total' && other.value === one.value),
  );
};

const looksLikeReceipt = ({ rows, amounts, labelled }: PageAmounts): boolean => {
  const words = rows
    .flatMap((row) => row.words)
    .filter(({ text, confidence }) => confidence >= SURE && HAS_LETTERS.test(text));
  if (words.length < FEWEST_WORDS) return false;
  const named = labelled.some(({ kind, amount }) => kind !== 'ignored' && isSure(amount));
  return named || hasWholeTotal(labelled) || amounts.flat().filter(isSure).length >= FEWEST_AMOUNTS;
};

/** Tells whether what was read is a receipt at all: words enough, and amounts that are named or several. */
export const isReceipt = (pages: readonly PageAmounts[]): boolean => pages.some(looksLikeReceipt);
