import type { Printed } from './printed.ts';

/** Made-up receipts of Europe. */
export const PRINTED_EUROPE: readonly Printed[] = [
  {
    country: 'GB',
    print: `
       The Crooked Kettle
       5 Market Place, York YO1 8AB
       VAT No. GB 123 4567 89
Till 2   Trans 8841    06/07/2023 11:02
Tea               2.40
TOTAL            £2.40
CONTACTLESS      £2.40
VISA DEBIT ************0093
AID: A0000000031010
Thank you for visiting`,
    merchant: 'The Crooked Kettle',
    date: '2023-07-06',
    time: '11:02',
    taxNumber: 'GB 123 4567 89',
    paymentMethod: 'card',
    cardDigits: '0093',
  },
  {
    country: 'IE',
    print: `
   Murphy's Corner Shop Ltd
   12 Patrick St, Dublin 8
   VAT IE1234567T
   01-DEC-2023  16:40
MILK      €1.20
TOTAL     €1.20
CASH      €2.00
CHANGE    €0.80`,
    merchant: "Murphy's Corner Shop Ltd",
    date: '2023-12-01',
    time: '16:40',
    taxNumber: 'IE1234567T',
  },
  {
    country: 'DE',
    print: `
        SONNENHOF Biomarkt GmbH
        Lindenstr. 14
        50674 Köln
        USt-IdNr.: DE123456789
                       EUR
Apfel kg               2,99 B
SUMME          EUR     2,99
Geg. BAR       EUR     5,00
Rückgeld       EUR     2,01
Datum: 07.03.2024  Uhrzeit: 17:45 Uhr
Beleg-Nr. 4711
Vielen Dank für Ihren Einkauf!`,
    merchant: 'SONNENHOF Biomarkt GmbH',
    date: '2024-03-07',
    time: '17:45',
    receiptNumber: '4711',
    taxNumber: 'DE123456789',
  },
  {
    country: 'DE',
    print: `
     Kundenbeleg
     Bäckerei Krumme
     Inh. Jens Krumme e.K.
     Am Markt 3, 37073 Göttingen
     5. März 2024   07:12
Brötchen 4x0,45   1,80 A
Summe             1,80
Girocard          1,80`,
    merchant: 'Bäckerei Krumme',
    date: '2024-03-05',
    time: '07:12',
    paymentMethod: 'card',
  },
  {
    country: 'AT',
    print: `
    Gasthaus Zur Linde
    Hauptplatz 1
    A-8010 Graz
    UID: ATU12345678
Rechnung Nr. 2024/118
02.01.2024 12:31
Schnitzel     14,90
Total EUR     14,90
Bankomat      14,90`,
    merchant: 'Gasthaus Zur Linde',
    date: '2024-01-02',
    time: '12:31',
    receiptNumber: '2024/118',
    taxNumber: 'ATU12345678',
    paymentMethod: 'card',
  },
  {
    country: 'CH',
    print: `
   Alpenmarkt Genossenschaft
   Bahnhofstrasse 20, 8001 Zürich
   CHE-123.456.789 MWST
Brot           3.40
Total CHF      3.40
TWINT          3.40
04.05.24 18:20:11`,
    merchant: 'Alpenmarkt Genossenschaft',
    date: '2024-05-04',
    time: '18:20',
    taxNumber: 'CHE-123.456.789',
    paymentMethod: 'wallet',
  },
  {
    country: 'FR',
    print: `
       BIENVENUE
     LE PETIT FOURNIL SARL
     8 rue des Lilas
     69003 LYON
     SIRET 123 456 789 00012
     TVA FR 12 345678901
Ticket no 00231
le 09/10/2023 à 08h15
BAGUETTE      1,20
TOTAL TTC     1,20 EUR
ESPECES       2,00
RENDU         0,80
Merci de votre visite`,
    merchant: 'LE PETIT FOURNIL SARL',
    date: '2023-10-09',
    time: '08:15',
    receiptNumber: '00231',
    paymentMethod: 'cash',
  },
  {
    country: 'FR',
    print: `
   Brasserie du Canal
   21 quai de la Loire 75019 Paris
   Facture No 1102
   12 janv. 2024 20:44
1 Menu        24,50
Total EUR     24,50
CB            24,50`,
    merchant: 'Brasserie du Canal',
    date: '2024-01-12',
    time: '20:44',
    receiptNumber: '1102',
    paymentMethod: 'card',
  },
  {
    country: 'ES',
    print: `
     BAR LOS OLIVOS
     OLIVAR NORTE S.L.
     CIF: B12345678
     C/ Mayor 15, 28013 Madrid
FACTURA SIMPLIFICADA T-5512
Fecha: 03/02/2024  Hora: 14:05
CAFE        1,50
TOTAL       1,50 EUR
TARJETA     1,50
IVA INCLUIDO. Gracias por su visita`,
    merchant: 'BAR LOS OLIVOS',
    date: '2024-02-03',
    time: '14:05',
    taxNumber: 'B12345678',
    paymentMethod: 'card',
  },
  {
    country: 'IT',
    print: `
     TRATTORIA DA NONNA PIA
     di Rossi Pia & C. s.n.c.
     Via Garibaldi 7, 40121 Bologna
     P.IVA 01234567890
   DOCUMENTO COMMERCIALE
   di vendita o prestazione
TAGLIATELLE            9,00
TOTALE COMPLESSIVO     9,00
Pagamento contante     9,00
15-06-2023 13:20
DOCUMENTO N. 0412-0033`,
    merchant: 'TRATTORIA DA NONNA PIA',
    date: '2023-06-15',
    time: '13:20',
    receiptNumber: '0412-0033',
    taxNumber: '01234567890',
  },
  {
    country: 'NL',
    print: `
     De Groene Kruidenier
     Prinsengracht 100
     1015 EA Amsterdam
     BTW NL123456789B01
Bonnr 99812  06-02-2024 10:01
Kaas         4,50
Totaal       4,50
PINNEN       4,50
Bedankt en tot ziens`,
    merchant: 'De Groene Kruidenier',
    date: '2024-02-06',
    time: '10:01',
    receiptNumber: '99812',
    taxNumber: 'NL123456789B01',
    paymentMethod: 'card',
  },
  {
    country: 'BE',
    print: `
     BOULANGERIE DUPONT SPRL
     Rue Haute 9, 1000 Bruxelles
     TVA BE 0123.456.789
     08/01/2024 09:30
Croissant    1,40
Total        1,40
Bancontact   1,40`,
    merchant: 'BOULANGERIE DUPONT SPRL',
    date: '2024-01-08',
    time: '09:30',
    taxNumber: 'BE 0123.456.789',
    paymentMethod: 'card',
  },
  {
    country: 'PT',
    print: `
   Pastelaria Sol Nascente, Lda
   Rua do Carmo 3, Lisboa
   Contribuinte 501234567
   Fatura Simplificada FS 2024/551
   2024-02-17 11:11
Pastel de nata   1,30
Total            1,30
Multibanco       1,30`,
    merchant: 'Pastelaria Sol Nascente, Lda',
    date: '2024-02-17',
    time: '11:11',
  },
  {
    country: 'SE',
    print: `
   Fika & Co AB
   Storgatan 2, Stockholm
   Org.nr 556677-8899
   24-03-09 10:40
KAFFE     35,00
TOTALT   SEK 35,00
KORT      35,00`,
    merchant: 'Fika & Co AB',
    date: '2024-03-09',
    time: '10:40',
    paymentMethod: 'card',
  },
  {
    country: 'PL',
    print: `
   KAWIARNIA POD ZEGAREM
   ul. Rynek 5, Krakow
   NIP 123-456-78-90
   PARAGON FISKALNY
KAWA      12,00
SUMA PLN  12,00
2024-04-01 15:00`,
    merchant: 'KAWIARNIA POD ZEGAREM',
    date: '2024-04-01',
    time: '15:00',
    taxNumber: '123-456-78-90',
  },
];
