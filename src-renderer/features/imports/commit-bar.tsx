import { Button, Group, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { ImportPreview } from '../../../src-shared/contract/imports.ts';
import { Money } from '../../components/money.tsx';
import classes from './imports.module.css';
import { sumsByCurrency } from './part-sums.ts';

type CommitBarProps = {
  readonly preview: ImportPreview;
  /** How far the reading or writing is that goes on now; null when nothing does. */
  readonly working: ReactNode;
  readonly onCommit: () => void;
};

/** What the import will add, and the button that does it. */
export function CommitBar({ preview, working, onCommit }: CommitBarProps) {
  const { counts, questions } = preview;
  const count = counts.new + counts.near;
  const asks = questions.length > 0;
  return (
    <div className={classes.commitBar}>
      {working ?? <WhatItAdds preview={preview} />}
      <Button onClick={onCommit} loading={working !== null} disabled={asks || count === 0}>
        <Plural value={count} one="Import # transaction" other="Import # transactions" />
      </Button>
    </div>
  );
}

function WhatItAdds({ preview: { questions, parts } }: { readonly preview: ImportPreview }) {
  if (questions.length > 0) {
    return (
      <Text size="sm">
        <Trans>Answer the question above first.</Trans>
      </Text>
    );
  }
  return (
    <Group gap="lg">
      {sumsByCurrency(parts).map(({ currency, income, expenses }) => (
        <Text key={currency} size="sm" component="span">
          <Trans>
            In <Money amount={income} currency={currency} tone="signed" />
          </Trans>
          {' · '}
          <Trans>
            Out <Money amount={-Math.abs(expenses)} currency={currency} tone="signed" />
          </Trans>
        </Text>
      ))}
    </Group>
  );
}
