import { foldWords } from '../text/fold-text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const OUT = list(
  'debit|dr|d|out|outflow|expense|withdrawal|money out|paid out|payment out|soll|s|belastung|lastschrift|ausgang|ausgabe|af|debet|uit|uitgaand|ut|ud|-|depense|sortie|cargo|debe|gasto|debito|saida|salida|dare|addebito|uscita|u|obciazenie|wydatek|wychodzacy|wn|odchozi|vydaj|kiadas|terheles|tartozik|t|borc|b|gider|cikis|расход|списание|дебет|支出|支|借|借方|出金|转出|outgoing|debit transfer|transfer out|sent|charge|purchase|sale|o|dbit|otto|odchozi platba|menot|spend|send|withdraw|debited',
);
const IN = list(
  'credit|cr|c|in|inflow|income|deposit|money in|paid in|payment in|haben|h|kredit|gutschrift|eingang|einnahme|bij|inkomend|inn|ind|+|recette|entree|abono|haber|ingreso|credito|entrada|avere|accredito|entrata|e|uznanie|wplyw|przychodzacy|ma|prichozi|prijem|bevetel|jovairas|kovetel|k|alacak|a|gelir|giris|приход|зачисление|кредит|收入|收|贷|贷方|入金|转入|incoming|credit transfer|transfer in|received|payment|refund|return|i|crdt|pano|prichozi platba|tulot|receive|topup|top up|cashback|credited|reversal',
);

type Direction = 'out' | 'in' | null;

const sideOf = (words: string): Direction => {
  if (OUT.has(words)) return 'out';
  return IN.has(words) ? 'in' : null;
};

/** The same said twice, as in `借 Dr`. */
const agreedSide = (words: string): Direction => {
  const sides = new Set(words.split(' ').map(sideOf));
  const [side = null] = sides;
  return words.includes(' ') && sides.size === 1 ? side : null;
};

/** Chinese card statements open each text with what it is: `消费 …`, `（退款）…`. */
const LEADING_OUT = /^[（(【[]?(?:消费|取现|预借现金|分期)[)）】\]]?(?=[\s)）】\]:：-]|(?<=[)）】\]]))/u;
const LEADING_IN =
  /^[（(【[]?(?:退货|退款|还款|信用卡还款|自动还款|返现|冲正)[)）】\]]?(?=[\s)）】\]:：-]|(?<=[)）】\]]))/u;

const LONGEST_DIRECTION = 24;
/** No word of a direction begins with a digit; most cells that are asked about are numbers and dates. */
const FIGURE = /^[-+]?\d/u;

/** Returns what a cell of a direction column says about its row: money out, money in, or nothing that is known. */
export const directionOf = (text: string): Direction => {
  const bare = text.trim();
  if (FIGURE.test(bare)) return null;
  if (bare.length < LONGEST_DIRECTION) {
    const words = bare === '+' || bare === '-' ? bare : foldWords(bare);
    const side = sideOf(words) ?? agreedSide(words);
    if (side) return side;
  }
  if (LEADING_OUT.test(bare)) return 'out';
  return LEADING_IN.test(bare) ? 'in' : null;
};

/** Kinds of rows on a card statement as well: where all rows say the same it may be no more than that. */
const KINDS = list(
  'payment|sale|charge|purchase|credit|debit|refund|return|reversal|deposit|withdrawal|income|expense|spend|received|sent|cashback|transfer in|transfer out|debit transfer|credit transfer|kredit|credito|debito|debet|credited|debited|topup|top up',
);

/** Tells whether a word that says in or out may as well be a kind of row or of card, so that alone it proves nothing. */
export const isKindOfRow = (text: string): boolean => KINDS.has(foldWords(text));

const NEUTRAL = list('/|不计收支|中性交易|不计入收支|neutral|none|n/a');

/** Tells whether a cell of a direction column says that its row is neither money in nor money out, as wallets do for own transfers. */
export const isNeutralDirection = (text: string): boolean => NEUTRAL.has(text.trim().toLowerCase());

const REFUND =
  /\b(?:refund|refunded|return:|reversal|cashback|credit adjustment|gutschrift|remboursement|devolucion|rimborso|terugbetaling|erstattung|abono|estorno)\b|退款|退货|返现|现金奖励|冲正|ご返金/iu;
const RECEIVED =
  /\b(?:payment (?:- |– )?(?:received|thank you)|thank you|autopay|payment thank|payment received|zahlung erhalten|uberweisung erhalten|überweisung erhalten|besten dank|vielen dank|ihre zahlung|pagamento recebido|estorno|zahlungseingang|paiement recu|merci|pago recibido|gracias|pagamento ricevuto|betaling ontvangen|direct debit payment|payment by|payment from|refund|refunded|return:|reversal|cashback|credit adjustment|statement credit|gutschrift|remboursement|devolucion|rimborso|terugbetaling|erstattung|abono)\b|还款|退款|退货|返现|现金奖励|冲正|ご返金/iu;
const EARNED =
  /\b(?:salary|habenzinsen|payroll|wages?|deposit|interest|dividend|direct dep|lohn|gehalt|salaire|nomina|stipendio|salaris|loon|pension|rente|cash deposit|credit interest|payment complete|contribution|incoming|transfer from|neft cr|imps cr|upi cr|from)\b|工资|代发|结息|給与|給料|利息/iu;

/** Tells whether a text speaks of money coming back to a card: a payment received, a refund. */
export const soundsReceived = (text: string): boolean => RECEIVED.test(text);

/** Tells whether what comes back is no more than a refund, which a shop's own account shows as well. */
export const soundsRefund = (text: string): boolean => REFUND.test(text);

/** Tells whether a text speaks of income on an account: a salary, interest, a deposit. */
export const soundsEarned = (text: string): boolean => EARNED.test(text);
