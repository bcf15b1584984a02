import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RefObject } from 'react';

import type { ReceiptDetail, ReceiptFieldName } from '../../../src-shared/contract/receipts.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { focusField, focusUnreadable } from './focus-field.ts';

type ConfirmReceipt = {
  readonly detail: ReceiptDetail;
  readonly panel: RefObject<HTMLElement | null>;
  readonly settled: () => Promise<ReceiptDetail | undefined>;
  /** Where to go on: the next receipt to review, the one before, or null for neither. */
  readonly onDone: (id: number | null) => void;
};

const NEEDED = ['date', 'total'] as const;

/** Confirms a receipt once what is being typed is written, and goes on to the next; what is missing or unreadable gets the focus. */
export function useConfirmReceipt({ detail, panel, settled, onDone }: ConfirmReceipt) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<readonly ReceiptFieldName[]>([]);
  const change = useChange(
    orpc.receipts.confirm.mutationOptions({ onSuccess: () => onDone(detail.nextId ?? detail.previousId) }),
  );
  const confirm = async (): Promise<void> => {
    // What is being typed is written when the focus leaves it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const now = (await settled()) ?? detail;
    const missing = NEEDED.filter((name) => now.fields[name].value === null);
    setAsked(missing);
    const [first] = missing;
    if (first) return focusField(panel.current, first);
    if (focusUnreadable(panel.current)) return;
    change.mutate({ id: detail.id });
  };
  const isMissing = (name: ReceiptFieldName): boolean => asked.includes(name);
  return {
    confirm: () => void confirm(),
    isConfirming: change.isPending,
    problems: {
      ...(isMissing('date') && detail.fields.date.value === null && { date: t`Which day was it?` }),
      ...(isMissing('total') && detail.fields.total.value === null && { total: t`How much was it?` }),
    },
  };
}
