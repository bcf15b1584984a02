import { Button, Group, Slider, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { useMutationOnce } from '../../app/use-change-once.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { Section, Setting } from './section.tsx';
import { useSaveSettings } from './use-save-settings.ts';

/** How sure Pecunia must be to file by itself, and the folder whose new files it offers. */
export function ImportSettings() {
  const { t } = useLingui();
  return (
    <Section title={t`Import`} text={t`How files come in, and what is filed by itself.`}>
      <Setting
        label={t`File a category from`}
        text={t`Below it the category stays open and waits under Review; the proposal is kept.`}
      >
        {(names) => <FloorSlider labelledBy={names['aria-labelledby']} />}
      </Setting>
      <Setting
        label={t`Watched folder`}
        text={t`New bank files in it are offered for import. Nothing is imported before you have seen it.`}
      >
        {() => <InboxControl />}
      </Setting>
    </Section>
  );
}

function FloorSlider({ labelledBy }: { readonly labelledBy: string }) {
  const { percent } = useFormat();
  const { confidenceFloor } = useSettings();
  const save = useSaveSettings();
  const [moved, setMoved] = useState<number | null>(null);
  const value = moved ?? Math.round(confidenceFloor * 100);
  return (
    <Group gap="md" wrap="nowrap">
      <Slider
        w={190}
        min={50}
        max={95}
        step={5}
        thumbProps={{ 'aria-labelledby': labelledBy }}
        label={null}
        marks={[{ value: 50 }, { value: 60 }, { value: 75 }, { value: 90 }]}
        value={value}
        onChange={setMoved}
        onChangeEnd={(chosen) => {
          setMoved(null);
          save({ confidenceFloor: chosen / 100 });
        }}
      />
      <Text size="sm" fw={600} w={44} ta="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {percent(value)}
      </Text>
    </Group>
  );
}

function InboxControl() {
  const { inboxFolder } = useSettings();
  const { changed, failed } = useToasts();
  const save = useSaveSettings();
  const { data: info } = useQuery(orpc.app.info.queryOptions());
  const choose = useMutationOnce(
    orpc.imports.chooseInbox.mutationOptions({
      onSuccess: (chosen) => chosen && changed(chosen),
      onError: failed,
    }),
  );
  return (
    <div style={{ textAlign: 'end', minWidth: 0 }}>
      {inboxFolder !== null && (
        <Text size="sm" mb={6} style={{ overflowWrap: 'anywhere' }}>
          {inboxFolder}
        </Text>
      )}
      <Group gap="xs" justify="flex-end">
        {inboxFolder !== null && (
          <Button variant="default" onClick={() => save({ inboxFolder: null })}>
            <Trans>Stop watching</Trans>
          </Button>
        )}
        {info?.hasDialogs === true ? (
          <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate(undefined)}>
            {inboxFolder === null ? <Trans>Choose a folder…</Trans> : <Trans>Another folder…</Trans>}
          </Button>
        ) : (
          inboxFolder === null && (
            <Text size="sm" c="dimmed">
              <Trans>Chosen in the desktop app.</Trans>
            </Text>
          )
        )}
      </Group>
    </div>
  );
}
