import { foldText } from '../text/fold-text.ts';

/** Month names by language, January first; shorter forms of three letters and more are understood where they are unique. */
const NAMES: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar marz april mai juni juli august september oktober november dezember',
  'janner feber maerz apr mai jun jul aug sep okt nov dez',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'janv fevr mars avr mai juin juil aou sept oct nov dec',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sep oct nov dic',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  'sty lut mar kwi maj cze lip sie wrz paz lis gru',
  'leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec',
  'ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince',
  'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar mars april mai juni juli august september oktober november desember',
  'januar februar marts april maj juni juli august september oktober november december',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  'oca sub mar nis may haz tem agu eyl eki kas ara',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
];

/** Czech and Polish call different months `listopad`: it is left out, and such a cell is reported instead of guessed. */
const UNCLEAR = new Set(['listopad', 'lis']);

const build = (): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  for (const names of NAMES) {
    foldText(names)
      .split(' ')
      .forEach((name, index) => months.set(name, months.has(name) && months.get(name) !== index + 1 ? 0 : index + 1));
  }
  for (const [name, month] of Array.from(months)) addShortForms(months, name, month);
  for (const name of UNCLEAR) months.delete(name);
  return months;
};

const addShortForms = (months: Map<string, number>, name: string, month: number): void => {
  for (let length = 3; length < Math.min(name.length, 6); length += 1) {
    const short = name.slice(0, length);
    const known = months.get(short);
    if (known === undefined) months.set(short, month);
  }
};

const MONTHS = build();

/** Returns the month 1–12 that a name or its short form means in any of the known languages, or null. */
export const monthByName = (name: string): number | null => MONTHS.get(foldText(name)) || null;
