import type { Line, PdfFont } from './pdfmake.ts';
import type { ARTIFACT, Tag } from './structure.ts';

/** A stretch of text in one style on a page; `y` is the upper edge of its font. */
export type PageText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly colour: string;
  readonly tag: Tag | typeof ARTIFACT;
};

/** A line with what its node knows: its tag, and the mark of the direction that its whole text has. */
export type TaggedLine = Line & { readonly tag?: PageText['tag']; readonly base?: string };

const INK = 'black';

/**
 * Returns the texts of a line that pdfmake laid out. It comes word by word; words of one style are joined, so that the
 * line is drawn, searched and ordered right to left as one.
 */
export const textsOfLine = (line: TaggedLine, tag: PageText['tag']): readonly PageText[] => {
  const baseline = line.y + line.getAscenderHeight();
  const texts: PageText[] = [];
  for (const { text, x, font, fontSize, color = INK } of line.inlines) {
    const last = texts.at(-1);
    if (last && last.font === font && last.fontSize === fontSize && last.colour === color)
      texts[texts.length - 1] = { ...last, text: last.text + text };
    else {
      const y = baseline - (font.ascender / 1000) * fontSize;
      texts.push({ text: (line.base ?? '') + text, x: line.x + x, y, font, fontSize, colour: color, tag });
    }
  }
  return texts;
};
