import { useLingui } from '@lingui/react/macro';

import type { Settings } from '../../../src-shared/contract/settings.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { MoneySetting } from './money-setting.tsx';
import { Section, Setting } from './section.tsx';
import { useSaveSettings } from './use-save-settings.ts';

type Thresholds = Settings['thresholds'];

/** The balances below which an alert appears. */
export function AlertSettings() {
  const { t } = useLingui();
  const { thresholds } = useSettings();
  const save = useSaveSettings();
  const fields: readonly { readonly key: keyof Thresholds; readonly label: string; readonly text: string }[] = [
    {
      key: 'emergencyBelow',
      label: t`Emergency fund below`,
      text: t`Says that the reserve for bad days is getting thin.`,
    },
    { key: 'livingBelow', label: t`Living expenses below`, text: t`Says that everyday money is getting short.` },
    {
      key: 'totalBelow',
      label: t`Total balance below`,
      text: t`The most urgent one: everything together is nearly gone.`,
    },
  ];
  return (
    <Section title={t`Alerts`} text={t`A bucket at zero and a month with more expenses than income are always told.`}>
      {fields.map(({ key, label, text }) => (
        <Setting key={key} label={label} text={text}>
          {(names) => (
            <MoneySetting
              {...names}
              value={thresholds[key]}
              onSave={(amount) => {
                if (amount !== null) save({ thresholds: { ...thresholds, [key]: amount } });
              }}
            />
          )}
        </Setting>
      ))}
    </Section>
  );
}
