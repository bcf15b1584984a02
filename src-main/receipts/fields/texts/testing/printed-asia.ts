import type { Printed } from './printed.ts';

/** Made-up receipts of Asia and Oceania. */
export const PRINTED_ASIA: readonly Printed[] = [
  {
    country: 'MY',
    print: `
   tan
   RESTORAN SERI BAYU SDN BHD
        (1099887-K)
  No 8, Jalan Kenanga 3/2,
  Taman Melor, 43000 Kajang, Selangor
  Tel: 03-8800 1122
  GST ID No: 001122334455
        TAX INVOICE
Invoice No: RSB-004512   Date: 08/03/2017
Table 4                  Time: 1:05:22 PM
1 NASI LEMAK         6.50
Total RM             6.50
CASH                10.00
CHANGE               3.50
Thank you, please come again`,
    merchant: 'RESTORAN SERI BAYU SDN BHD',
    date: '2017-03-08',
    time: '13:05',
    receiptNumber: 'RSB-004512',
    taxNumber: '001122334455',
    paymentMethod: 'cash',
  },
  {
    country: 'MY',
    print: `
   SURIA HARDWARE
   TRADING (KLANG) SDN. BHD.
   Co. Reg. No. 556677-P
   LOT 5, JALAN BESAR, 41000 KLANG
03-05-18 09:41AM  CSH 002
PAINT BRUSH   5.30
TOTAL         5.30`,
    merchant: 'SURIA HARDWARE TRADING (KLANG) SDN. BHD.',
    date: '2018-05-03',
    time: '09:41',
  },
  {
    country: 'SG',
    print: `
      BAY LEAF KITCHEN PTE. LTD.
      21 Marina Lane #02-11
      Singapore 018989
      GST Reg No: 201712345M
Receipt No. A1023   Date 5/6/2024 19:45
1 Fish Curry     14.50
Total          S$14.50
NETS             14.50
Welcome to Bay Leaf Kitchen`,
    merchant: 'BAY LEAF KITCHEN PTE. LTD.',
    date: '2024-06-05',
    time: '19:45',
    receiptNumber: 'A1023',
    paymentMethod: 'card',
  },
  {
    country: 'IN',
    print: `
        SHREE GANESH SUPER BAZAAR
     14, MG Road, Bengaluru - 560001
     GSTIN: 29ABCDE1234F1Z5
     Ph: 080-22334455
            TAX INVOICE
Bill No: 4521      Bill Dt: 02/11/23
TOOR DAL 1KG       160.00
CGST 2.5%            4.00
SGST 2.5%            4.00
NET AMOUNT         168.00
PAID BY UPI        168.00`,
    merchant: 'SHREE GANESH SUPER BAZAAR',
    date: '2023-11-02',
    receiptNumber: '4521',
    taxNumber: '29ABCDE1234F1Z5',
    paymentMethod: 'wallet',
  },
  {
    country: 'IN',
    print: `
     RETAIL INVOICE
     Chai & Chaat
     (A unit of Malhar Foods Pvt Ltd)
     FSSAI No 11223344556677
     Shop No 7, Linking Road, Mumbai 400050
Date: 15-Aug-2023 20:10   Bill No: 77
Masala Chai  2   40.00   80.00
Grand Total            Rs.84.00
Mode: Cash`,
    merchant: 'Chai & Chaat',
    date: '2023-08-15',
    time: '20:10',
    paymentMethod: 'cash',
  },
  {
    country: 'ID',
    print: `
       TOKO SUMBER REJEKI
     Jl. Melati No. 12, Bandung
     NPWP: 01.234.567.8-901.000
Tgl 07/09/2023 14:22   Kasir: Dewi
No Struk: 000918
BERAS 5KG          75.000
TOTAL              75.000
TUNAI             100.000
KEMBALI            25.000
TERIMA KASIH`,
    merchant: 'TOKO SUMBER REJEKI',
    date: '2023-09-07',
    time: '14:22',
    receiptNumber: '000918',
    taxNumber: '01.234.567.8-901.000',
    paymentMethod: 'cash',
  },
  {
    country: 'AU',
    print: `
          WELCOME TO
       Harbour Fruit Market
       ABN 51 824 753 556
     88 King St, Newtown NSW 2042
          TAX INVOICE
Docket No 55120    03/04/2024  5:15 PM
BANANAS            $3.20
TOTAL AUD          $3.20
EFTPOS             $3.20
VISA ************4417`,
    merchant: 'Harbour Fruit Market',
    date: '2024-04-03',
    time: '17:15',
    taxNumber: '51 824 753 556',
    paymentMethod: 'card',
    cardDigits: '4417',
  },
  {
    country: 'NZ',
    print: `
    Kowhai Bakery Ltd
    12 Queen Street, Auckland 1010
    GST No. 99-123-456
    11/02/2024 08:03
Pie          6.50
Total  NZ$   6.50
EFTPOS       6.50`,
    merchant: 'Kowhai Bakery Ltd',
    date: '2024-02-11',
    time: '08:03',
  },
  {
    country: 'PH',
    print: `
    MANG TINO'S GRILL HOUSE
    123 Rizal Ave, Makati City
    VAT REG TIN 123-456-789-000
    OFFICIAL RECEIPT
    OR No: 00123456
    Date: 03/25/2024 06:30PM
1 INASAL       120.00
VATABLE SALES  107.14
TOTAL  PHP     120.00
GCASH          120.00`,
    merchant: "MANG TINO'S GRILL HOUSE",
    date: '2024-03-25',
    time: '18:30',
    paymentMethod: 'wallet',
  },
  {
    country: 'JP',
    print: `
    SAKURA BOOKS
    1-2-3 Kanda, Chiyoda-ku, Tokyo
    2024年3月5日 18:22
MAGAZINE   ¥780
TOTAL      ¥780`,
    merchant: 'SAKURA BOOKS',
    date: '2024-03-05',
    time: '18:22',
  },
];
