import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';

import { orpc } from '../../app/api.ts';
import { errorCode } from '../../app/error-words.ts';
import { ErrorState } from '../../components/error-state.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { ReceiptReview } from './receipt-review.tsx';
import { useSearchFilter } from './use-receipt-filter.ts';

/** One receipt: its picture beside what was read from it. */
export function ReceiptPage() {
  const { t } = useLingui();
  const { receiptId = '' }: { receiptId?: string } = useParams({ strict: false });
  const id = Number(receiptId);
  const query = useQuery(orpc.receipts.get.queryOptions({ input: { id } }));
  // Another window may have deleted it, and undo may have taken it back.
  const isGone = errorCode(query.error) === 'not_found';
  if (query.data && !isGone) return <ReceiptReview key={id} detail={query.data} />;
  return (
    <Page title={t`Receipt`} fill>
      {isGone ? (
        <ErrorState error={query.error} action={<ToGallery />} />
      ) : (
        <QueryView query={query}>{() => null}</QueryView>
      )}
    </Page>
  );
}

function ToGallery() {
  const search = useSearchFilter();
  return (
    <Button variant="default" mt="sm" renderRoot={(root) => <Link {...root} to="/receipts" search={search} />}>
      <Trans>All receipts</Trans>
    </Button>
  );
}
