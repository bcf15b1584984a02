import { useSettings } from '../../app/settings-context.tsx';

/** The vault's currency in words of the user's locale, such as “Indian rupees”. */
export function useCurrencyName(): string {
  const { currency, locale } = useSettings();
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(
    0,
  );
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
