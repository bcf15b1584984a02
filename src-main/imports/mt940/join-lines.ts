import { squeeze } from '../text/fold-text.ts';

/** Programs cut lines after 65 signs, mid-word perhaps; a shorter line ends where its text ends. */
const FULL_LINE = 65;
const FIRST_TAG = 4;
/** Blanks at the end of a cut line may be gone. */
const TRIMMED = 5;
const FULL_PART = 27;

/** Joins the lines of a field that a program wrapped; `mark` begins a sub-field, before which no blank is due. */
export const joinLines = (lines: readonly string[], mark: string): string => {
  let [text, last] = ['', 0];
  for (const [index, line] of lines.entries()) {
    const full = mark === '' ? FULL_LINE : FULL_LINE - TRIMMED;
    const isWrapped = index === 0 || last >= full || (mark !== '' && line.startsWith(mark));
    text += isWrapped ? line : ` ${line}`;
    last = line.length + (index === 0 ? FIRST_TAG : 0);
  }
  return text;
};

/** Joins sub-fields of 27 letters, which cut words; a shorter one ends with a word. */
export const joinParts = (parts: readonly string[]): string => {
  let text = '';
  let last = 0;
  for (const part of parts) {
    const isCut = text === '' || last >= FULL_PART || part.startsWith(' ');
    text += isCut ? part : ` ${part}`;
    last = part.length;
  }
  return squeeze(text);
};
