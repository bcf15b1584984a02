import { Drawer } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import { AllocateForm } from './allocate-form.tsx';
import type { BucketTotals } from './bucket-queries.ts';

type Props = { readonly opened: boolean; readonly onClose: () => void; readonly totals: BucketTotals };

/** The drawer that divides money over the buckets. */
export function AllocateDrawer({ opened, onClose, totals }: Props) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="lg" title={<Trans>Allocate money</Trans>}>
      <AllocateForm totals={totals} onDone={onClose} />
    </Drawer>
  );
}
