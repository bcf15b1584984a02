const words = (list: string): readonly string[] => list.split('|');

/** What kind of paper it is, as its heading says. */
export const TITLES: readonly string[] = words(
  'grocery|produce|dairy|general merchandise|taxable|non taxable|tax invoice|simplified tax invoice|invoice|receipt|official receipt|sales receipt|cash receipt|cash bill|' +
    'cash sale|cash sales|bill|retail invoice|bill of supply|guest check|check|customer copy|merchant copy|' +
    'cardholder copy|store copy|duplicate|duplicate copy|reprint|copy|original|void|refund|sale|purchase|' +
    'vat receipt|vat invoice|delivery order|proforma invoice|order|take away|takeaway|dine in|eat in|to go|' +
    'drive thru|self checkout|credit card sale|debit|adjustment note|tax invoice adjustment note|' +
    'tax invoice receipt|posted|training mode|pre bill|provisional bill|sales slip|sales invoice|not valid|' +
    'gst tax invoice|rechnung|kassenbon|kassenbeleg|bon|quittung|beleg|kundenbeleg|haendlerbeleg|kaufbeleg|' +
    'zwischenrechnung|kopie|barverkauf|bewirtungsbeleg|facture|ticket|ticket de caisse|ticket client|recu|' +
    'duplicata|note|addition|justificatif de paiement|carte bancaire|factura|factura simplificada|' +
    'fra simplificada|recibo|copia cliente|copia para el cliente|ticket de compra|nota de venta|scontrino|' +
    'documento commerciale|documento commerciale di vendita o prestazione|di vendita o prestazione|ricevuta|' +
    'ricevuta fiscale|kassabon|klantticket|kopie klant|kopie kaarthouder|factuur|bonnetje|betaalbewijs|struk|' +
    'struk belanja|nota|kwitansi|faktur|resit|invois|invois cukai|bil|cupom fiscal|cupom fiscal eletronico|' +
    'nfc e|danfe nfc e|nota fiscal|documento auxiliar da nota fiscal de consumidor eletronica|extrato|' +
    'paragon fiskalny|kvitto|kvittering|kuitti|uctenka|nyugta|fatura|fatura simplificada|fis',
);

/** Words of thanks and welcome; a name may follow some of them. */
export const GREETINGS: readonly string[] = words(
  'thank you|thanks|welcome|please come again|come again|have a nice day|see you again|good morning|' +
    'selamat datang|terima kasih|vielen dank|danke|auf wiedersehen|willkommen|herzlich willkommen|guten tag|' +
    'merci|merci de votre visite|bienvenue|au revoir|a bientot|gracias|gracias por su visita|' +
    'gracias por su compra|bienvenidos|bienvenido|grazie|arrivederci|benvenuti|bedankt|tot ziens|welkom|' +
    'obrigado|volte sempre|bem vindo|formerly known as|licensee of|how did we do|tell us|survey|' +
    'shopping hours|opening hours|business hours|open daily|es bediente sie|ihr einkauf|' +
    'save money live better|give us feedback|posted|paid|wifi password|store manager|manager|your cashier|' +
    'gratuity guide|suggested tip|suggested gratuity|tip guide|check closed|expect more pay less|' +
    'more saving more doing|keep your receipt|come see us|how was your visit|visit us',
);
