import { useState } from 'react';

import type {
  ReceiptBox,
  ReceiptDetail,
  ReceiptFieldName,
  ReceiptPatch,
} from '../../../src-shared/contract/receipts.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { readWord } from './read-word.ts';
import type { WordReading } from './read-word.ts';
import { ALL_FIELDS } from './receipt-fields.ts';
import { boxAround } from './word-at-point.ts';

/** The words that the user took for a field. */
export type Assigned = {
  readonly field: ReceiptFieldName;
  /** The word that was clicked first; the others reach from it. */
  readonly anchor: number;
  readonly text: string;
  readonly box: ReceiptBox | null;
  readonly reading: WordReading;
};

/** Takes words of the picture for a field: what they say is written, or told at the field where it cannot be. */
export function useAssign(detail: ReceiptDetail, save: (patch: ReceiptPatch) => void) {
  const { locale } = useSettings();
  const [assigned, setAssigned] = useState<Assigned | null>(null);
  const assign = (field: ReceiptFieldName, word: number, isExtending: boolean): void => {
    const kind = ALL_FIELDS.find(({ name }) => name === field)?.kind ?? 'text';
    const anchor = isExtending && assigned?.field === field ? assigned.anchor : word;
    const words = detail.words.slice(Math.min(anchor, word), Math.max(anchor, word) + 1);
    const text = words.map((each) => each.text).join(' ');
    const currency = detail.fields.currency.value ?? detail.currency;
    const reading = readWord(text, kind, { currency, locale });
    setAssigned({ field, anchor, text, box: boxAround(words), reading });
    if (reading.kind === 'value') save({ [field]: reading.value });
  };
  return { assigned, assign, forget: () => setAssigned(null) };
}
