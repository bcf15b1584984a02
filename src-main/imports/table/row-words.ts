import { foldText } from '../text/fold-text.ts';

const PENDING =
  /^(?:pending|not posted|unposted|authori[sz]ed|authori[sz]ation|processing|hold|on hold|awaiting|scheduled|en attente|a venir|en cours|pendiente|in sospeso|in attesa|in behandeling|gereserveerd|reserviert|vorgemerkt|in bearbeitung|offen|oczekujac\p{L}*|blokada|nezauctovan\p{L}*|ceka\p{L}*|fuggo|fuggoben|varaus|reserverad|reservert|reserveret|beklemede|provizyon|pendente|в обработке|ожидает|hold)\b|\bvorgemerkt\b|\bpending\b/u;
const VOID =
  /^(?:failed|declined|cancell?ed|reverted|rejected|refused|voided|void|expired|denied|blocked|storniert|abgelehnt|annule\p{L}*|refuse|rechazad\p{L}*|cancelad\p{L}*|rifiutat\p{L}*|annullat\p{L}*|geweigerd|geannuleerd|odrzucon\p{L}*|anulowan\p{L}*|zamitnut\p{L}*|zrusen\p{L}*|交易关闭|已关闭|失败|отклонен\p{L}*|отменен\p{L}*|hylatty|avvist|afvist)\b/u;
const TRUE = /^(?:true|yes|y|1|ja|oui|si|tak|ano)$/u;

/** Returns why a row with this status is no booked movement, or null when it is booked. `flag` columns hold yes or no. */
export const unbookedReason = (status: string, flag: boolean): string | null => {
  const text = foldText(status.trim());
  if (flag && TRUE.test(text)) return 'pending, not booked yet';
  if (PENDING.test(text)) return 'pending, not booked yet';
  return VOID.test(text) ? `never booked: ${status.trim()}` : null;
};

const SUMMARY =
  /^(?:\W*)(?:(?:grand |sub ?)?totals?\b|sum\b|summe\b|gesamt\p{L}*|(?:opening|closing|starting|ending|beginning|previous|current|available|ledger|final|start|end|statement) (?:ledger )?balance|balance (?:brought|carried)|brought forward|carried forward|b\/f\b|c\/f\b|anfangssaldo|saldovortrag|saldo vortrag|ubertrag|carry ?over|brought fwd|endsaldo|schlusssaldo|kontostand\b|alter saldo|neuer saldo|solde (?:initial|final|precedent|crediteur|debiteur|au)|ancien solde|nouveau solde|saldo (?:inicial|final|anterior|iniziale|finale|poczatkowe|koncowe|actual)|saldo (?:pociatocny|inicial)|begin ?saldo|eind ?saldo|beginsaldo|eindsaldo|pocatecni zustatek|konecny zustatek|nyitoegyenleg|zaroegyenleg|nyito egyenleg|zaro egyenleg|totale?n?\b|totaal\b|razem\b|suma\b|celkem\b|osszesen\b|summa\b|yhteensa\b|toplam\b|итого|всего|合計|合计|ingaende saldo|utgaende saldo|number of transactions|anzahl|end of (?:report|statement|file)|\*+ ?end)/u;

const BALANCE = /balance|saldo|solde|kontostand|zustatek|egyenleg|forward/u;
const PAID = /payment|pymt|pmt|transfer|interest/u;

/** Payees repeat: what was found of a text is kept, for so many texts. */
const KEPT = 20_000;
const knownBalances = new Map<string, boolean>();

/** Tells whether a text names an opening or closing balance, so that its figure is no movement even in the amount's column. */
export const soundsBalance = (text: string): boolean => {
  if (text.length > 60) return false;
  const known = knownBalances.get(text);
  if (known !== undefined) return known;
  const folded = foldText(text.trim());
  const found = SUMMARY.test(folded) && BALANCE.test(folded) && !PAID.test(folded);
  if (knownBalances.size >= KEPT) knownBalances.clear();
  knownBalances.set(text, found);
  return found;
};

/** Tells whether a text names a total or an opening or closing balance rather than a movement. */
export const soundsSummary = (text: string): boolean => SUMMARY.test(foldText(text.trim()));
