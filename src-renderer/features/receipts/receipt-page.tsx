import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { ReceiptReview } from './receipt-review.tsx';

/** One receipt: its picture beside what was read from it. */
export function ReceiptPage() {
  const { t } = useLingui();
  const { receiptId = '' }: { receiptId?: string } = useParams({ strict: false });
  const id = Number(receiptId);
  const query = useQuery(orpc.receipts.get.queryOptions({ input: { id } }));
  if (!query.data)
    return (
      <Page title={t`Receipt`} fill>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  return <ReceiptReview key={id} detail={query.data} />;
}
