import type { ImportChoice } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import type { OfxStatement } from './collect-statements.ts';

/** Where the sign of a movement comes from: the amount, as the standard says, or the kind of movement. */
export type TypeSigns = 'as-written' | 'by-type';

const OUT = new Set(['DEBIT', 'CHECK', 'FEE', 'SRVCHG', 'DIRECTDEBIT']);
const IN = new Set(['CREDIT', 'DEP', 'DIRECTDEP']);
const MOSTLY_OUT = new Set(['ATM', 'POS', 'CASH', 'REPEATPMT', 'PAYMENT']);
const SAMPLES = 3;

/** Returns what the kind of a movement says about its sign: −1, 1, or null where it says nothing. */
export const signOfType = (type: string, statement: OfxStatement['type']): -1 | 1 | null => {
  const name = type.toUpperCase();
  if (OUT.has(name)) return -1;
  if (IN.has(name)) return 1;
  if (name === 'PAYMENT' && statement === 'credit') return 1;
  return MOSTLY_OUT.has(name) ? -1 : null;
};

type Movement = { readonly type: string; readonly amount: string };

const isMinus = ({ amount }: Movement): boolean => /[-−–(]/u.test(amount);
const isZero = ({ amount }: Movement): boolean => !/[1-9]/u.test(amount);

const movementsOf = ({ records }: OfxStatement): readonly Movement[] =>
  records
    .filter(({ kind }) => kind === 'movement')
    .map(({ fields }) => ({ type: fields.TRNTYPE.toUpperCase(), amount: fields.TRNAMT }))
    .filter((movement) => !isZero(movement));

/** A statement without any minus although it names debits, or one where every debit is above and every credit below zero. */
const seemsUnsigned = (statement: OfxStatement): boolean => {
  const movements = movementsOf(statement);
  const debits = movements.filter(({ type }) => OUT.has(type));
  if (debits.length === 0 || debits.some(isMinus)) return false;
  if (!movements.some(isMinus)) return true;
  const credits = movements.filter(({ type }) => IN.has(type));
  return credits.length > 0 && credits.every(isMinus);
};

const choices = (statements: readonly OfxStatement[]): readonly (ImportChoice & { readonly value: TypeSigns })[] => {
  const debits = statements.flatMap(movementsOf).filter(({ type }) => OUT.has(type));
  const shown = (reads: (amount: string) => string): ImportChoice['sample'] =>
    debits.slice(0, SAMPLES).map(({ type, amount }) => ({ raw: `${type} ${amount}`, reads: reads(amount) }));
  return [
    {
      value: 'by-type',
      label: 'debits are money out and credits money in, whatever the sign',
      sample: shown((amount) => `-${amount.replace(/^[-+\s]+/u, '')}`),
    },
    {
      value: 'as-written',
      label: 'the sign of the amount counts, as the standard says',
      sample: shown((amount) => amount),
    },
  ];
};

/** Where signs come from in each statement. */
export type DecidedSigns = {
  readonly settled: Settled<TypeSigns>;
  readonly isByType: (statement: OfxStatement) => boolean;
};

/** Decides whether amounts carry their own sign; asks under the key `signs-by-type` where they contradict the kinds of movement. */
export const decideTypeSigns = (statements: readonly OfxStatement[], answers: Answers): DecidedSigns => {
  const odd = new Set(statements.filter(seemsUnsigned));
  const settled = settle(answers, {
    key: 'signs-by-type',
    choices: choices(odd.size > 0 ? [...odd] : statements),
    proof:
      odd.size > 0
        ? null
        : { value: 'as-written', reason: 'The sign of an amount says whether money came in or went out.' },
    question: 'Debits stand here without a minus. Are they money out?',
  });
  const isByType = (statement: OfxStatement): boolean =>
    settled.value === 'by-type' && (odd.size === 0 || odd.has(statement));
  return { settled, isByType };
};
