/** Digits that readers take for each other. */
const PAIRS = new Set([
  '08',
  '06',
  '09',
  '17',
  '14',
  '27',
  '38',
  '35',
  '39',
  '49',
  '56',
  '58',
  '59',
  '68',
  '69',
  '89',
  '36',
  '23',
  '28',
  '47',
]);

const areAlike = (one: string, other: string): boolean => PAIRS.has(one < other ? one + other : other + one);

/**
 * Tells whether one printed amount may be read as the other: a single digit taken for one that looks like it, or the first digit
 * lost or added, as a currency sign beside it makes.
 */
export const misreadings = (read: number, meant: number): boolean => {
  const one = String(Math.abs(read));
  const other = String(Math.abs(meant));
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    return long.length === short.length + 1 && short.length >= 3 && long.slice(1) === short;
  }
  const wrong = Array.from(one).flatMap((digit, place) =>
    digit === other[place] ? [] : [[digit, other[place] ?? ''] as const],
  );
  return wrong.length === 1 && wrong.every(([a, b]) => areAlike(a, b));
};
