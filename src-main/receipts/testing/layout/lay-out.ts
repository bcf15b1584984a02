import { dateSection, merchantSection, numberSection } from './head-section.ts';
import { itemSection } from './item-section.ts';
import { endSection, paymentSection } from './payment-section.ts';
import type { PrintLine } from './print-line.ts';
import type { Draft } from './section.ts';
import { includedTaxSection, totalSection } from './total-section.ts';

const SECTIONS = [
  merchantSection,
  numberSection,
  itemSection,
  totalSection,
  paymentSection,
  includedTaxSection,
  dateSection,
  endSection,
] as const;

/** Writes a receipt line by line. */
export const layOut = (draft: Draft): readonly PrintLine[] => SECTIONS.flatMap((section) => section(draft));
