import type { MadeReceipt } from './made-receipt.ts';

/** Receipts of Europe. */
export const EUROPEAN_RECEIPTS: readonly MadeReceipt[] = [
  {
    name: 'Germany, two rates',
    print: `
          FRISCHMARKT LINDE GMBH
        Hauptstr. 14, 10115 Berlin
        USt-IdNr. DE123456789
                          EUR
Vollmilch 3,5%           1,19 A
Bananen                  1,36 A
   0,456 kg x 2,99 EUR/kg
Spuelmittel              2,49 B
Pfand 0,25               0,25 B
SUMME                    5,29
Bar                     10,00
Rückgeld                -4,71
MwSt%   Netto   MwSt  Brutto
A  7,0%  2,38   0,17   2,55
B 19,0%  2,30   0,44   2,74
`,
    total: 529,
    currency: 'EUR',
    tax: 61,
    paid: 1000,
    change: 471,
    items: [
      ['Vollmilch 3,5%', 119],
      ['Bananen', 136],
      ['Spuelmittel', 249],
      ['Pfand', 25],
    ],
  },
  {
    name: 'Germany, restaurant, zu zahlen',
    print: `
        Gasthaus Zur Alten Post
        Marktplatz 3, 80331 München
Rechnung Nr. 4711   Tisch 5
2 x Weissbier  4,20          8,40
1 x Schnitzel 16,90         16,90
Zwischensumme               25,30
Trinkgeld                    2,70
Zu zahlen EUR               28,00
enthaltene MwSt 19%          4,04
`,
    total: 2800,
    currency: 'EUR',
    subtotal: 2530,
    tip: 270,
    tax: 404,
  },
  {
    name: 'France, TVA',
    print: `
        BOULANGERIE MARTIN SARL
      12 rue de la Paix 75002 Paris
        SIRET 123 456 789 00012
BAGUETTE TRADITION   2 x 1,30    2,60
TARTE CITRON                     4,80
SOUS-TOTAL HT                    7,01
TVA 5,5%                         0,39
TOTAL TTC                        7,40 €
ESPECES                         10,00 €
RENDU                            2,60 €
`,
    total: 740,
    currency: 'EUR',
    tax: 39,
    paid: 1000,
    change: 260,
  },
  {
    name: 'Spain, IVA incluido',
    print: `
        CAFETERIA EL PATIO S.L.
        CIF B12345678  28013 MADRID
2 CAFE CON LECHE   1,60     3,20
1 TOSTADA          2,50     2,50
BASE IMPONIBLE              5,18
IVA 10%                     0,52
TOTAL A PAGAR               5,70
EFECTIVO                   10,00
CAMBIO                      4,30
`,
    total: 570,
    currency: 'EUR',
    tax: 52,
    change: 430,
  },
  {
    name: 'Italy, totale complessivo',
    print: `
        TRATTORIA DA NINO SRL
       Via Roma 8 00184 ROMA
        P.IVA 01234567890
       DOCUMENTO COMMERCIALE
DESCRIZIONE     IVA   Prezzo(€)
COPERTO         10%     2,00
SPAGHETTI       10%    11,00
VINO ROSSO      22%     6,00
SUBTOTALE              19,00
TOTALE COMPLESSIVO     19,00
DI CUI IVA              2,26
Pagamento contante     20,00
Resto                   1,00
`,
    total: 1900,
    currency: 'EUR',
    subtotal: 1900,
    tax: 226,
    change: 100,
  },
  {
    name: 'Netherlands, bonus and pin',
    print: `
        BUURTSUPER DE LINDE B.V.
       Kerkstraat 4 1017 GC Amsterdam
AANTAL OMSCHRIJVING   PRIJS  BEDRAG
1   KARNEMELK                  0,99
2   STROOPWAFELS      1,79     3,58
    KORTING STROOP            -0,58
SUBTOTAAL                      3,99
TOTAAL                         3,99
PINNEN                         3,99
BTW   OVER    EUR
9%    3,66    0,33
`,
    total: 399,
    currency: 'EUR',
    subtotal: 399,
    tax: 33,
    items: [
      ['KARNEMELK', 99],
      ['STROOPWAFELS', 358],
      ['KORTING STROOP', -58],
    ],
  },
  {
    name: 'Switzerland, francs with dashes',
    print: `
        METZGEREI AARE AG
      Bahnhofstrasse 9 3011 Bern
      CHE-123.456.789 MWST
Bratwurst  2 x 4.50        9.00
Senf                       3.-
Total CHF                 12.00
Bar                       20.00
Rückgeld                   8.00
MwSt 2.6%  inkl.           0.30
`,
    total: 1200,
    currency: 'CHF',
    change: 800,
  },
  {
    name: 'Austria, Gesamtbetrag',
    print: `
        KAFFEEHAUS MOZART GMBH
       Getreidegasse 2 5020 Salzburg
       UID: ATU12345678
Melange                 4,90
Sachertorte             6,20
Gesamtbetrag EUR       11,10
gegeben Bankomat       11,10
20% MwSt von   9,25     1,85
`,
    total: 1110,
    currency: 'EUR',
    tax: 185,
  },
  {
    name: 'United Kingdom, savings and points',
    print: `
        HARTWELL FOODS PLC
       High Street, Leeds LS1 4AP
       VAT No 123 4567 89
SEMI SKIMMED MILK       £1.45
FREE RANGE EGGS         £2.95
CRUMPETS                £0.95
MULTIBUY SAVINGS       -£0.50
TOTAL TO PAY            £4.85
CASH                    £5.00
CHANGE DUE              £0.15
TOTAL SAVINGS           £0.50
POINTS BALANCE           1024
`,
    total: 485,
    currency: 'GBP',
    paid: 500,
    change: 15,
  },
];
