import { Button, Group, Slider, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { UseMutationOptions } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Changed } from '../../../src-shared/contract/base.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { useMutationOnce } from '../../app/use-change-once.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { Section, Setting } from './section.tsx';
import { useSaveSettings } from './use-save-settings.ts';

/** How sure Pecunia must be to file by itself, and the folders whose new files it takes up. */
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
      <Setting
        label={t`Watched folder for receipts`}
        text={t`New pictures and PDFs in it are read by themselves, and wait for your review.`}
      >
        {() => <ReceiptsControl />}
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
  const save = useSaveSettings();
  const choose = useChooseFolder(orpc.imports.chooseInbox.mutationOptions());
  return <FolderControl folder={inboxFolder} choose={choose} onStop={() => save({ inboxFolder: null })} />;
}

function ReceiptsControl() {
  const { receiptsFolder } = useSettings();
  const save = useSaveSettings();
  const choose = useChooseFolder(orpc.receipts.chooseFolder.mutationOptions());
  return <FolderControl folder={receiptsFolder} choose={choose} onStop={() => save({ receiptsFolder: null })} />;
}

/** Asks for a folder in the system's dialog; cancelling it changes nothing. */
function useChooseFolder<TError, TContext>(
  options: UseMutationOptions<(Changed & { readonly folder: string }) | null, TError, void, TContext>,
) {
  const { changed, failed } = useToasts();
  return useMutationOnce({ ...options, onSuccess: (chosen) => chosen && changed(chosen), onError: failed });
}

type FolderControlProps = {
  readonly folder: string | null;
  readonly choose: { readonly isPending: boolean; readonly mutate: () => void };
  readonly onStop: () => void;
};

function FolderControl({ folder, choose, onStop }: FolderControlProps) {
  const { data: info } = useQuery(orpc.app.info.queryOptions());
  return (
    <div style={{ textAlign: 'end', minWidth: 0 }}>
      {folder !== null && (
        <Text size="sm" mb={6} style={{ overflowWrap: 'anywhere' }}>
          {folder}
        </Text>
      )}
      <Group gap="xs" justify="flex-end">
        {folder !== null && (
          <Button variant="default" onClick={onStop}>
            <Trans>Stop watching</Trans>
          </Button>
        )}
        {info?.hasDialogs === true ? (
          <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
            {folder === null ? <Trans>Choose a folder…</Trans> : <Trans>Another folder…</Trans>}
          </Button>
        ) : (
          folder === null && (
            <Text size="sm" c="dimmed">
              <Trans>Chosen in the desktop app.</Trans>
            </Text>
          )
        )}
      </Group>
    </div>
  );
}
