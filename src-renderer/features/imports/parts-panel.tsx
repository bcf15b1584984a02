import { Badge, Button, Checkbox, Paper, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { ImportPreview, PreviewPart } from '../../../src-shared/contract/imports.ts';
import { BalanceNote } from './balance-note.tsx';
import classes from './imports.module.css';

type PartsPanelProps = {
  readonly preview: ImportPreview;
  readonly onTarget: (key: string) => void;
  readonly onLeaveOut: (key: string, leaveOut: boolean) => void;
};

/** The accounts of a file, apart: where each goes, how much, and whether the bank's balance agrees. */
export function PartsPanel({ preview, onTarget, onLeaveOut }: PartsPanelProps) {
  const { t } = useLingui();
  const { parts } = preview;
  const [only] = parts;
  if (parts.length === 1 && only) {
    if (only.balance === null && only.notices.length === 0) return null;
    return (
      <Stack gap={4} px={4}>
        {only.balance && <BalanceNote balance={only.balance} currency={only.account.currency} />}
        <PartNotices part={only} />
      </Stack>
    );
  }
  return (
    <Paper component="section" aria-label={t`Accounts in this file`}>
      <ul className={classes.parts}>
        {parts.map((part) => (
          <Part key={part.key} part={part} onTarget={onTarget} onLeaveOut={onLeaveOut} />
        ))}
      </ul>
    </Paper>
  );
}

type PartProps = Omit<PartsPanelProps, 'preview'> & { readonly part: PreviewPart };

function Part({ part, onTarget, onLeaveOut }: PartProps) {
  const { t } = useLingui();
  const { key, account, stated, counts, leftOut, balance } = part;
  const count = counts.new + counts.near;
  return (
    <li>
      <div className={classes.part}>
        <Checkbox
          aria-label={t`Import ${account.name}`}
          checked={!leftOut}
          onChange={(event) => onLeaveOut(key, !event.currentTarget.checked)}
        />
        <span className={classes.partWords}>
          <Text fw={600} span>
            {account.name}
          </Text>{' '}
          {account.id === null && !leftOut && (
            <Badge variant="light" size="sm">
              <Trans>new account</Trans>
            </Badge>
          )}
          <Text size="xs" c="dimmed">
            {[stated.number, stated.name === account.name ? null : stated.name, account.currency]
              .filter((word) => word !== null && word !== '')
              .join(' · ')}
          </Text>
        </span>
        <Text size="sm" span>
          {leftOut ? <Trans>left out</Trans> : <Plural value={count} one="# new" other="# new" />}
        </Text>
        <Button variant="default" size="xs" onClick={() => onTarget(key)}>
          <Trans>Another account</Trans>
        </Button>
      </div>
      {!leftOut && <PartNotices part={part} />}
      {!leftOut && balance && <BalanceNote balance={balance} currency={account.currency} />}
    </li>
  );
}

const PartNotices = ({ part }: { readonly part: PreviewPart }) =>
  part.notices.map((notice) => (
    <Text key={notice} size="sm" c="dimmed">
      {notice}
    </Text>
  ));
