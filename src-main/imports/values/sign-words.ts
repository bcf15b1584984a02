import { foldWords } from '../text/fold-text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const OUT = list(
  'debit|dr|d|out|outflow|expense|withdrawal|money out|paid out|payment out|soll|s|belastung|lastschrift|ausgang|ausgabe|af|debet|uit|uitgaand|ut|ud|-|depense|sortie|cargo|debe|gasto|debito|saida|salida|dare|addebito|uscita|u|obciazenie|wydatek|wychodzacy|wn|odchozi|vydaj|kiadas|terheles|tartozik|t|borc|b|gider|cikis|расход|списание|дебет|支出|支|借|借方|出金|转出|outgoing|debit transfer|transfer out|sent|charge|purchase|sale|o|dbit|otto|odchozi platba|menot|spend|send|withdraw|debited',
);
const IN = list(
  'credit|cr|c|in|inflow|income|deposit|money in|paid in|payment in|haben|h|gutschrift|eingang|einnahme|bij|inkomend|inn|ind|+|recette|entree|abono|haber|ingreso|credito|entrada|avere|accredito|entrata|e|uznanie|wplyw|przychodzacy|ma|prichozi|prijem|bevetel|jovairas|kovetel|k|alacak|a|gelir|giris|приход|зачисление|кредит|收入|收|贷|贷方|入金|转入|incoming|credit transfer|transfer in|received|payment|refund|return|i|crdt|pano|prichozi platba|tulot|receive|topup|top up|cashback|credited|reversal',
);

/** Returns what a cell of a direction column says about its row: money out, money in, or nothing that is known. */
export const directionOf = (text: string): 'out' | 'in' | null => {
  const bare = text.trim();
  const words = bare === '+' || bare === '-' ? bare : foldWords(bare);
  if (OUT.has(words)) return 'out';
  return IN.has(words) ? 'in' : null;
};

const RECEIVED =
  /\b(?:payment (?:- |– )?(?:received|thank you)|thank you|autopay|payment thank|payment received|zahlung erhalten|zahlungseingang|paiement recu|merci|pago recibido|gracias|pagamento ricevuto|betaling ontvangen|direct debit payment|payment by|payment from|refund|refunded|return:|reversal|cashback|credit adjustment|statement credit|gutschrift|remboursement|devolucion|rimborso|terugbetaling|erstattung|abono)\b|还款|退款|退货|返现|现金奖励|冲正|ご返金/iu;
const EARNED =
  /\b(?:salary|payroll|wages?|deposit|interest|dividend|direct dep|lohn|gehalt|salaire|nomina|stipendio|salaris|loon|pension|rente|cash deposit|credit interest|incoming|transfer from|neft cr|imps cr|upi cr|from)\b|工资|代发|结息|給与|給料|利息/iu;

/** Tells whether a text speaks of money coming back to a card: a payment received, a refund. */
export const soundsReceived = (text: string): boolean => RECEIVED.test(text);

/** Tells whether a text speaks of income on an account: a salary, interest, a deposit. */
export const soundsEarned = (text: string): boolean => EARNED.test(text);
