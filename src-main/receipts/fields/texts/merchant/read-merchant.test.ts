import { describe, expect, it } from 'vitest';
import type { Field } from '../../../receipt.ts';
import { pageRows } from '../../rows/page-rows.ts';
import { pageOf } from '../../testing/page-of.ts';
import { merchantKey } from './merchant-key.ts';
import { readMerchant } from './read-merchant.ts';

type Known = Parameters<typeof readMerchant>[2];

const NOBODY: Known = { payees: [], learned: [] };

const merchantOf = (prints: readonly string[], known: Known = NOBODY, taxNumber: string | null = null): Field<string> =>
  readMerchant(
    prints.map((print) => pageRows(pageOf(print))),
    taxNumber,
    known,
  );

const FOOT = '\nDate 17/05/2023\nTEA      2.00\nTOTAL    2.00';

describe('readMerchant', () => {
  it.each([
    ['CUSTOMER COPY\nTAX INVOICE\nRosa Trading\n12 Oak Street', 'Rosa Trading'],
    ['31801017\nROSA TRADING\n(81109-A)\nNO 290, JALAN MELOR', 'ROSA TRADING'],
    ['WELCOME\nRosa Kitchen\n(503) 555-0142', 'Rosa Kitchen'],
    ['ROSA BOOK\nCO. (M) SDN BHD\n(Co. No. 113825-W)', 'ROSA BOOK CO. (M) SDN BHD'],
    ['ROSA CO. (M)\nBHD\n12 JALAN MELOR', 'ROSA CO. (M) BHD'],
    ['ROSA HARDWARE\nENTERPRISE (BUKIT\nMELOR) SDN BHD\n822737-X', 'ROSA HARDWARE ENTERPRISE (BUKIT MELOR) SDN BHD'],
    ['Ro Q\nROSA IMPRESSION SDN BHD\n(894996-D)\nLot 20, Level 1', 'ROSA IMPRESSION SDN BHD'],
    ['Rosa Stationery Shop\nNO. 31, JALAN MELOR\nOwned By\nSUPPLY WEST SDN BHD', 'Rosa Stationery Shop'],
    ['Rosa Bakery (KL) Sdn Bhd\nTax Invoice\nBill To:\nFRESH MELOR SDN BHD\n12 JALAN X', 'Rosa Bakery (KL) Sdn Bhd'],
    ['SHOPPING HOURS\nSUN-THU: 1000 HRS 2230 HRS\nROSA MART', 'ROSA MART'],
    ['GUEST CHECK\nMi Rosa Restaurant\nServer: Luis', 'Mi Rosa Restaurant'],
    ["Rosa's Diner\nAccuracy matters to all of us at every single table.\nCheck 12", "Rosa's Diner"],
    ['Fresh. Local. Organic.\nROSA GROCERY\nTel (415) 555-0134', 'ROSA GROCERY'],
    ['ROSA\nRESTAURANT & BAR\n12 Oak Street', 'ROSA RESTAURANT & BAR'],
    ['ROSAMARET\nPT. ROSA MANDIRI\nJL. MELATI 1 JAKARTA', 'ROSAMARET'],
    ['THE ROSA STORE #0412\n55 MAIN ST\nALBANY NY 12207', 'THE ROSA STORE'],
    ['Rosa Taco 028812\n1212 N Oak\nSalem, MA 01970', 'Rosa Taco'],
    ['ROSA\nROSA Markt GmbH\nHauptstr. 112\n10827 Berlin', 'ROSA'],
    ['Rosa Home Needs\nShop 7, Lotus Arcade\nSuvarnapet 509 110', 'Rosa Home Needs'],
    ['g999 ZX Waterveen\nRosa Kruiden', 'Rosa Kruiden'],
    ['C/ MAYOR 12\n28013 MADRID\nROSA, S.A.', 'ROSA, S.A.'],
    ['HOTEL ROSA\nRechnung\nHerr Max Muster\nMusterweg 1', 'HOTEL ROSA'],
  ])('finds the name in %j', (head, expected) => {
    expect(merchantOf([head + FOOT]).value).toBe(expected);
  });

  it('takes a web address where the name is only a logo', () => {
    expect(merchantOf([`12 Oak Street\nTel 555-1234567\nwww.rosakitchen.com${FOOT}`]).value).toBe('rosakitchen');
  });

  it('takes a beginning that another reader read for the same name', () => {
    const foot = `14 Lantern Road West\nHarrowmere${FOOT}`;
    const { value, confidence } = merchantOf([`Rosa & Crumb\n${foot}`, `Rosa\n${foot}`]);
    expect(value).toBe('Rosa & Crumb');
    expect(confidence).toBeGreaterThan(merchantOf([`Rosa & Crumb\n${foot}`]).confidence);
  });

  it('joins the rows of a logo', () => {
    const page = pageOf(`ROSA\nGREEN\nMARKET\n12 Oak Street\nSalem, MA 01970${FOOT}`);
    const large = {
      ...page,
      lines: page.lines.map((line, index) => ({
        ...line,
        words: line.words.map((word) =>
          index < 3 ? { ...word, box: { ...word.box, top: word.box.top * 1.2 - 60, height: 34 } } : word,
        ),
      })),
    };
    expect(readMerchant([pageRows(large)], null, NOBODY).value).toBe('ROSA GREEN MARKET');
  });

  it('takes the name below words of thanks where the head has none', () => {
    const print = `12 Oak Street\nMERCHANT ID: 8788\nGratuity Guide${FOOT}\nTHANK YOU FOR SHOPPING AT\nROSA MARKET`;
    expect(merchantOf([print]).value).toBe('ROSA MARKET');
  });

  it('takes no host of surveys for a name', () => {
    expect(merchantOf([`12 Oak Street\nTel 555-1234567\nwww.tellrosa.com${FOOT}`]).value).toBeNull();
  });

  it('is surer of a name that the web address, or words of thanks, repeat', () => {
    const plain = merchantOf([`Rosa Lane\nSouth Side${FOOT}`]);
    const repeated = merchantOf([
      `Rosa Lane\nSouth Side${FOOT}\nThank you for shopping at Rosa Lane\nwww.rosalane.com`,
    ]);
    expect(repeated.value).toBe('Rosa Lane');
    expect(repeated.confidence).toBeGreaterThan(plain.confidence);
  });

  it('joins two readings: print that only one saw counts less, doubtful letters are voted on', () => {
    const field = merchantOf([
      `REDAI RUNCIT ABC\nNO. 17, JALAN X${FOOT}`,
      `PUY LL TT\nKEDAT RUNCIT ABC\nNO. 17, JALAN X${FOOT}`,
    ]);
    expect(field.value).toBe('KEDAI RUNCIT ABC');
  });

  it('takes a payee of the vault whose name looks the same', () => {
    const known = { payees: ['Kedai Rosa', 'Roasters', 'Rosa Trading'], learned: [] };
    const field = merchantOf([`R0SA TRADlNG SDN BHD\n12 JALAN X${FOOT}`], known);
    expect(field.value).toBe('Rosa Trading');
    expect(field.confidence).toBeGreaterThan(0.85);
  });

  it('takes no payee whose name only begins alike', () => {
    const known = { payees: ['Rosa Trading West'], learned: [] };
    expect(merchantOf([`Rosa Travels\n12 Oak Street${FOOT}`], known).value).toBe('Rosa Travels');
  });

  it('takes what corrections taught, by name or by tax number', () => {
    const byName = {
      payees: [],
      learned: [{ key: merchantKey('ROSA HOLDINGS SDN BHD (12345-A)'), payee: 'Rosa Café' }],
    };
    expect(merchantOf([`ROSA HOLDINGS SDN BHD (12345-A)\n12 JALAN X${FOOT}`], byName).value).toBe('Rosa Café');
    const byNumber = { payees: [], learned: [{ key: '000123456789', payee: 'Rosa Café' }] };
    const field = merchantOf([`R S H LDINGS\n12 JALAN X${FOOT}`], byNumber, '000-1234-56789');
    expect(field.value).toBe('Rosa Café');
    expect(field.confidence).toBeGreaterThan(0.9);
  });

  it('gives none where nothing is printed', () => {
    expect(merchantOf(['']).value).toBeNull();
    expect(merchantOf(['12:44\n3.50']).value).toBeNull();
  });
});
