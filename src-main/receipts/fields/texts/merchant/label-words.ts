const words = (list: string): readonly string[] => list.split('|');

/** Labels of numbers that authorities and registers give. */
export const REGISTRATIONS: readonly string[] = words(
  'gst id|gst reg|gst reg no|gst no|gstin|gst|sst id|sst no|sst reg|co reg|co reg no|company reg|' +
    'company reg no|company no|reg no|roc|roc no|ssm|ssm no|registration no|business reg|brn|uen|tin|trn|vat|' +
    'vat no|vat reg|vat reg no|tax id|tax no|abn|acn|cin|fssai|fssai no|pan no|cnpj|cpf|npwp|siret|siren|rcs|' +
    'naf|ape|tva|tva intra|n tva|ust id|ust id nr|ust idnr|ustid|uid|uid nr|steuernummer|st nr|steuer nr|' +
    'mwst nr|mwst|p iva|partita iva|piva|cod fisc|cif|nif|nie|btw|btw nr|kvk|kvk nr|nip|org nr|cvr|rfc|hrb|' +
    'amtsgericht|lic no|licence no|permit no|insc est|ie|im|co no|capital social',
);

/** Labels of the purchase, which end the head of a receipt. */
export const PURCHASE_LABELS: readonly string[] = words(
  'cashier|table|table no|invoice no|inv no|bill no|receipt no|doc no|order no|order|trans no|transaction|' +
    'slip no|terminal|till|server|counter|pax|guests|covers|salesperson|operator|served by|date|time|store no|' +
    'register|pos|chk|ref|ref no|waiter|token|kasse|bediener|kassierer|bon nr|beleg nr|rechnung nr|tisch|' +
    'datum|uhrzeit|filiale|markt|es bediente sie|kunde|kunden nr|caisse|caissier|vendeur|serveur|couverts|' +
    'facture no|ticket no|heure|cajero|caja|mesa|camarero|comensales|fecha|hora|factura no|cassa|operatore|' +
    'tavolo|coperti|doc n|kassa|tafel|medewerker|kasir|meja|tanggal|juruwang|tarikh|masa|caixa|operador|' +
    'emissao|trans|trans id|merchant id|mid|tid|term id|terminal id|entry method|drawer|tran|csr|host|tbl|' +
    'station|check|guest count|documento n|seq|auth code|approval|aid|trn|cshr|ticket|fs no|nr|bon',
);

/** Heads of columns, and labels of sums: below them stand no names. */
export const BODY_LABELS: readonly string[] = words(
  'qty|quantity|description|item|items|item qty total|price|amount|unit price|u price|total|subtotal|' +
    'sub total|uom|particulars|rate|hsn|artikel|menge|preis|betrag|summe|eur|euro|bezeichnung|anzahl|' +
    'designation|qte|prix|montant|article|articles|cantidad|descripcion|precio|importe|uds|descrizione|' +
    'quantita|prezzo|importo|iva|omschrijving|aantal|prijs|bedrag|descricao|qtd|vl unit|codigo|harga|jumlah|' +
    'kuantiti|barang',
);

/** Labels of others than the seller. */
export const OTHER_PARTIES: readonly string[] = words(
  'bill to|billed to|sold to|ship to|deliver to|customer|customer name|cust|buyer|valued customer|attn|' +
    'attention|name|member|patient|guest|supplier|company name|kunde|kundenname|client|cliente|klant|' +
    'pelanggan|consumidor|owned by|operated by|managed by|a division of|a unit of|unit of|a brand of|' +
    'an outlet of|inh|inhaber|inhaberin|prop|proprietor|owner|titular|gerant|di|exploitant|formerly known as|' +
    'licensee of|franchisee of|franchise of|a member of|powered by|software by|printed by|billing address|' +
    'shipping address|m s|approved by|acquirer',
);
