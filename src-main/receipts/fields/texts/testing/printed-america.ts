import type { Printed } from './printed.ts';

/** Made-up receipts of the Americas. */
export const PRINTED_AMERICA: readonly Printed[] = [
  {
    country: 'US',
    print: `
        Blue Heron Diner
      410 Main Street
      Portland, OR 97204
      (503) 555-0142
Server: Amy        Table 12
Check #: 30117     Guests: 2
04/07/2024 12:48 PM
2 PANCAKES         17.90
Subtotal           17.90
Tax                 1.61
Total              19.51
VISA XXXXXXXXXXXX1881`,
    merchant: 'Blue Heron Diner',
    date: '2024-04-07',
    time: '12:48',
    receiptNumber: '30117',
    paymentMethod: 'card',
    cardDigits: '1881',
    address: '410 Main Street, Portland, OR 97204',
  },
  {
    country: 'US',
    print: `
       *** CUSTOMER COPY ***
         GREENFIELD FOODS #0412
       STORE MGR: PAT DOE
       2200 W LAKE BLVD
       AUSTIN TX 78704
MILK 1GAL          3.79
TAX                0.00
TOTAL              3.79
DEBIT TEND         3.79
TRAN# 004512 OP# 11 TERM# 7
12/03/23 18:05:33
THANK YOU FOR SHOPPING AT GREENFIELD FOODS
RETURN BY 03/02/24`,
    merchant: 'GREENFIELD FOODS',
    date: '2023-12-03',
    time: '18:05',
    paymentMethod: 'card',
  },
  {
    country: 'US',
    print: `
    SUNNY'S AUTO CARE, LLC
    77 Industrial Pkwy, Dayton, OH 45402
    www.sunnysautocare.com
Invoice: 88123
Date: Nov 9, 2023
OIL CHANGE   49.00
Sales Tax     3.55
Total       $52.55
Cash        $60.00
Change       $7.45`,
    merchant: "SUNNY'S AUTO CARE, LLC",
    date: '2023-11-09',
    receiptNumber: '88123',
    paymentMethod: 'cash',
  },
  {
    country: 'US',
    print: `
  $5 OFF YOUR NEXT VISIT - VALID UNTIL 06/30/2024
       Pinewood Pharmacy
       9 Oak Ave, Salem, MA 01970
       TEL 978-555-0100
05/02/2024   09:14 AM   REG 02
VITAMIN C      8.99
TOTAL          8.99
MASTERCARD  ****  ****  **** 5567`,
    merchant: 'Pinewood Pharmacy',
    date: '2024-05-02',
    time: '09:14',
    cardDigits: '5567',
  },
  {
    country: 'CA',
    print: `
     MAPLE & RYE BISTRO
     455 Queen St W, Toronto, ON M5V 2A8
     HST# 123456789 RT0001
Chk 2231   2024-01-08 19:22
BURGER       18.00
HST 13%       2.34
TOTAL        20.34
INTERAC      20.34`,
    merchant: 'MAPLE & RYE BISTRO',
    date: '2024-01-08',
    time: '19:22',
    receiptNumber: '2231',
    paymentMethod: 'card',
  },
  {
    country: 'BR',
    print: `
   PADARIA FLOR DO CAMPO LTDA
   CNPJ 12.345.678/0001-95
   Rua das Acacias, 100 - Sao Paulo - SP
   Documento Auxiliar da Nota Fiscal de Consumidor Eletronica
PAO FRANCES  0,5 KG      9,50
VALOR TOTAL R$           9,50
DINHEIRO                10,00
TROCO                    0,50
NFC-e n 000012345  Emissao 09/02/2024 07:41:10`,
    merchant: 'PADARIA FLOR DO CAMPO LTDA',
    date: '2024-02-09',
    time: '07:41',
    taxNumber: '12.345.678/0001-95',
    paymentMethod: 'cash',
  },
  {
    country: 'MX',
    print: `
   TAQUERIA EL NOPAL
   LUZ MARINA SOTO, S.A. DE C.V.
   RFC TEN010203AB1
   AV. JUAREZ 55, CDMX MEXICO
FECHA: 04/11/2023 21:15  MESA: 3
3 TACOS      75.00
TOTAL  MXN   75.00
EFECTIVO    100.00
CAMBIO       25.00`,
    merchant: 'TAQUERIA EL NOPAL',
    date: '2023-11-04',
    time: '21:15',
    paymentMethod: 'cash',
  },
];
