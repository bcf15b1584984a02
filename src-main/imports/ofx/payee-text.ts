import type { ReadRow } from '../reading.ts';

/** A movement's counterparty and what else its record says. */
export type Texts = Pick<ReadRow, 'payeeText' | 'notes'>;

/** Banks cut the name at 20 to 40 letters and repeat it in full in the memo; below this a name is taken to be whole. */
const CUT_LENGTH = 20;
const WORD = /^[\p{L}\p{N}]/u;

const isCut = (name: string, memo: string): boolean =>
  name.length >= CUT_LENGTH || (WORD.test(memo.slice(name.length)) && name.length > 10);

/** Compares the first letters only, capitals or not, to spare most texts the comparison of the rest. */
const mayStartAlike = (a: string, b: string): boolean => {
  const [first, second] = [a.charCodeAt(0), b.charCodeAt(0)];
  return first === second || first > 127 || second > 127 || (first | 32) === (second | 32);
};

/**
 * Joins a name and a memo into the payee's text and the notes without saying anything twice; a name that was cut off gives
 * way to the memo that goes on. Both come in without outer or repeated blanks.
 */
export const joinNameAndMemo = (name: string, memo: string): Texts => {
  if (memo === '') return { payeeText: name, notes: '' };
  if (name === '') return { payeeText: memo, notes: '' };
  if (memo.length <= name.length)
    return { payeeText: name, notes: name.toLowerCase().includes(memo.toLowerCase()) ? '' : memo };
  if (!mayStartAlike(name, memo)) return { payeeText: name, notes: memo };
  const isRepeated = memo.slice(0, name.length).toLowerCase() === name.toLowerCase();
  return isRepeated && isCut(name, memo) ? { payeeText: memo, notes: '' } : { payeeText: name, notes: memo };
};

/** Joins notes, leaving out empty ones. */
export const joinNotes = (notes: readonly string[]): string => notes.filter((note) => note !== '').join(' · ');
