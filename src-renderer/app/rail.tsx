import { ActionIcon, Group, Kbd, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { orpc } from './api.ts';
import classes from './rail.module.css';
import { ROOM_GROUPS } from './rooms.ts';
import type { NavigationRoom } from './rooms.ts';
import { ThemeToggle } from './theme-toggle.tsx';
import type { UndoRedo } from './use-undo.ts';

type RailProps = { readonly vaultName: string; readonly undoRedo: UndoRedo };

/** The rail: the vault, search, the rooms by group, and undo, redo and theme at its foot. */
export function Rail({ vaultName, undoRedo }: RailProps) {
  const { i18n, t } = useLingui();
  const narrow = useMediaQuery('(max-width: 56.25em)', false, { getInitialValueInEffect: false });
  return (
    <aside className={classes.rail} aria-label={t`Vault and rooms`}>
      <VaultName name={vaultName} />
      <Tooltip label={t`Search and commands`} position="right" disabled={!narrow}>
        <UnstyledButton
          className={classes.search}
          onClick={spotlight.open}
          {...(narrow && { 'aria-label': t`Search` })}
        >
          <IconSearch size={17} stroke={1.8} aria-hidden />
          <span className={classes.wide}>
            <Trans>Search</Trans>
          </span>
          <Kbd className={classes.wide} size="xs" ml="auto">
            {IS_MAC ? '⌘K' : 'Ctrl K'}
          </Kbd>
        </UnstyledButton>
      </Tooltip>
      <nav className={classes.rooms} aria-label={t`Rooms`}>
        {ROOM_GROUPS.map((group) => (
          <div key={group.key} className={classes.group}>
            {group.name === null ? null : <Text className={classes.groupName}>{i18n._(group.name)}</Text>}
            {group.rooms.map((room) => (
              <RoomLink key={room.path} room={room} narrow={narrow} />
            ))}
          </div>
        ))}
      </nav>
      <Group className={classes.foot} gap={4}>
        <UndoButtons {...undoRedo} />
        <ThemeToggle />
      </Group>
    </aside>
  );
}

const IS_MAC = navigator.userAgent.includes('Mac');

function VaultName({ name }: { readonly name: string }) {
  return (
    <div className={classes.vault}>
      <span className={classes.mark} aria-hidden>
        {name.slice(0, 1).toUpperCase()}
      </span>
      <span className={classes.wide} style={{ minWidth: 0 }}>
        <Text fw={620} truncate="end" title={name}>
          {name}
        </Text>
      </span>
    </div>
  );
}

function RoomLink({ room, narrow }: { readonly room: NavigationRoom; readonly narrow: boolean }) {
  const { i18n } = useLingui();
  const { icon: Icon, path } = room;
  const name = i18n._(room.name);
  return (
    <Tooltip label={name} position="right" disabled={!narrow}>
      <Link to={path} className={classes.room} activeOptions={{ exact: path === '/', includeSearch: false }}>
        <Icon size={19} stroke={1.7} aria-hidden />
        <span className={classes.roomName}>{name}</span>
        {path === '/alerts' ? <AlertCount /> : null}
        {path === '/review' ? <ReviewCount /> : null}
        {path === '/receipts' ? <ReceiptCount /> : null}
      </Link>
    </Tooltip>
  );
}

function AlertCount() {
  const { t } = useLingui();
  const { data: alerts = [] } = useQuery(orpc.alerts.list.queryOptions({ input: {} }));
  if (alerts.length === 0) return null;
  return (
    <span className={classes.count} role="img" aria-label={t`${alerts.length} open`}>
      {alerts.length}
    </span>
  );
}

function ReviewCount() {
  const { data } = useQuery(orpc.review.queue.queryOptions({ input: { limit: 1 } }));
  return <ToReview count={data?.totalTransactions ?? 0} />;
}

function ReceiptCount() {
  const { data } = useQuery(orpc.receipts.summary.queryOptions({ input: {} }));
  return <ToReview count={data?.review ?? 0} />;
}

function ToReview({ count }: { readonly count: number }) {
  const { t } = useLingui();
  if (count === 0) return null;
  return (
    <span className={classes.quietCount} role="img" aria-label={t`${count} to review`}>
      {count > 999 ? '999+' : count}
    </span>
  );
}

function UndoButtons({ next, undo, redo }: UndoRedo) {
  const { t } = useLingui();
  return (
    <>
      <StepButton
        label={next.undo === null ? t`Nothing to undo` : t`Undo: ${next.undo}`}
        icon={IconArrowBackUp}
        {...(next.undo !== null && { onStep: undo })}
      />
      <StepButton
        label={next.redo === null ? t`Nothing to redo` : t`Redo: ${next.redo}`}
        icon={IconArrowForwardUp}
        {...(next.redo !== null && { onStep: redo })}
      />
    </>
  );
}

type StepButtonProps = { readonly label: string; readonly icon: TablerIcon; readonly onStep?: () => void };

// Disabled by ARIA only, so that its tooltip still says that there is nothing to do.
function StepButton({ label, icon: Icon, onStep }: StepButtonProps) {
  return (
    <Tooltip label={label} position="top">
      <ActionIcon color="gray" size={34} aria-label={label} aria-disabled={onStep === undefined} onClick={onStep}>
        <Icon size={19} />
      </ActionIcon>
    </Tooltip>
  );
}
