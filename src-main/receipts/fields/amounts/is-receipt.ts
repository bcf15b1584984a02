import type { PageAmounts } from './page-amounts.ts';
import type { RowAmount } from './row-amounts.ts';

const SURE = 0.5;
const FEWEST_AMOUNTS = 3;
const FEWEST_WORDS = 6;
const HAS_LETTERS = /\p{L}{2,}/u;

const isSure = ({ decimals, signed, confidence, readings }: RowAmount): boolean =>
  (decimals || signed) && confidence >= SURE && (readings[0]?.cost ?? 1) < 1;

const looksLikeReceipt = ({ rows, amounts, labelled }: PageAmounts): boolean => {
  const words = rows
    .flatMap((row) => row.words)
    .filter(({ text, confidence }) => confidence >= SURE && HAS_LETTERS.test(text));
  if (words.length < FEWEST_WORDS) return false;
  const named = labelled.some(({ kind, amount }) => kind !== 'ignored' && isSure(amount));
  return named || amounts.flat().filter(isSure).length >= FEWEST_AMOUNTS;
};

/** Tells whether what was read is a receipt at all: words enough, and amounts that are named or several. */
export const isReceipt = (pages: readonly PageAmounts[]): boolean => pages.some(looksLikeReceipt);
