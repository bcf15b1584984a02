import { writeDate, writeTime } from '../write-values.ts';
import { cells, centred, left } from './print-line.ts';
import type { PrintLine, TextLook } from './print-line.ts';
import type { Draft, Section } from './section.ts';

const NAME_LOOKS: Readonly<Record<Draft['style']['heading'], TextLook>> = {
  large: { size: 'large', bold: true },
  inverse: { size: 'tall', bold: true, inverse: true },
  logo: { size: 'wide', bold: true },
  tall: { size: 'tall', bold: true },
};

/** The merchant with address, telephone and tax number. */
export const merchantSection: Section = ({ country, trader, truth, style }) => {
  const line = style.headAlign === 'centre' ? centred : left;
  const { words } = country;
  return [
    ...(style.heading === 'logo' ? [{ kind: 'logo' } as const] : []),
    line(trader.name, NAME_LOOKS[style.heading]),
    ...(trader.legalName === undefined ? [] : [line(trader.legalName)]),
    ...trader.address.map((text) => line(text)),
    line(words.phone + trader.phone),
    line(words.taxNumber + truth.taxNumber),
    { kind: 'gap' },
  ];
};

/** The title of the paper, its number and who served. */
export const numberSection: Section = ({ random, country, trader, truth, style }) => {
  const { words, code } = country;
  const [title] =
    words.titles.length === 0 || random.chance(0.4) ? [] : [...words.titles].slice(trader.name.length % 2);
  const server = `${random.pick(words.cashier)}${random.pick(NAMES)}`;
  const where = trader.trade === 'restaurant' && code !== 'JP' ? [`${words.table}${random.integer(1, 24)}`] : [];
  return [
    ...(title === undefined ? [] : [centred(title, { size: 'normal', bold: true })]),
    cells([`${random.pick(words.receiptNumber)} ${truth.receiptNumber}`, ...where]),
    left(server),
    ...(style.dateOnTop ? dateLines({ random, country, trader, truth, style }) : []),
  ];
};

/** The date and time, where they do not stand on top. */
export const dateSection: Section = (draft) => (draft.style.dateOnTop ? [] : [{ kind: 'gap' }, ...dateLines(draft)]);

const NAMES = ['Mira', 'Jo 04', 'T. Okun', '0017', 'Sana', 'Kai'] as const;

const dateLines = ({ random, country, truth, style }: Draft): readonly PrintLine[] => {
  const label = random.pick(country.words.date);
  const date = `${label}${label === '' ? '' : ' '}${writeDate(style.datePattern, truth.date)}`;
  const time = writeTime(style.timePattern, truth.time);
  return random.chance(0.5) ? [cells([date, time])] : [left(`${date} ${time}`)];
};
