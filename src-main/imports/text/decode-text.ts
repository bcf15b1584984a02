import { isAscii, isUtf8 } from 'node:buffer';
import { chooseEncoding } from './choose-encoding.ts';
import { decodeAs } from './encodings.ts';
import { mayBeTwiceEncoded, repairTwiceEncoded } from './twice-encoded.ts';
import type { ImportQuestion } from '../reading.ts';

/** Text with the encoding that was chosen and why; `question` where another encoding gives other words as likely. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: string;
  readonly reason: string;
  readonly question: ImportQuestion | null;
};

const DAMAGE_BYTES = 512 * 1024;
const MARK_BYTES = 3;

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

const withoutMark = (bytes: Uint8Array): Buffer => {
  const { buffer, byteOffset, byteLength } = mark(bytes) === 'utf-8-bom' ? bytes.subarray(MARK_BYTES) : bytes;
  return Buffer.from(buffer, byteOffset, byteLength);
};

const decided = (text: string, encoding: string, reason: string): DecodedText => ({
  text,
  encoding,
  reason,
  question: null,
});

/** UTF-8 in which a bank cut a few letters in half: far more whole letters than broken ones. */
const damagedUtf8 = (bytes: Uint8Array): DecodedText | null => {
  const text = decodeAs(bytes.subarray(0, DAMAGE_BYTES), 'utf-8');
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return whole >= Math.max(1, broken) * 5
    ? decided(decodeAs(bytes, 'utf-8'), 'utf-8', 'All but a few damaged letters are valid UTF-8.')
    : null;
};

const inUtf8 = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-8-bom', reason: string): DecodedText | null => {
  const content = withoutMark(bytes);
  if (isAscii(content)) {
    const plain = content.toString('latin1');
    const isMarked = content.length < bytes.length;
    return isMarked ? decided(plain, encoding, reason) : decided(plain, 'ascii', 'The file holds only plain letters.');
  }
  if (!isUtf8(content)) return null;
  const text = content.toString('utf8');
  const repaired = mayBeTwiceEncoded(content) ? repairTwiceEncoded(text) : null;
  if (repaired === null) return decided(text, encoding, reason);
  return decided(repaired, 'utf-8-twice', 'Letters were encoded twice, as “Ã¼” for “ü”; they were put right.');
};

/**
 * Returns the bytes as text in the encoding that fits: byte order mark, UTF-16 pattern, strict UTF-8, then the letters, where
 * what the file declares counts. Nothing is chosen in silence when two encodings give different words that are as likely.
 */
export const decodeText = (
  bytes: Uint8Array,
  answer: string | undefined,
  declared: string | null = null,
): DecodedText => {
  if (answer !== undefined) return decided(decodeAs(bytes, answer), answer, 'You chose it.');
  const marked = mark(bytes);
  const reason = 'The file starts with its mark.';
  if (marked === 'utf-8-bom') {
    const text = inUtf8(bytes, marked, reason) ?? damagedUtf8(bytes);
    if (text) return text;
  } else if (marked) return decided(decodeAs(bytes, marked), marked, reason);
  const zeros = zeroPattern(bytes);
  if (zeros) return decided(decodeAs(bytes, zeros), zeros, 'Every second byte is zero.');
  const text = inUtf8(bytes, 'utf-8', 'Every letter is valid UTF-8.') ?? damagedUtf8(bytes);
  if (text) return text;
  const found = chooseEncoding(bytes, declared);
  return { text: decodeAs(bytes, found.encoding), ...found };
};
