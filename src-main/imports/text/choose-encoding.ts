import { ENCODINGS } from './encodings.ts';
import type { ImportQuestion } from '../reading.ts';
import { rateEncodings } from './rate-encodings.ts';
import type { RatedEncoding } from './rate-encodings.ts';
import { sampleCells } from './sample-cells.ts';
import type { CellSample } from './sample-cells.ts';

/** The likeliest encoding with the reason, and the question where another one reads almost as well but differently. */
export type ChosenEncoding = {
  readonly encoding: string;
  readonly reason: string;
  readonly question: ImportQuestion | null;
};

/** Readings within this many nats of the best are too close to call: e⁵, about 150 to 1. */
const MARGIN = 5;
/** Once it must be asked, readings up to this much worse are offered as well. */
const OFFERED = 12;
const SAMPLES = 3;
const MAX_CHOICES = 6;

const labelOf = (encoding: string): string => ENCODINGS.find(({ name }) => name === encoding)?.label ?? encoding;

/** Without bytes from 80 to 9F the older standard says the same in fewer letters. */
const exactName = (encoding: string, cells: CellSample['cells']): string => {
  if (cells.some((cell) => cell.some((byte) => byte >= 0x80 && byte <= 0x9f))) return encoding;
  if (encoding === 'windows-1252') return 'iso-8859-1';
  return encoding === 'windows-1254' ? 'iso-8859-9' : encoding;
};

/** A cell as it stands in the file, with the bytes beyond ASCII as numbers: `Pla‹E8›ilo`. */
const shownBytes = (cell: Uint8Array): string =>
  Array.from(cell, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `‹${byte.toString(16).toUpperCase()}›`)).join(
    '',
  );

const firstOfEachText = (rated: readonly RatedEncoding[]): readonly RatedEncoding[] => {
  const seen = new Set<string>();
  return rated.filter(({ texts }) => {
    const all = texts.join('\n');
    return seen.has(all) ? false : Boolean(seen.add(all));
  });
};

const ask = (rivals: readonly RatedEncoding[], cells: CellSample['cells']): ImportQuestion => {
  const shown = rivals.slice(0, MAX_CHOICES);
  const differing = cells
    .map((_, at) => at)
    .filter((at) => new Set(shown.map(({ texts }) => texts[at])).size > 1)
    .slice(0, SAMPLES);
  return {
    key: 'encoding',
    text: 'Which reading of the accented letters is right?',
    choices: shown.map(({ encoding, texts }) => ({
      value: exactName(encoding, cells),
      label: labelOf(exactName(encoding, cells)),
      sample: differing.flatMap((at) => {
        const cell = cells[at];
        return cell ? [{ raw: shownBytes(cell), reads: texts[at] ?? '' }] : [];
      }),
    })),
  };
};

const reasonFor = (encoding: string, declared: string | null): string => {
  if (declared === null) return 'Read so, the letters make words of one language.';
  return encoding === declared
    ? 'The file says so, and its letters fit.'
    : `The file says ${labelOf(declared)}, but its letters only make words when read so.`;
};

/** Decides how bytes that are no Unicode are to be read, or asks under the key `encoding`; the first choice stands until then. */
export const chooseEncoding = (bytes: Uint8Array, declared: string | null): ChosenEncoding => {
  const sample = sampleCells(bytes);
  const rated = firstOfEachText(rateEncodings(sample, declared));
  const [best] = rated;
  const encoding = exactName(best?.encoding ?? 'windows-1252', sample.cells);
  const within = (nats: number) => rated.filter(({ cost }) => best && cost - best.cost < nats);
  return {
    encoding,
    reason: reasonFor(encoding, declared && exactName(declared, sample.cells)),
    question: within(MARGIN).length > 1 ? ask(within(OFFERED), sample.cells) : null,
  };
};
