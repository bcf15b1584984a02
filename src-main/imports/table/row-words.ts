import { foldText } from '../text/fold-text.ts';

/** So much of a text says what it is; the patterns must not meet megabytes. */
const SEEN = 200;

const PENDING =
  /^(?:pending|not posted|unposted|authori[sz]ed|authori[sz]ation|processing|hold|on hold|awaiting|scheduled|en attente|a venir|en cours|pendiente|in sospeso|in attesa|in behandeling|gereserveerd|reserviert|vorgemerkt|in bearbeitung|offen|oczekujac\p{L}*|blokada|nezauctovan\p{L}*|ceka\p{L}*|fuggo|fuggoben|varaus|reserverad|reservert|reserveret|beklemede|provizyon|pendente|в обработке|ожидает\p{L}*|在途|处理中)(?![\p{L}\p{N}])|\bvorgemerkt\b|\bpending\b/u;
const VOID =
  /^(?:failed|declined|cancell?ed|reverted|rejected|refused|voided|void|expired|denied|blocked|storniert|abgelehnt|annule\p{L}*|refuse|rechazad\p{L}*|cancelad\p{L}*|rifiutat\p{L}*|annullat\p{L}*|geweigerd|geannuleerd|odrzucon\p{L}*|anulowan\p{L}*|zamitnut\p{L}*|zrusen\p{L}*|交易关闭|已关闭|失败|отклонен\p{L}*|отменен\p{L}*|hylatty|avvist|afvist)(?![\p{L}\p{N}])/u;
const TRUE = /^(?:true|yes|y|1|ja|oui|si|tak|ano)$/u;

/** A line that only parts rows, as of asterisks. */
const RULER = /^(?:[*=_]{3,}|-{6,})$/u;

/** Returns why a row with this status is no booked movement, or null when it is booked. `flag` columns hold yes or no. */
export const unbookedReason = (status: string, flag: boolean): string | null => {
  const text = foldText(status.slice(0, SEEN).trim());
  if (flag && TRUE.test(text)) return 'pending, not booked yet';
  if (PENDING.test(text)) return 'pending, not booked yet';
  if (RULER.test(text)) return 'a line between rows';
  return VOID.test(text) ? `never booked: ${status.trim()}` : null;
};

const SUMMARY =
  /^(?:\W*)(?:(?:grand |sub ?)?totals?\b|sum\b|summe\b|gesamt\p{L}*|(?:opening|closing|starting|ending|beginning|previous|current|available|ledger|final|start|end|statement) (?:ledger )?balance|balance (?:brought|carried)|brought forward|carried forward|b\/f\b|c\/f\b|anfangssaldo|saldovortrag|saldo vortrag|ubertrag|carry ?over|brought fwd|endsaldo|schlusssaldo|kontostand\b|alter saldo|neuer saldo|solde (?:initial|final|precedent|crediteur|debiteur|au)|ancien solde|nouveau solde|saldo (?:inicial|final|anterior|iniziale|finale|poczatkowe|koncowe|actual)|saldo (?:pociatocny|inicial)|begin ?saldo|eind ?saldo|beginsaldo|eindsaldo|pocatecni zustatek|konecny zustatek|nyitoegyenleg|zaroegyenleg|nyito egyenleg|zaro egyenleg|totale?n?\b|totaal\b|razem\b|suma\b|celkem\b|osszesen\b|summa\b|yhteensa\b|toplam\b|итого|всего|合計|合计|ingaende saldo|utgaende saldo|algsaldo|loppsaldo|sakuma atlikums|beigu atlikums|likutis pra|likutis pab|(?:turnover|apyvarta|kaive|apgrozijums|transactions total|balance|saldo|solde|zustatek|egyenleg)\s*:?$|number of transactions|anzahl|end of (?:report|statement|file)|\*+ ?end)/u;

const BALANCE =
  /balance|saldo|solde|kontostand|zustatek|egyenleg|forward|turnover|apyvarta|kaive|apgrozijums|atlikums|likutis/u;
/** What may turn into a word of those above when its accents are taken off. */
const BEYOND_ASCII = /[^\0-\u007f]/;
const PAID = /payment|pymt|pmt|transfer|interest/u;

/** Tells whether a text names an opening or closing balance, so that its figure is no movement even in the amount's column. */
export const soundsBalance = (text: string): boolean => {
  if (text.length > 60) return false;
  // Hardly any payee gets past this, which is the quickest.
  if (!BALANCE.test(text.toLowerCase()) && !BEYOND_ASCII.test(text)) return false;
  const folded = foldText(text);
  return BALANCE.test(folded) && !PAID.test(folded) && SUMMARY.test(folded.trim());
};

/** Tells whether a text names a total or an opening or closing balance rather than a movement. */
export const soundsSummary = (text: string): boolean => SUMMARY.test(foldText(text.slice(0, SEEN).trim()));
