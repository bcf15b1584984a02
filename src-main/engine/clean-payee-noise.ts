/** Words that say how a payment was made, in the order in which they are stripped from the beginning of a bank's text. */
export const PAYMENT_PREFIXES: readonly RegExp[] = [
  /^(?:pos|ecom|e-?com|point of sale|visa|mastercard|maestro|debit|credit|card|contactless|chip|checkcard|check ?card|online|recurring|non-?pin|pin|int(?:ernational)?|intl|domestic|foreign)\b(?:[ \-/:*]+(?:debit|credit|card|purchase|payment|pmt|pos|sale|transaction|txn|trans|withdrawal|refund|auth(?:orization)?|visa|mastercard|ecom|prch|pur|contactless))+\b[ \-/:*#]*/iu,
  /^(?:recurring )?(?:purchase|payment|card purchase|card payment|card transaction) (?:to|at|from|authori[sz]ed on)\b[ \-/:*#]+(?=\S)/iu,
  /^(?:card purchase|card payment|card transaction)\b[ \-/:*#]+(?=\S)/iu,
  /^(?:purchase|payment)\b *[-/:*#]+[ \-/:*#]*(?=\S)/iu,
  /^(?:pos|pur|prch|ecom|vps|ips|mps|tfr|bgc|bcc|fpo|fpi|chq|atd|apos|applepay|apple pay|google pay|gpay|aplpay|qr)[ :\-/*]+(?=\S)/iu,
  /^(?:visa|vis|bp|so|dd|cr|dr|sales|sale|return)[:\-/*]+ *(?=\S)/iu,
  /^authori[sz]ed (?:on|at) (?=\S)/iu,
  /^(?:VISA|VIS|EC) (?=\p{Lu}\p{Ll})/u,
  /^(?:checkcard|debit card) \d{4} (?=\S)/iu,
  /^\d{4} \d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d{2} (?:cd |bcc )?(?=\S)/iu,
  /^(?:int'?l|op\.) \d{6,} (?=\S)/iu,
  /^(?:direct debit|standing order|bill payment|bill pay|ach (?:debit|credit|transfer)|ach|wire(?: transfer)?|e-?transfer|interac(?: e-?transfer)?|zelle (?:payment )?(?:to|from)|venmo|faster payment|transfer (?:to|from)|bank transfer (?:to|from)|payment (?:to|from)|paid to|received from|money sent to)\b[ :\-/*]+(?=\S)/iu,
  /^(?:sepa[- ]?)?(?:basis-?)?(?:kartenzahlung|lastschrift(?:einzug)?|folgelastschrift|erstlastschrift|einmallastschrift|gutschrift|dauerauftrag|(?:online-?|echtzeit-?)?(?:ue|ü)berweisung|girocard|ec-?karte|debit-?karte|abbuchung)\b[ :\-/,*]+(?:(?:an|von|f[uü]r) )?(?=\S)/iu,
  /^(?:einkauf|zahlung)\b[ :\-/,*]+(?=[\p{L}\p{N}])/iu,
  /^sepa(?: (?:direct debit|credit transfer|incasso(?: algemeen)?(?: doorlopend)?|overboeking|overschrijving|dd|ct|core|b2b|prelevement|virement|addebito))*\b[ :\-/*]+(?=\S)/iu,
  /^(?:paiement(?: par)?(?: carte)?(?: cb)?(?: du)?|achat(?: cb)?|carte(?: cb)?|cb|prlv(?: sepa)?|prelevement|prélèvement|virement(?: sepa)?(?: recu| reçu| emis| émis)?(?: de| vers)?|vir(?: sepa)?(?: inst)?|retrait(?: dab)?|facture carte(?: du)?(?: \d{6})?)\b[ :\-/*]+(?=\S)/iu,
  /^(?:pago(?: con tarjeta)?(?: en)?|compra(?: con)?(?: tarj(?:eta)?\.?)?(?: en)?|recibo(?: de)?|transferencia(?: bizum)?(?: emitida| recibida)?(?: a| de)?|cargo|adeudo(?: recibo)?(?: de)?|bizum(?: enviado| recibido)?(?: a| de)?)(?![\p{L}\p{N}])[ :.\-/*]*(?=\S)/iu,
  /^(?:op\.? ?\d+ )?(?:pagamento(?: su)?(?: pos)?(?: presso)?|acquisto(?: pos)?(?: presso)?|addebito(?: sdd)?(?: diretto)?|bonifico(?: sepa)?(?: a favore di| da)?|prelievo|operazione carta)\b[ :\-/*]+(?=\S)/iu,
  /^(?:betaalautomaat|geldautomaat|bea|gea|ideal|incasso|overboeking|betaling)\b[ :\-/,*]+(?:\d{1,2}:\d{2} )?(?:pasnr\.? ?\d+ )?(?=\S)/iu,
  /^(?:by|to)(?: transfer)?[-/:]+ *(?=\S{2})/iu,
  /^(?:(?:by|to) transfer|inb|mob|mmt|ib|bil|bpay|vin|vsi|iin|tpt|ift|nach|ach[- ]?(?:d|c|dr|cr)?|ecs|si|emi|clg|mc|me ?dc|pcd|iwd)[-/: ]+(?=\S{2})/iu,
  /^(?:sq|tst|sp|pp|paypal|zettle|iz|sumup|sumup ?|py|dd|fs|ck|cke|in|bt|wpy|ppl|google|apl|stripe|klarna|adyen|mollie|eb|ttp|tcb|dnh|ic|evb|aplpay|crv|nya|nyx|zlr|mpos|ccv|bck|zettle_|twint|worldline|nets|dojo|klrn) ?\*+ ?(?=\S)/iu,
  /^ec \d{6,} (?:\d\S* )*(?:ce\d )?(?=\p{L})/iu,
];

/** Words that are as well the beginning of a name: stripped only from a text in capitals, as card terminals write. */
export const SHOUTED_PREFIXES: readonly RegExp[] = [
  /^(?:visa|vis|so|dd|cr|dr|sales?|return|purchase|payment|by|to) +(?=\p{L}{3})/iu,
];

/** Parts inside a text that carry no name: dates, times, card numbers, references. Each is replaced by a space. */
export const NOISE: readonly RegExp[] = [
  /(?<=\S) (?:ech\/|id emetteur\b|mdt\/|ref\/|lib\/|concepto:|omschrijving:|n[º°] recibo\b|con la tarjeta\b|verwendungszweck:?|indn:|conf(?:irmation)? ?#).*$/giu,
  /(?<=\S) (?:ppd|web|ccd|tel) id\b:? ?\S*$/giu,
  /(?<=\S) s(?:agt)? ?danke\.?(?: \d+)?$/giu,
  /(?<=\S) (?:fil(?:iale)?|st(?:ore)?|shop|branch|winkel|tienda|magasin|fact|kassa|kasse|term)(?:\.| ?#| nr\.?) ?\d+\b/giu,
  /(?<=\S) (?:mandat[eo]?|konto|karten|fact|conf|ref|folgenr|kfn|cd) (?:nr\.? |no\.? |numero |# ?)?(?=[a-z]*\d)[a-z\d*-]+(?: .*)?$/giu,
  /(?<=\S) (?:carte numero|karten nr\.?|cb\*) ?[\dx*]+$/giu,
  /(?<=\S) on(?= \d{1,2}[ ./-]?(?:[a-z]{3}|\d{1,2})\b)/giu,
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

/** Where a place or country stands at the end of card texts; small letters would be a word: `Drive in`, `Maple & co`. */
export const ENDINGS: readonly RegExp[] = [
  /\/\/.*$/u,
  /[\\].*$/u,
  / {3,}\S.*$/u,
  /[ ,/]+(?:DEU|GBR|USA|FRA|ESP|ITA|NLD|BEL|AUT|CHE|IND|CHN|HKG|SGP|AUS|CAN|IRL|LUX|PRT|POL|CZE|HUN|SWE|NOR|DNK|FIN|GB|US|DE|FR|ES|IT|NL|BE|AT|CH|IN|UK|IE|LU|PT|PL|CZ|HU|SE|NO|DK|FI|CA|AU|SG|HK|CN)$/u,
  /(?<!&)[ ,]+(?:AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|IL|IA|KS|KY|MA|MD|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC)$/u,
];
