import { Button, Group, NumberInput, SegmentedControl, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Settings } from '../../../src-shared/contract/settings.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { MoneySetting } from './money-setting.tsx';
import { Section, Setting } from './section.tsx';
import { useSaveSettings } from './use-save-settings.ts';

/** The month limit, what happens above it, and from where a budget's status changes. */
export function MonthSettings() {
  const { t } = useLingui();
  const settings = useSettings();
  const save = useSaveSettings();
  return (
    <>
      <Section title={t`Month limit`}>
        <Setting label={t`Monthly limit`} text={t`For all category budgets of one month together. Empty for no limit.`}>
          {(names) => (
            <MoneySetting
              {...names}
              optional
              placeholder={t`No limit`}
              value={settings.monthlyLimit}
              onSave={(monthlyLimit) => save({ monthlyLimit })}
            />
          )}
        </Setting>
        <Setting label={t`Budgets above the limit`} text={t`Warn and allow them, or refuse the change.`}>
          {(names) => (
            <SegmentedControl
              {...names}
              data={[
                { value: 'warn', label: t`Warn` },
                { value: 'enforce', label: t`Refuse` },
              ]}
              value={settings.overAllocation}
              onChange={(overAllocation) => save({ overAllocation })}
            />
          )}
        </Setting>
      </Section>
      <StatusEdges edges={settings.statusEdges} onSave={(statusEdges) => save({ statusEdges })} />
    </>
  );
}

type Edges = Settings['statusEdges'];
type StatusEdgesProps = { readonly edges: Edges; readonly onSave: (edges: Edges) => void };

function StatusEdges({ edges, onSave }: StatusEdgesProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<Edges | null>(null);
  const shown = draft ?? edges;
  const rising = shown.warning <= shown.critical && shown.critical <= shown.over;
  const fields = [
    { key: 'warning', label: t`Warning from` },
    { key: 'critical', label: t`Critical from` },
    { key: 'over', label: t`Over budget above` },
  ] as const;
  return (
    <Section title={t`Budget status`} text={t`By percent of a category budget used.`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (draft === null || !rising) return;
          onSave(draft);
          setDraft(null);
        }}
      >
        <Group align="flex-end" mt="xs">
          {fields.map(({ key, label }) => (
            <NumberInput
              key={key}
              label={label}
              suffix=" %"
              min={0}
              max={1000}
              w={168}
              value={shown[key]}
              onChange={(value) => setDraft({ ...shown, [key]: Number(value) || 0 })}
            />
          ))}
          <Button type="submit" variant="default" disabled={draft === null || !rising}>
            <Trans>Save</Trans>
          </Button>
        </Group>
        {rising ? null : (
          <Text size="sm" c="red" mt="xs" role="alert">
            <Trans>They must rise: warning first, then critical, then over budget.</Trans>
          </Text>
        )}
      </form>
    </Section>
  );
}
