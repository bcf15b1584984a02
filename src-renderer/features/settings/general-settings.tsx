import { SegmentedControl } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { LocaleSelect } from '../../components/locale-select.tsx';
import { CurrencySetting } from './currency-setting.tsx';
import { Section, Setting } from './section.tsx';
import { useSaveSettings } from './use-save-settings.ts';

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
        {(names) => <CurrencySetting names={names} />}
      </Setting>
      <Setting label={t`Dates and numbers`} text={t`Written like ${sample}`}>
        {(names) => <LocaleSelect value={settings.locale} onChange={(locale) => save({ locale })} {...names} />}
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
