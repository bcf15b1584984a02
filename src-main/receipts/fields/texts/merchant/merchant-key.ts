import { cleanName } from './clean-name.ts';
import { nameKey } from './likeness.ts';

/** Returns the folded text of a merchant under which a correction is remembered, and found again on the next receipt. */
export const merchantKey = (text: string): string => nameKey(cleanName(text));

/** Returns a tax number without blanks and points, in capitals, under which a correction is remembered. */
export const taxNumberKey = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
