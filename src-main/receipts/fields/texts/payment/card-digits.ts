import type { Field } from '../../../receipt.ts';
import type { Row } from '../../rows/row.ts';
import { agreedNumbers } from '../numbers/labelled-number.ts';
import { rankedField } from '../ranked-field.ts';
import type { Candidate } from '../ranked-field.ts';
import { boxWithin } from '../span-box.ts';

/** Masks of card numbers, from the surest: the last four digits are all that is kept. */
const SHAPES: readonly (readonly [confidence: number, shape: RegExp])[] = [
  [0.92, /[xX*•#]{2}[xX*•#\s-]{0,24}(\d{4})(?!\d)/u],
  [
    0.85,
    /(?:ending (?:in|with)|endend auf|terminant par|terminada en|last 4(?: digits)?:?|acct:?|account:?|a\/c:?)\s*[.:#*xX]*\s?(\d{4})(?!\d)/iu,
  ],
  [
    0.8,
    /(?:card|karte|carte|tarjeta|carta|kaart|kartu|cartao)\s?(?:no|nr|num(?:ber)?|#)?\.?\s?:?\s?[.*#xX]+\s?(\d{4})(?!\d)/iu,
  ],
  [0.6, /\b(?:visa|mastercard|master|amex|maestro|discover|girocard|debit)\s?[:#*.-]*\s?(\d{4})(?![\d.,])/iu],
];
const FLOOR = 0.45;

const digitsIn = (row: Row): readonly Candidate<string>[] => {
  for (const [confidence, shape] of SHAPES) {
    const match = shape.exec(row.text);
    if (!match) continue;
    const end = match.index + match[0].length;
    return [
      { value: match[1] ?? '', confidence, box: boxWithin(row, end - 4, end), text: match[0].trim(), mended: false },
    ];
  }
  return [];
};

/** Reads the last four digits of the card from the rows of each page. */
export const readCardDigits = (pages: readonly (readonly Row[])[]): Field<string> =>
  rankedField(agreedNumbers(pages.map((rows) => rows.flatMap(digitsIn))), FLOOR);
