import { Button, Group, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';

import type { ImportPreview } from '../../../src-shared/contract/imports.ts';
import { Money } from '../../components/money.tsx';
import classes from './imports.module.css';

type CommitBarProps = {
  readonly preview: ImportPreview;
  /** While the file is read again, or written. */
  readonly busy: boolean;
  readonly onCommit: () => void;
};

/** What the import will add, and the button that does it. */
export function CommitBar({ preview, busy, onCommit }: CommitBarProps) {
  const { counts, totals, account, questions } = preview;
  const count = counts.new + counts.near;
  const asks = questions.length > 0;
  return (
    <div className={classes.commitBar}>
      {asks ? (
        <Text size="sm">
          <Trans>Answer the question above first.</Trans>
        </Text>
      ) : (
        <Group gap="lg">
          <Text size="sm" component="span">
            <Trans>
              In <Money amount={totals.income} currency={account.currency} tone="signed" />
            </Trans>
          </Text>
          <Text size="sm" component="span">
            <Trans>
              Out <Money amount={-Math.abs(totals.expenses)} currency={account.currency} tone="signed" />
            </Trans>
          </Text>
        </Group>
      )}
      <Button onClick={onCommit} loading={busy} disabled={asks || count === 0}>
        <Plural value={count} one="Import # transaction" other="Import # transactions" />
      </Button>
    </div>
  );
}
