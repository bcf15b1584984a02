import { foldLooks } from '../../rows/fold-print.ts';

/** Names of the months from January on, without accents: English, German, French, Spanish, Italian, Dutch, Portuguese, Malay and Indonesian. */
const NAMES: readonly string[] = [
  'jan january januar janner jaenner janvier janv enero ene gennaio gen januari janeiro',
  'feb february februar feber fevrier fevr fev febrero febbraio februari fevereiro',
  'mar march marz maerz mrz mars marzo maart mrt marco mac maret',
  'apr april avril avr abril abr aprile',
  'may mai mayo maggio mag mei maio',
  'jun june juni juin junio giugno giu junho',
  'jul july juli juillet juil julio luglio lug julho julai',
  'aug august aout agosto ago augustus agustus ogos agu agt',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october oktober okt octobre octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dicembre dezembro desember des disember dis',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [foldLooks(name), index + 1] as const)),
);

/** Returns the month (1–12) that a word without accents names in one of the known languages, or null; `0CT` and `JU1` are months too. */
export const monthOf = (word: string): number | null => MONTHS.get(foldLooks(word)) ?? null;
