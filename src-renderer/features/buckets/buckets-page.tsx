import { Button } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { useTask } from '../../app/task.ts';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import type { BucketDialog } from './bucket-dialog.ts';
import { BucketDialogs } from './bucket-dialogs.tsx';
import { useBuckets } from './bucket-queries.ts';
import { BucketTabs } from './bucket-tabs.tsx';
import { BucketsMenu } from './buckets-menu.tsx';

/** The bucket room: balances, allocation, covering, history, and the buckets themselves. */
export function BucketsPage() {
  const { t } = useLingui();
  const query = useBuckets();
  const [dialog, setDialog] = useState<BucketDialog | null>(null);
  useTask('allocate', () => setDialog({ kind: 'allocate' }));
  return (
    <Page
      title={t`Buckets`}
      subtitle={<Trans>What your money is for</Trans>}
      actions={
        <>
          <BucketsMenu onOpen={setDialog} />
          <Button leftSection={<IconArrowsSplit2 size={18} />} onClick={() => setDialog({ kind: 'allocate' })}>
            <Trans>Allocate</Trans>
          </Button>
        </>
      }
    >
      <QueryView query={query} loading={<Loading lines={4} lineHeight={120} />}>
        {(totals) => (
          <>
            <BucketTabs totals={totals} onOpen={setDialog} />
            <BucketDialogs dialog={dialog} onClose={() => setDialog(null)} totals={totals} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
