import type { ImportChoice } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import type { OfxFields, OfxRecord, OfxStatement } from './collect-statements.ts';

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

const isMinus = (amount: string): boolean => /[-−–(]/u.test(amount);

/** Tells whether a record moves money and is of one of the kinds. */
const isMovement = ({ kind, fields }: OfxRecord, types: ReadonlySet<string> | null): boolean =>
  kind === 'movement' && (types === null || types.has(fields.TRNTYPE.toUpperCase())) && /[1-9]/u.test(fields.TRNAMT);

/** How many movements of some kinds a statement has, and how many of them have a minus. */
type Count = { readonly all: number; readonly minus: number };

const countOf = ({ records }: OfxStatement, types: ReadonlySet<string> | null): Count => {
  let [all, minus] = [0, 0];
  for (const record of records) {
    if (!isMovement(record, types)) continue;
    all += 1;
    if (isMinus(record.fields.TRNAMT)) minus += 1;
  }
  return { all, minus };
};

/** A statement without any minus although it names debits, or one where every debit is above and every credit below zero. */
const seemsUnsigned = (statement: OfxStatement): boolean => {
  const debits = countOf(statement, OUT);
  if (debits.all === 0 || debits.minus > 0) return false;
  if (countOf(statement, null).minus === 0) return true;
  const credits = countOf(statement, IN);
  return credits.all > 0 && credits.minus === credits.all;
};

const firstDebits = (statements: readonly OfxStatement[]): readonly OfxFields[] => {
  const found: OfxFields[] = [];
  for (const { records } of statements)
    for (const record of records) {
      if (isMovement(record, OUT)) found.push(record.fields);
      if (found.length === SAMPLES) return found;
    }
  return found;
};

const choices = (statements: readonly OfxStatement[]): readonly (ImportChoice & { readonly value: TypeSigns })[] => {
  const debits = firstDebits(statements);
  const shown = (reads: (amount: string) => string): ImportChoice['sample'] =>
    debits.map(({ TRNTYPE, TRNAMT }) => ({ raw: `${TRNTYPE.toUpperCase()} ${TRNAMT}`, reads: reads(TRNAMT) }));
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
