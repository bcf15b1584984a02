/** Words that say how a payment was made, in the order in which they are stripped from the beginning of a bank's text. */
export const PAYMENT_PREFIXES: readonly RegExp[] = [
  /^(?:pos|ecom|e-?com|point of sale|visa|mastercard|maestro|debit|credit|card|contactless|chip|checkcard|check ?card|online|recurring|non-?pin|pin|int(?:ernational)?|intl|domestic|foreign)\b(?:[ \-/:*]+(?:debit|credit|card|purchase|payment|pmt|pos|sale|transaction|txn|trans|withdrawal|refund|auth(?:orization)?|visa|mastercard|ecom|prch|pur|contactless))+\b[ \-/:*#]*/iu,
  /^(?:purchase|payment|card purchase|card payment|card transaction)(?: (?:to|at|from|authori[sz]ed on))?\b[ \-/:*#]+(?=\S)/iu,
  /^(?:pos|pur|prch|ecom|vps|ips|mps|visa|vis|bp|so|dd|cr|dr|tfr|bgc|fpo|fpi|chq|atd|apos|applepay|apple pay|google pay|gpay|aplpay|qr|sales|sale|return)[ :\-/*]+(?=\S)/iu,
  /^(?:direct debit|standing order|bill payment|bill pay|ach (?:debit|credit|transfer)|ach|wire(?: transfer)?|e-?transfer|interac(?: e-?transfer)?|zelle (?:payment )?(?:to|from)|venmo|faster payment|transfer (?:to|from)|bank transfer (?:to|from)|payment (?:to|from)|paid to|received from|money sent to)\b[ :\-/*]+(?=\S)/iu,
  /^(?:sepa[- ]?)?(?:basis-?)?(?:kartenzahlung|lastschrift(?:einzug)?|folgelastschrift|erstlastschrift|einmallastschrift|gutschrift|dauerauftrag|(?:online-?)?ueberweisung|(?:online-?|echtzeit-?)?überweisung|girocard|ec-?karte|einkauf|zahlung)\b[ :\-/,*]+(?=\S)/iu,
  /^sepa(?: (?:direct debit|credit transfer|incasso(?: algemeen)?(?: doorlopend)?|overboeking|overschrijving|dd|ct|core|b2b|prelevement|virement|addebito))*\b[ :\-/*]+(?=\S)/iu,
  /^(?:paiement(?: par)?(?: carte)?(?: cb)?|achat(?: cb)?|carte(?: cb)?|cb|prlv(?: sepa)?|prelevement|prélèvement|virement(?: sepa)?(?: recu| reçu| emis| émis)?(?: de| vers)?|vir(?: sepa)?(?: inst)?|retrait(?: dab)?|facture carte)\b[ :\-/*]+(?=\S)/iu,
  /^(?:pago(?: con tarjeta)?(?: en)?|compra(?: con tarjeta)?(?: en)?|recibo(?: de)?|transferencia(?: bizum)?(?: emitida| recibida)?(?: a| de)?|cargo|adeudo|bizum(?: a| de)?)\b[ :\-/*]+(?=\S)/iu,
  /^(?:pagamento(?: pos)?(?: presso)?|acquisto(?: pos)?(?: presso)?|addebito(?: sdd)?(?: diretto)?|bonifico(?: sepa)?(?: a favore di| da)?|prelievo|operazione carta)\b[ :\-/*]+(?=\S)/iu,
  /^(?:betaalautomaat|geldautomaat|bea|gea|ideal|incasso|overboeking|betaling)\b[ :\-/,*]+(?=\S)/iu,
  /^(?:(?:by|to) transfer|by|to|inb|mob|mmt|ib|bil|bpay|vin|vsi|iin|tpt|ift|nach|ach[- ]?(?:d|c|dr|cr)?|ecs|si|emi|clg|mc|me ?dc|pcd|iwd)[-/: ]+(?=\S{2})/iu,
  /^(?:sq|tst|sp|pp|paypal|zettle|iz|sumup|sumup ?|py|dd|fs|ck|cke|in|bt|wpy|ppl|google|apl|stripe|klarna|adyen|mollie|eb|ttp|tcb|dnh|ic|evb|aplpay|crv|nya|nyx|zlr|mpos) ?\*+ ?(?=\S)/iu,
];

/** Parts inside a text that carry no name: dates, times, card numbers, references. Each is replaced by a space. */
export const NOISE: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}(?:t\d{2}[:.]\d{2}(?:[:.]\d{2})?)?\b/giu,
  /\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?:[ /]*(?:um |at |om )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?(?: ?uhr)?\b/giu,
  /\b\d{1,2}[ -]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[ -]?\d{2,4})?\b(?! [a-z]+ (?:store|shop))/giu,
  /@?\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?(?:uhr|am|pm|hrs))?\b/giu,
  /\b(?:ref(?:erence)?|rrn|txn|trans(?:action)?|auth|rechnr|rg|re|kd|kdnr|kunden|mandat|mref|eref|kref|cred|svwz|inv(?:oice)?|order|ord|acct?|a\/c|terminal|tid|mid|seq|folgenr|folge-?nr|verfalld|pasvolgnr|term|transactie|kaart|card|karte\d?|carte|tarjeta|cuenta|num|no|nr|id|kennzeichen|value date|on)\b[.:#+ -]*(?=[a-z]*\d)[a-z\d*x/-]{3,}\b/giu,
  /\b(?:iban|bic)\b[:.]? ?[a-z0-9 ]{8,34}/giu,
  /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,}\b/giu,
  /\b[x*•.]{2,}[ -]?\d{2,}\b/giu,
  /\b(?:x{2,}|\*{2,})[\dx* -]*\b/giu,
  /[*#]+ ?\d+\b/gu,
  /\b(?:for:? )?\d+[.,]\d{2} ?(?:[A-Z]{3}\b|€|£|\$)/gu,
  /^\d{3,}[ -]+(?=\p{L}{3})/u,
  /^\d{2,}-\d{3,} +(?=\p{L}{3})/u,
  /\b[a-z]{0,4}\d{5,}[a-z]{0,3}\b/giu,
  /\b(?=[a-z\d]*\d[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{9,}\b/giu,
  /(?:\+?\d[\d ()-]{8,}\d)/gu,
];

/** Where a place or country stands at the end of card texts. */
export const ENDINGS: readonly RegExp[] = [
  /\/\/.*$/u,
  /[\\].*$/u,
  / {3,}\S.*$/u,
  /[ ,/]+(?:deu|gbr|usa|fra|esp|ita|nld|bel|aut|che|ind|chn|hkg|sgp|aus|can|irl|lux|prt|pol|cze|hun|swe|nor|dnk|fin|gb|us|de|fr|es|it|nl|be|at|ch|in|uk|ie|lu|pt|pl|cz|hu|se|no|dk|fi|ca|au|sg|hk|cn)$/iu,
  /[ ,]+(?:al|ak|az|ar|ca|co|ct|fl|ga|hi|il|ia|ks|ky|ma|md|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc)$/iu,
];
