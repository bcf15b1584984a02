import { analyse } from 'chardet';
import { decodeAs } from './encodings.ts';
import { scoreEncodings } from './letter-plausibility.ts';

/** Text with the encoding that was chosen and why. */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly reason: string };

const SAMPLE_BYTES = 16 * 1024;
const DAMAGE_BYTES = 512 * 1024;
const GOOD_FIT = 0.85;
const EAST_ASIAN = new Set(['Shift_JIS', 'EUC-JP', 'GB18030', 'Big5', 'EUC-KR']);

const mark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

const zeroPattern = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : null;
};

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-8 in which a bank cut a few letters in half: far more whole letters than broken ones. */
const damagedUtf8 = (bytes: Uint8Array): DecodedText | null => {
  const text = decodeAs(bytes.subarray(0, DAMAGE_BYTES), 'utf-8');
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return whole >= Math.max(1, broken) * 5
    ? { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', reason: 'All but a few damaged letters are valid UTF-8.' }
    : null;
};

/** The lines around bytes beyond ASCII, so that a long plain beginning does not hide them. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const sample: number[] = [];
  for (let index = 0; index < bytes.length && sample.length < SAMPLE_BYTES; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    const end = Math.min(bytes.length, index + 24);
    sample.push(...bytes.subarray(Math.max(0, index - 12), end), 10);
    index = end - 1;
  }
  return Uint8Array.from(sample);
};

const latinName = (encoding: string, sample: Uint8Array): string => {
  const hasControls = sample.some((byte) => byte >= 0x80 && byte <= 0x9f);
  if (hasControls) return encoding;
  return encoding === 'windows-1252' ? 'iso-8859-1' : encoding === 'windows-1254' ? 'iso-8859-9' : encoding;
};

const byLetters = (bytes: Uint8Array): { readonly encoding: string; readonly reason: string } => {
  const sample = sampleOf(bytes);
  const [guess] = analyse(sample).filter(({ name }) => EAST_ASIAN.has(name));
  if (guess && guess.confidence >= 90 && !decodeAs(sample, guess.name).includes('\ufffd\ufffd')) {
    return { encoding: guess.name.toLowerCase(), reason: 'The bytes follow this encoding’s pattern.' };
  }
  const [best] = scoreEncodings(sample);
  const encoding = latinName(best?.encoding ?? 'windows-1252', sample);
  const fits = (best?.score ?? 0) >= GOOD_FIT;
  return {
    encoding,
    reason: fits
      ? 'Read so, the accented letters fit one language.'
      : 'It fits the letters best, though not all of them.',
  };
};

/** Returns the bytes as text in the encoding that fits: byte order mark, strict UTF-8, UTF-16 pattern, then the letters. */
export const decodeText = (bytes: Uint8Array, answer: string | undefined): DecodedText => {
  if (answer !== undefined) return { text: decodeAs(bytes, answer), encoding: answer, reason: 'You chose it.' };
  const marked = mark(bytes);
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, reason: 'The file starts with its mark.' };
  const zeros = zeroPattern(bytes);
  if (zeros) return { text: decodeAs(bytes, zeros), encoding: zeros, reason: 'Every second byte is zero.' };
  const text = strictUtf8(bytes);
  if (text !== null) {
    const ascii = text.length === bytes.length;
    return {
      text,
      encoding: ascii ? 'ascii' : 'utf-8',
      reason: ascii ? 'The file holds only plain letters.' : 'Every letter is valid UTF-8.',
    };
  }
  const damaged = damagedUtf8(bytes);
  if (damaged) return damaged;
  const found = byLetters(bytes);
  return { text: decodeAs(bytes, found.encoding), ...found };
};
