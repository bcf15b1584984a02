import type { MadeReceipt } from './made-receipt.ts';

/** Receipts of the Americas. */
export const AMERICAN_RECEIPTS: readonly MadeReceipt[] = [
  {
    name: 'United States, sales tax and flags',
    print: `
        GREENLEAF MARKET
     482 Elm St, Austin, TX 78701
        (512) 555-0137
ORG BANANAS 4011        1.98 F
PAPER TOWELS            6.49 T
CHEDDAR 8OZ             4.29 F
SUBTOTAL               12.76
TAX 1   8.25%           0.54
TOTAL                  13.30
VISA CREDIT  ****4821  13.30
CHANGE DUE              0.00
`,
    total: 1330,
    currency: 'USD',
    subtotal: 1276,
    tax: 54,
    items: [
      ['ORG BANANAS 4011', 198],
      ['PAPER TOWELS', 649],
      ['CHEDDAR 8OZ', 429],
    ],
  },
  {
    name: 'United States, tip written by hand, suggested tips',
    print: `
        THE COPPER SPOON
     90 Main St, Portland, OR 97205
     Server: Dana     Table 12
1 Burger               $14.50
1 Caesar Salad         $11.00
2 Draft Beer           $13.00
Subtotal               $38.50
Tax                     $3.08
Total                  $41.58
Suggested tip 18%  $6.93
Suggested tip 20%  $7.70
Tip:    ___________
Total:  ___________
`,
    total: 4158,
    currency: 'USD',
    subtotal: 3850,
    tax: 308,
    items: [
      ['Burger', 1450],
      ['Caesar Salad', 1100],
      ['Draft Beer', 1300],
    ],
  },
  {
    name: 'United States, refund',
    print: `
        HARBOR HARDWARE
     12 Dock Rd, Boston, MA 02110
        REFUND
CORDLESS DRILL        -89.00
SUBTOTAL              -89.00
TAX 6.25%              -5.56
TOTAL                 -94.56
VISA REFUND           -94.56
`,
    total: -9456,
    currency: 'USD',
    subtotal: -8900,
  },
  {
    name: 'United States, printed tip',
    print: `
        LUCKY NOODLE BAR
     5 Pine Ave, Seattle, WA 98101
Ramen Bowl             $15.00
Gyoza                   $8.00
SUBTOTAL               $23.00
SALES TAX               $2.36
GRATUITY                $4.60
TOTAL                  $29.96
`,
    total: 2996,
    currency: 'USD',
    subtotal: 2300,
    tax: 236,
    tip: 460,
  },
  {
    name: 'Canada, GST and QST in French',
    print: `
        BOULANGERIE DU PARC
     300 rue Laurier, Montreal QC H2T 1A1
Croissant           3,25 $
Cafe filtre         2,75 $
SOUS-TOTAL          6,00 $
TPS 5%              0,30 $
TVQ 9,975%          0,60 $
TOTAL               6,90 $
INTERAC             6,90 $
`,
    total: 690,
    currency: 'CAD',
    subtotal: 600,
    tax: 90,
  },
  {
    name: 'Brazil, troco',
    print: `
      PADARIA SOL NASCENTE LTDA
      CNPJ 12.345.678/0001-90  SAO PAULO
001 PAO FRANCES   0,450 KG x 16,90      7,61
002 CAFE EXPRESSO 2 UN x 6,50          13,00
QTD. TOTAL DE ITENS        2
VALOR TOTAL R$            20,61
DINHEIRO                  50,00
TROCO                     29,39
`,
    total: 2061,
    currency: 'BRL',
    paid: 5000,
    change: 2939,
  },
];
