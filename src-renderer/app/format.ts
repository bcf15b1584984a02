import { useMemo } from 'react';

import { makeFormat } from './make-format.ts';
import type { Format } from './make-format.ts';
import { useSettings } from './settings-context.tsx';

/** Formatters in the vault's locale and currency. */
export function useFormat(): Format {
  const { locale, currency } = useSettings();
  return useMemo(() => makeFormat(locale, currency), [locale, currency]);
}
