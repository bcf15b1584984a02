import type { MadeReceipt } from './made-receipt.ts';

/** Receipts of Asia and Oceania. */
export const EASTERN_RECEIPTS: readonly MadeReceipt[] = [
  {
    name: 'Malaysia, rounded to five sen',
    print: `
        KEDAI RUNCIT MUTIARA SDN BHD
        12 JALAN MELATI, 50480 KUALA LUMPUR
           GST ID: 000123456789
Date: 14/03/2018   10:22:05
Item            Qty   Price   Amount(RM)
MINYAK MASAK 1KG  2   4.55     9.10 SR
GULA HALUS        1   2.83     2.83 SR
Total Excl. GST               11.25
GST 6%                         0.68
Total Incl. GST               11.93
Rounding Adj                   0.02
TOTAL RM                      11.95
CASH                          20.00
CHANGE                         8.05
GST Summary   Amount(RM)  Tax(RM)
SR @6%        11.25       0.68
`,
    total: 1195,
    currency: 'MYR',
    tax: 68,
    rounding: 2,
    paid: 2000,
    change: 805,
    items: [
      ['MINYAK MASAK 1KG', 910],
      ['GULA HALUS', 283],
    ],
  },
  {
    name: 'Singapore, service charge and GST',
    print: `
      THE LAKSA CORNER PTE LTD
      11 Orchard Lane Singapore 238841
      GST Reg No: M2-0098765-4
2 Laksa Special         17.80
1 Iced Lemon Tea         4.50
1 Satay Half Dozen       9.00
SUBTOTAL                31.30
10% SVC CHG              3.13
9% GST                   3.10
TOTAL                  S$37.53
VISA                   S$37.53
`,
    total: 3753,
    currency: 'SGD',
    subtotal: 3130,
    tax: 310,
    items: [
      ['Laksa Special', 1780],
      ['Iced Lemon Tea', 450],
      ['Satay Half Dozen', 900],
    ],
  },
  {
    name: 'Indonesia, no decimals',
    print: `
          WARUNG BAHARI
     Jl. Melur No. 8, Denpasar
Nasi Goreng      2 x 35.000    70.000
Es Teh Manis     3 x  8.000    24.000
Subtotal                       94.000
PB1 10%                         9.400
TOTAL                      Rp 103.400
TUNAI                         150.000
KEMBALI                        46.600
`,
    total: 10340000,
    currency: 'IDR',
    subtotal: 9400000,
    tax: 940000,
    change: 4660000,
    items: [
      ['Nasi Goreng', 7000000],
      ['Es Teh Manis', 2400000],
    ],
  },
  {
    name: 'India, CGST and SGST, rounded off',
    print: `
       ANNAPURNA VEG RESTAURANT
     14 MG Road, Bengaluru 560001
       GSTIN: 29ABCDE1234F1Z5
Item             Qty   Rate    Amount
Masala Dosa        2   95.00   190.00
Filter Coffee      3   40.00   120.00
Sub Total                      310.00
CGST 2.5%                        7.75
SGST 2.5%                        7.75
Round Off                       -0.50
Grand Total               Rs. 325.00
`,
    total: 32500,
    currency: 'INR',
    subtotal: 31000,
    tax: 1550,
    rounding: -50,
    items: [
      ['Masala Dosa', 19000],
      ['Filter Coffee', 12000],
    ],
  },
  {
    name: 'Japan, whole yen',
    print: `
        KISSATEN AOI
     Shinjuku-ku, Tokyo
Blend Coffee        ¥480
Cheese Cake         ¥650
小計              ¥1,130
消費税 10%          ¥113
合計              ¥1,243
お預り            ¥2,000
お釣              ¥757
`,
    total: 1243,
    currency: 'JPY',
    subtotal: 1130,
    tax: 113,
    change: 757,
    items: [
      ['Blend Coffee', 480],
      ['Cheese Cake', 650],
    ],
  },
  {
    name: 'Australia, GST included, EFTPOS',
    print: `
       BONDI GROCER PTY LTD
       ABN 51 824 753 556
     Tax Invoice   Sydney NSW 2026
Sourdough Loaf          $7.50
Flat White              $4.80
Bananas
 0.845 kg @ $3.90/kg    $3.30
TOTAL (3 items)        $15.60
EFTPOS                 $15.60
GST included in total   $0.68
`,
    total: 1560,
    currency: 'AUD',
    tax: 68,
    items: [
      ['Sourdough Loaf', 750],
      ['Flat White', 480],
      ['Bananas', 330],
    ],
  },
];
