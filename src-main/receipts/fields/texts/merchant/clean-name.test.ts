import { describe, expect, it } from 'vitest';
import { cleanName } from './clean-name.ts';

describe('cleanName', () => {
  it.each([
    ['BUNGA MART SDN BHD (238912-A)', 'BUNGA MART SDN BHD'],
    ['BUNGA BAKERIES (KL) SDN BHD (139386 X)', 'BUNGA BAKERIES (KL) SDN BHD'],
    ['BUNGA CO. (M) BHD. (126926-H)', 'BUNGA CO. (M) BHD.'],
    ['BUNGA MART S/B (519537-X', 'BUNGA MART S/B'],
    ['BUNGAMARTSDNBHD', 'BUNGAMART SDNBHD'],
    ['BUNGA MART SDN BHD 887766-T', 'BUNGA MART SDN BHD'],
    ['Bunga Sdn Bhd (Co. No. 113825-W)', 'Bunga Sdn Bhd'],
    ['VERDELIA, S.A. A-46100000', 'VERDELIA, S.A.'],
    ['Blue Bean Store #10208', 'Blue Bean'],
    ['PANCAKE BARN #3711', 'PANCAKE BARN'],
    ['Welcome to Harbour Market', 'Harbour Market'],
    ['Thank you for shopping at Harbour Market!', 'Harbour Market!'],
    ['*** Corner Café ***', 'Corner Café'],
    ['Corner Café Tel: 03-555', 'Corner Café'],
    ['Corner Shop TAX INVOICE', 'Corner Shop'],
    ['99 PENNY MART', '99 PENNY MART'],
    ['MAPLE & RYE', 'MAPLE & RYE'],
  ])('makes of %j %j', (text, expected) => {
    expect(cleanName(text)).toBe(expected);
  });
});
