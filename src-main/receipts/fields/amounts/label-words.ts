import { foldLooks } from '../rows/fold-print.ts';

/** What a word of a label tells about the amount beside it. */
export type Meaning =
  | 'total'
  | 'amount'
  | 'sales'
  | 'grand'
  | 'due'
  | 'net'
  | 'sub'
  | 'with'
  | 'without'
  | 'tax'
  | 'count'
  | 'saving'
  | 'discount'
  | 'rounding'
  | 'rounded'
  | 'paid'
  | 'cash'
  | 'card'
  | 'change'
  | 'balance'
  | 'tip'
  | 'service'
  | 'deposit'
  | 'points'
  | 'suggested'
  | 'price'
  | 'summary'
  | 'after'
  | 'refund'
  | 'part'
  | 'included'
  | 'contained'
  | 'other';

/** The words in the languages that Pecunia reads, without accents. */
const WORDS: Readonly<Record<Meaning, string>> = {
  total:
    'total totals totale totali totaal ttl summe gesamt gesamtsumme gesamtbetrag endsumme endbetrag rechnungsbetrag ' +
    'rechnungssumme gesamtpreis jumlah totalttc totaleur totalrm totalchf totalusd totalgbp totalprice grandtotal sum suma ' +
    'summa celkem razem yhteensa gokei goukei complessivo',
  amount: 'amount value amt montant betrag importe importo bedrag valor',
  sales: 'sales sale verkauf venda ventes vente jualan',
  grand: 'grand bill final overall endgueltig general',
  due: 'due payable payer pagar pagare betalen zahlen zahlbetrag dibayar tagihan owing collect',
  net: 'net nett',
  sub: 'sub subtotal subtotale subtotaal zwischensumme zwischentotal soma tussentelling shokei syokei sous soustotal tussentotaal parcial warenwert subttl subtot subtotals merchandise imponibile',
  with: 'incl inc inclusive including inkl inklusive inclus ttc brutto gross compreso compresa termasuk incuding plus avec with',
  without: 'excl excluding exclusive exkl exklusive ht hors ohne without netto before exclude exluding taxable',
  tax:
    'tax taxes gst sst vat mwst ust umsatzsteuer mehrwertsteuer tva iva btw hst pst qst tps tvq cgst sgst igst utgst cess ' +
    'icms tributos impostos imposto ppn pb1 cukai impuesto imposta taxe steuer moms mva ptu dph kdv salestax gstamount taxamt',
  count:
    'qty quantity item items pcs article articles artikel anzahl stk posten articulos pezzi stuks itens units unit count kuantiti no ' +
    'number numero pieces lines guests pax qnty artikelanzahl totalqty',
  saving:
    'saving savings saved save erspart ersparnis gespart economie economies ahorro ahorrado risparmio risparmiato bespaard voordeel',
  discount:
    'discount discounts disc rabatt rabatte nachlass remise remises rabais nebiki waribiki reduction descuento descuentos sconto sconti korting kortingen desconto descontos diskon potongan coupon coupons promo ' +
    'promotion promotions less bonuskorting actie vorteil',
  rounding:
    'rounding round rnd adj adjustment adjust rundung rundungsdifferenz arrondi arrondissement redondeo arrotondamento afronding ' +
    'pembulatan pelarasan penggenapan roundoff roundingadj',
  rounded: 'rounded',
  paid:
    'paid payment payments tender tendered tend tenders received gegeben erhalten gezahlt entregado recibido recu verse pago pagato pagamento ' +
    'betaald bayaran bayar diterima paye reglement bezahlt zahlung given tendere payed recieved azukari oazukari',
  cash: 'cash tunai bar bargeld especes efectivo contanti contante contant dinheiro espece barzahlung cashsales kontant genkin',
  card:
    'visa mastercard master debit credit card amex maestro girocard karte kartenzahlung carte tarjeta carta bancomat pin pinpas ' +
    'cartao upi mydebit nets paywave vpay electronic cardpayment eftpos bankomat bancontact giftcard debitcard creditcard kreditkarte ewallet grabpay gpay paytm',
  change:
    'change ruckgeld rueckgeld wechselgeld zuruck rendu monnaie cambio resto vuelto wisselgeld terug troco baki kembali kembalian otsuri chg retour changedue',
  balance: 'balance bal saldo baldue',
  tip: 'tip tips gratuity trinkgeld pourboire propina mancia fooi gorjeta',
  service: 'service svc servizio servicio coperto bedienung servis svccharge servicecharge serv',
  deposit: 'deposit pfand consigne statiegeld prepaid',
  points: 'points point pts punkte poin punti puntos punten loyalty payback mata earned redeem',
  suggested: 'suggested suggestion guide recommended',
  price: 'price preis prix precio prezzo prijs harga uprice unitprice preco',
  summary: 'summary analysis breakdown code rate satz rates aliquota taux tarief base basis',
  after: 'after nach apres despues dopo',
  refund: 'refund return returned retoure erstattung remboursement devolucion rimborso storno gutschrift',
  included: 'included incluido incluida incluidos inclusos incluso enthalten enthaltene inbegriffen',
  contained: 'includes include incluye enthaelt darin davon dont cui waarvan',
  part: 'supplies supply rated taxed exempt vatable',
  other:
    'charge charges table invoice receipt tel phone fax date time limit previous brand local hotel credits approval ref reg regno id cashier order counter terminal trans trace batch paper',
};

/** Words of languages that put no blanks between them; found anywhere. */
const UNSPACED: readonly (readonly [string, Meaning])[] = [
  ['小計', 'sub'],
  ['小计', 'sub'],
  ['合計', 'total'],
  ['合计', 'total'],
  ['總計', 'total'],
  ['总计', 'total'],
  ['お買上', 'total'],
  ['消費税', 'tax'],
  ['内税', 'tax'],
  ['外税', 'tax'],
  ['税', 'tax'],
  ['お釣', 'change'],
  ['おつり', 'change'],
  ['釣銭', 'change'],
  ['找零', 'change'],
  ['お預', 'paid'],
  ['預り', 'paid'],
  ['現金', 'cash'],
  ['现金', 'cash'],
  ['値引', 'discount'],
  ['割引', 'discount'],
  ['クレジット', 'card'],
  ['点数', 'count'],
  ['ポイント', 'points'],
];

const entriesOf = (meaning: Meaning): readonly (readonly [string, Meaning])[] =>
  WORDS[meaning].split(' ').map((word) => [foldLooks(word), meaning] as const);

const MEANINGS = Object.keys(WORDS).filter((name): name is Meaning => Object.hasOwn(WORDS, name));

/** Folded words with their meaning; a word with two meanings keeps the first. */
export const MEANING_OF: ReadonlyMap<string, Meaning> = new Map(MEANINGS.flatMap(entriesOf).toReversed());

export const UNSPACED_WORDS = UNSPACED;
