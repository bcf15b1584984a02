import { useSettings } from '../../app/settings-context.tsx';

/** A currency, the vault's unless given, in words of the user's locale, such as “Indian rupees”. */
export function useCurrencyName(given?: string): string {
  const { currency: base, locale } = useSettings();
  const currency = given ?? base;
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(
    0,
  );
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
