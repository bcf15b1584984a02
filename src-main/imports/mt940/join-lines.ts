/** Programs cut lines after 65 signs, mid-word perhaps; a shorter line ends where its text ends. */
const FULL_LINE = 65;
const FIRST_TAG = 4;
/** Blanks at the end of a cut line may be gone. */
const TRIMMED = 5;

/** Joins the lines of a field that a program wrapped; `mark` begins a sub-field, before which no blank is due. */
export const joinLines = (lines: readonly string[], mark: string): string => {
  const full = mark === '' ? FULL_LINE : FULL_LINE - TRIMMED;
  let text = lines[0] ?? '';
  let last = text.length + FIRST_TAG;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isWrapped = last >= full || (mark !== '' && line.startsWith(mark));
    text += isWrapped ? line : ` ${line}`;
    last = line.length;
  }
  return text;
};
