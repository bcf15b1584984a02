import { foldText } from './text/fold-text.ts';

/** What a text must hold to be looked at closely; most do not. */
const HINT = /balan|bilan|sald|solde|anfang/iu;

const OPENING =
  /^(?:(?:opening|starting|initial|beginning) balances?|soldes? (?:initia(?:l|ux)|d.ouverture)|anfangssaldo|anfangsbestand|eroffnungs(?:saldo|bilanz)|(?:saldos?|balances?) (?:inicial(?:es)?|iniziale|iniciais|(?:de |d.)apertura)|bilanci d.apertura|begin(?:saldo|balans)|openings(?:saldo|balans))\b/u;

/** Tells whether a text, as the payee that an app gives it, names what an account held at first. */
export const saysOpening = (text: string): boolean => HINT.test(text) && OPENING.test(foldText(text));
