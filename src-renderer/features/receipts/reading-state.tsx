import { Button, Progress, Text } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';

import type { ReceiptRow } from '../../../src-shared/contract/receipts.ts';
import { orpc } from '../../app/api.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import type { ReadingStep } from './after-step.ts';
import classes from './receipts.module.css';

type ReadingStateProps = {
  readonly receipt: Pick<ReceiptRow, 'id' | 'status' | 'problem' | 'fileName'>;
  readonly step: ReadingStep | undefined;
  /** Whether its button is reached by Tab. */
  readonly tabIndex: number;
};

const PHASES: Readonly<Record<ReadingStep['phase'], MessageDescriptor>> = {
  opening: msg`Opening the file`,
  preparing: msg`Finding the paper`,
  reading: msg`Reading`,
  understanding: msg`Working out the fields`,
  done: msg`Finishing`,
  failed: msg`Stopping`,
};

/** On a card: how far the reading is and how to stop it, or why it failed and how to try again; nothing once it is read. */
export function ReadingState({ receipt, step, tabIndex }: ReadingStateProps) {
  if (receipt.status === 'waiting' || receipt.status === 'reading')
    return <UnderWay receipt={receipt} step={step} tabIndex={tabIndex} />;
  return receipt.status === 'failed' ? <Failed receipt={receipt} tabIndex={tabIndex} /> : null;
}

type UnderWayProps = Omit<ReadingStateProps, 'tabIndex'> & { readonly tabIndex?: number };

/** How far the reading is, and how to stop it. */
export function UnderWay({ receipt: { id, status, fileName }, step, tabIndex = 0 }: UnderWayProps) {
  const { i18n, t } = useLingui();
  const { failed } = useToasts();
  const cancel = useMutation(orpc.receipts.cancel.mutationOptions({ onError: failed }));
  const isWaiting = status === 'waiting' && step === undefined;
  const words = isWaiting ? t`Waiting to be read` : i18n._(PHASES[step?.phase ?? 'reading']);
  return (
    <div className={classes.state}>
      <Text size="xs" c="dimmed">
        {words}
      </Text>
      <div className={classes.stateLine}>
        <Progress
          flex={1}
          size="sm"
          value={isWaiting ? 0 : 100 * (step?.done ?? 0)}
          aria-label={t`Reading ${fileName}`}
        />
        <Button
          size="compact-xs"
          variant="default"
          tabIndex={tabIndex}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ id })}
        >
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}

function Failed({ receipt, tabIndex }: Omit<ReadingStateProps, 'step'>) {
  const problem = problemOf(receipt);
  return (
    <div className={classes.state}>
      <Text size="xs" c="red" lineClamp={2} title={problem}>
        {problem}
      </Text>
      <ReadAgain id={receipt.id} tabIndex={tabIndex} />
    </div>
  );
}

/** Why a receipt could not be read, beside its name. */
export const problemOf = ({ problem, fileName }: Pick<ReceiptRow, 'problem' | 'fileName'>): string =>
  (problem ?? '').replace(`${fileName}: `, '');

/** Puts a receipt into the queue again. */
export function ReadAgain({ id, tabIndex = 0 }: { readonly id: number; readonly tabIndex?: number }) {
  const { failed } = useToasts();
  const read = useMutation(orpc.receipts.read.mutationOptions({ onError: failed }));
  return (
    <Button
      size="compact-xs"
      variant="default"
      tabIndex={tabIndex}
      loading={read.isPending}
      onClick={() => read.mutate({ id })}
    >
      <Trans>Try again</Trans>
    </Button>
  );
}
