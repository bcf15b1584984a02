import { Alert, Paper, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import type { ReadingStep } from './after-step.ts';
import { problemOf, ReadAgain, UnderWay } from './reading-state.tsx';
import classes from './review.module.css';

type ReadingCardProps = { readonly detail: ReceiptDetail; readonly step: ReadingStep | undefined };

/** In the review: how far the reading is, or why it failed and what one can do; nothing once it is read. */
export function ReadingCard({ detail, step }: ReadingCardProps) {
  const { t } = useLingui();
  if (detail.status === 'waiting' || detail.status === 'reading')
    return (
      <Paper component="section" className={classes.part ?? ''} aria-label={t`Reading`}>
        <UnderWay receipt={detail} step={step} />
      </Paper>
    );
  if (detail.status !== 'failed') return null;
  return (
    <Alert color="red" title={t`It could not be read`}>
      <Text size="sm" mb="xs">
        {problemOf(detail)} <Trans>Or type what it says, and confirm it.</Trans>
      </Text>
      <ReadAgain id={detail.id} />
    </Alert>
  );
}
