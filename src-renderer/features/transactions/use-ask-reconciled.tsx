import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ORPCError } from '@orpc/client';

import { useFormat } from '../../app/format.ts';
import { useConfirm } from '../../components/confirm.tsx';

/** Returns a function that asks whether to change what is reconciled, by the refusal of the first try. */
export function useAskReconciled(): (refusal: Error, onYes: () => void) => void {
  const { t } = useLingui();
  const { date } = useFormat();
  const confirm = useConfirm();
  return (refusal, onYes) => {
    const { transactionId, account, reconciledTo, count } = detailsOf(refusal);
    const day = date(reconciledTo);
    confirm({
      title: t`Change what is reconciled?`,
      text: (
        <>
          {transactionId !== undefined && (
            <Plural
              value={count}
              one="This transaction is reconciled:"
              other="# of these transactions are reconciled:"
            />
          )}{' '}
          <Trans>
            “{account}” agreed with the bank up to {day}. After this change it may not agree any more.
          </Trans>
        </>
      ),
      confirmLabel: t`Change it anyway`,
      danger: true,
      onConfirm: onYes,
    });
  };
}

type LockDetails = {
  /** Missing where the transaction is a new one. */
  readonly transactionId?: number;
  readonly account: string;
  readonly reconciledTo: string;
  readonly count: number;
};

function detailsOf(refusal: Error): LockDetails {
  const { details } = (refusal instanceof ORPCError ? refusal.data : {}) as { readonly details: LockDetails };
  return details;
}
