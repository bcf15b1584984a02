const EURO = 'AD AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK';

const OTHERS =
  'AE:AED AR:ARS AU:AUD BD:BDT BG:BGN BR:BRL CA:CAD CH:CHF CL:CLP CN:CNY CO:COP CZ:CZK DK:DKK EG:EGP GB:GBP HK:HKD ' +
  'HU:HUF ID:IDR IL:ILS IN:INR IS:ISK JP:JPY KE:KES KR:KRW KW:KWD LI:CHF LK:LKR MA:MAD MX:MXN MY:MYR NG:NGN NO:NOK ' +
  'NP:NPR NZ:NZD PE:PEN PH:PHP PK:PKR PL:PLN QA:QAR RO:RON RS:RSD RU:RUB SA:SAR SE:SEK SG:SGD TH:THB TN:TND TR:TRY ' +
  'TW:TWD UA:UAH US:USD VN:VND ZA:ZAR';

const BY_REGION: ReadonlyMap<string, string> = new Map([
  ...EURO.split(' ').map((region) => [region, 'EUR'] as const),
  ...OTHERS.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
]);

/** Returns the currency of a locale's region, INR where that says nothing. */
export function guessCurrency(locale: string): string {
  const region = new Intl.Locale(locale).maximize().region ?? '';
  return BY_REGION.get(region) ?? 'INR';
}
