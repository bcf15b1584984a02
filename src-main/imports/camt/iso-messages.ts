import { PecuniaError } from '../../../src-shared/errors.ts';

/** What other ISO 20022 messages are, so that a user who took the wrong file knows it. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [/\bpain\.001\b/u, 'an order to pay (pain.001)'],
  [/\bpain\.002\b/u, 'a report on payment orders (pain.002)'],
  [/\bpain\.008\b/u, 'an order to collect direct debits (pain.008)'],
  [/\bpain\.\d{3}\b/u, 'a payment order (pain)'],
  [/\bpacs\.\d{3}\b/u, 'a message between banks (pacs)'],
  [/\bcamt\.086\b/u, 'a statement of bank fees (camt.086)'],
  [/\bcamt\.060\b/u, 'a request for a statement (camt.060)'],
  [/\bcamt\.(?!05[234])\d{3}\b/u, 'a message about single payments (camt)'],
];

const HEAD = 8000;

/** Makes the error of a file without any statement, naming what it is instead where that can be told. */
export const noStatement = (text: string, fault: string | null): PecuniaError => {
  const head = text.slice(0, HEAD);
  const other = /camt\.05[234]/u.test(head) ? undefined : MESSAGES.find(([pattern]) => pattern.test(head));
  const message = other
    ? `This is ${other[1]}, not a statement. Download the statement from your bank as CAMT.053, CAMT.052 or CSV.`
    : `This CAMT file has no statement in it${fault === null ? '' : `: ${fault}`}. Download it from your bank again.`;
  return new PecuniaError('file_unreadable', message, { found: other?.[1] ?? 'CAMT without a statement' });
};
