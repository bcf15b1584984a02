import { Select } from '@mantine/core';
import type { SelectProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

const LOCALES = [
  'en-IN',
  'en-US',
  'en-GB',
  'en-AU',
  'en-CA',
  'en-IE',
  'en-NZ',
  'en-SG',
  'en-ZA',
  'hi-IN',
  'bn-IN',
  'ta-IN',
  'te-IN',
  'mr-IN',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CH',
  'fr-CA',
  'es-ES',
  'es-MX',
  'it-IT',
  'pt-PT',
  'pt-BR',
  'nl-NL',
  'nl-BE',
  'pl-PL',
  'cs-CZ',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'hu-HU',
  'ro-RO',
  'el-GR',
  'tr-TR',
  'ja-JP',
  'ko-KR',
  'zh-CN',
  'ar-AE',
];

type LocaleSelectProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  readonly value: string;
  readonly onChange: (locale: string) => void;
};

/** Picks the language and country whose way of writing dates and numbers holds. */
export function LocaleSelect({ value, onChange, ...props }: LocaleSelectProps) {
  const { i18n, t } = useLingui();
  const data = useMemo(() => {
    const display = new Intl.DisplayNames(i18n.locale, { type: 'language', languageDisplay: 'standard' });
    return [...new Set([value, ...LOCALES])].map((locale) => ({ value: locale, label: display.of(locale) ?? locale }));
  }, [i18n.locale, value]);
  return (
    <Select
      searchable
      allowDeselect={false}
      nothingFoundMessage={t`No such language`}
      {...props}
      data={data}
      value={value}
      onChange={(picked) => {
        if (picked !== null) onChange(picked);
      }}
    />
  );
}
