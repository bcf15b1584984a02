import { writeNumber, writeSigned } from '../write-values.ts';
import { cells, centred, left } from './print-line.ts';
import type { Section } from './section.ts';

/** What was handed over and given back, or the slip of the card. */
export const paymentSection: Section = ({ random, country, truth, style }) => {
  const { words } = country;
  if (truth.paymentMethod === 'cash') {
    return [
      cells([random.pick(words.cash), writeNumber(country, truth.paid)]),
      cells([random.pick(words.change), writeNumber(country, truth.change)]),
    ];
  }
  const digits = truth.cardDigits;
  if (digits === null) return [cells([words.other ?? random.pick(words.card), writeNumber(country, truth.paid)])];
  const masked = `${random.pick(['************', 'XXXX XXXX XXXX ', '**** **** **** ', 'xxxxxxxxxxxx'])}${digits}`;
  const slip = style.slip ? words.slip.map((text) => left(text.replace('#', masked))) : [left(masked)];
  return [cells([random.pick(words.card), writeSigned(country, truth.paid, style.sign)]), { kind: 'gap' }, ...slip];
};

/** Thanks and a code to scan. */
export const endSection: Section = ({ random, country, style }) => [
  { kind: 'gap' },
  centred(random.pick(country.words.thanks)),
  ...(style.end === 'none' ? [] : [{ kind: 'gap' } as const, { kind: style.end } as const]),
];
