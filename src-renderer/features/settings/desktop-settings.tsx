import { Switch, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';

import type { DesktopSettings as Values, DesktopState } from '../../../src-shared/contract/desktop.ts';
import { orpc } from '../../app/api.ts';
import { useMutationOnce } from '../../app/use-change-once.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { DesktopShortcut } from './desktop-shortcut.tsx';
import { Section, Setting } from './section.tsx';

type Save = (part: Partial<Values>) => void;

/** How Pecunia behaves on this computer, whichever vault is open. */
export function DesktopSettings() {
  const client = useQueryClient();
  const { failed } = useToasts();
  const query = useQuery(orpc.desktop.settings.queryOptions());
  const { mutate } = useMutationOnce({
    ...orpc.desktop.set.mutationOptions(),
    onSuccess: (state) => client.setQueryData(orpc.desktop.settings.queryKey(), state),
    onError: failed,
  });
  return (
    <QueryView query={query} loading={<Loading lines={6} lineHeight={64} />}>
      {(state) => state && <Parts state={state} save={mutate} />}
    </QueryView>
  );
}

type PartsProps = { readonly state: DesktopState; readonly save: Save };

const Parts = (props: PartsProps) => (
  <>
    <Presence {...props} />
    <News {...props} />
    <Updates {...props} />
  </>
);

/** Where Pecunia can be reached. */
function Presence({ state, save }: PartsProps) {
  const { t } = useLingui();
  const { settings, platform, canLaunchAtLogin } = state;
  const tray = platform === 'mac' ? t`Icon in the menu bar` : t`Icon in the tray`;
  const staying = {
    windows: t`Pecunia goes on in the tray, with reports on schedule and the shortcut.`,
    linux: t`Pecunia goes on in the tray, with reports on schedule and the shortcut. Some desktops show no tray: starting Pecunia once more brings its window back there.`,
  };
  return (
    <Section
      title={t`On this computer`}
      text={t`Holds for every vault that is opened here, and is kept outside of them.`}
    >
      <Toggle
        label={tray}
        text={t`Shows what is left to spend, and opens the quick entry.`}
        checked={settings.tray}
        onChange={(checked) => save({ tray: checked })}
      />
      {platform !== 'mac' && (
        <Toggle
          label={t`Stay when the window is closed`}
          text={settings.tray ? staying[platform] : t`Needs the icon in the tray, by which Pecunia is found again.`}
          checked={settings.tray && settings.closeToTray}
          disabled={!settings.tray}
          onChange={(checked) => save({ closeToTray: checked })}
        />
      )}
      <Setting
        label={t`Keys for the quick entry`}
        text={t`They work in every program. Click, then press the keys; Backspace takes them away.`}
      >
        {(names) => <DesktopShortcut names={names} state={state} onChange={(shortcut) => save({ shortcut })} />}
      </Setting>
      {canLaunchAtLogin && (
        <Toggle
          label={t`Start when you log in`}
          text={t`So that reports on schedule and alerts come by themselves.`}
          checked={settings.launchAtLogin}
          onChange={(checked) => save({ launchAtLogin: checked })}
        />
      )}
    </Section>
  );
}

/** What Pecunia tells by itself. */
function News({ state: { settings, platform }, save }: PartsProps) {
  const { t } = useLingui();
  const badge = {
    mac: t`The icon in the dock shows how many urgent alerts are open.`,
    windows: t`The icon in the taskbar has a dot while urgent alerts are open.`,
    linux: t`The icon shows how many urgent alerts are open, where the desktop can do that.`,
  };
  return (
    <Section title={t`What it tells you`} text={t`Only urgent alerts, and reports that were made or failed.`}>
      <Toggle
        label={t`Notifications`}
        text={t`From the system, while you are not looking at Pecunia.`}
        checked={settings.notifications}
        onChange={(checked) => save({ notifications: checked })}
      />
      <Toggle
        label={t`Badge on the icon`}
        text={badge[platform]}
        checked={settings.badge}
        onChange={(checked) => save({ badge: checked })}
      />
    </Section>
  );
}

/** Whether to look for newer versions. */
function Updates({ state: { settings, hasUpdateFeed }, save }: PartsProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Updates`}>
      {hasUpdateFeed ? (
        <Toggle
          label={t`Look for updates once a day`}
          text={t`Asks one address for the newest version and sends nothing about you. Nothing is downloaded or installed before you agree.`}
          checked={settings.checkForUpdates}
          onChange={(checked) => save({ checkForUpdates: checked })}
        />
      ) : (
        <Text size="sm" c="dimmed">
          <Trans>
            This Pecunia never looks for updates: it was built without an address to ask, or newer versions come as the
            package that it came in.
          </Trans>
        </Text>
      )}
    </Section>
  );
}

type ToggleProps = {
  readonly label: string;
  readonly text: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

const Toggle = ({ label, text, checked, disabled = false, onChange }: ToggleProps) => (
  <Setting label={label} text={text}>
    {(names) => (
      <Switch
        {...names}
        style={{ width: 'auto' }}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    )}
  </Setting>
);
