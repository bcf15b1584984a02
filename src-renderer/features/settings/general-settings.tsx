import { SegmentedControl, Select } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { CurrencySelect } from '../../components/currency-select.tsx';
import { Section, Setting } from './section.tsx';
import type { ControlNames } from './section.tsx';
import { useSaveSettings } from './use-save-settings.ts';

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

/** Currency, the way dates and amounts are written, and the theme. */
export function GeneralSettings() {
  const { t } = useLingui();
  const settings = useSettings();
  const format = useFormat();
  const save = useSaveSettings();
  const sample = `${format.money(-123_456_750)} · ${format.date('2026-03-05')}`;
  return (
    <Section title={t`General`}>
      <Setting
        label={t`Currency`}
        text={t`What buckets, budgets and totals are counted in. It can change only while no amount would change its meaning.`}
      >
        {(names) => (
          <CurrencySelect
            value={settings.currency}
            onChange={(currency) => save({ currency, currencyChosen: true })}
            {...names}
          />
        )}
      </Setting>
      <Setting label={t`Dates and numbers`} text={t`Written like ${sample}`}>
        {(names) => <LocaleSelect value={settings.locale} onChange={(locale) => save({ locale })} names={names} />}
      </Setting>
      <Setting label={t`Theme`} text={t`Light, dark, or whatever the system shows.`}>
        {(names) => (
          <SegmentedControl
            {...names}
            data={[
              { value: 'system', label: t`System` },
              { value: 'light', label: t`Light` },
              { value: 'dark', label: t`Dark` },
            ]}
            value={settings.theme}
            onChange={(theme) => save({ theme })}
          />
        )}
      </Setting>
    </Section>
  );
}

type LocaleSelectProps = {
  readonly value: string;
  readonly onChange: (locale: string) => void;
  readonly names: ControlNames;
};

function LocaleSelect({ value, onChange, names }: LocaleSelectProps) {
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
      {...names}
      data={data}
      value={value}
      onChange={(picked) => {
        if (picked !== null) onChange(picked);
      }}
    />
  );
}
