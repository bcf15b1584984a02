import type { SKRSContext2D } from '@napi-rs/canvas';
import type { TextLook } from '../layout/print-line.ts';
import { cssFont } from './fonts.ts';
import type { PaperLook } from './paper-look.ts';
import { TEXT_SCALE } from './text-scale.ts';

/** Where printing goes on: the canvas, the printer, the size of its font in pixels, and how far down the paper it is. */
export type Pen = {
  readonly ink: SKRSContext2D;
  readonly look: PaperLook;
  readonly fontSize: number;
  readonly top: number;
};

/** Returns the height that a line of text takes, in pixels. */
export const textHeight = (look: PaperLook, fontSize: number, text: TextLook): number =>
  fontSize * look.leading * TEXT_SCALE[text.size].down;

/** Prints a text so that it ends at `edge`, starts there, or has its middle there; one too long for the paper is squeezed. */
export const printText = (
  pen: Pen,
  text: string,
  textLook: TextLook,
  place: { readonly align: 'left' | 'right' | 'center'; readonly edge: number; readonly room: number },
): void => {
  const { ink, look, fontSize } = pen;
  const scale = TEXT_SCALE[textLook.size];
  ink.font = cssFont(look.face, fontSize, textLook.bold === true);
  const natural = ink.measureText(text).width * scale.across;
  const across = natural > place.room ? (scale.across * place.room) / natural : scale.across;
  ink.save();
  ink.translate(place.edge, pen.top + textHeight(look, fontSize, textLook) * 0.8);
  ink.scale(across, scale.down);
  ink.textAlign = place.align;
  ink.fillStyle = textLook.inverse === true ? '#fff' : look.ink;
  ink.fillText(text, 0, 0);
  ink.restore();
};

/** Prints the bar behind white letters, or the line below underlined ones. */
export const printTextGround = (pen: Pen, textLook: TextLook): void => {
  const { ink, look, fontSize, top } = pen;
  const height = textHeight(look, fontSize, textLook);
  const width = look.width - 2 * look.margin;
  ink.fillStyle = look.ink;
  if (textLook.inverse === true) ink.fillRect(look.margin - 8, top + height * 0.04, width + 16, height * 0.94);
  if (textLook.underline === true) ink.fillRect(look.margin, top + height * 0.94, width, 3);
};
