import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { ErrorState } from '../../components/error-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { AddButtons } from './add-buttons.tsx';
import { CardGrid } from './card-grid.tsx';
import { ChosenBar, useDeleteReceipts } from './chosen-bar.tsx';
import { DropRoom } from './drop-room.tsx';
import { FileNotes } from './file-notes.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FolderNote } from './folder-note.tsx';
import { summaryOptions } from './gallery-pages.ts';
import { NoReceipts } from './no-receipts.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import classes from './receipts.module.css';
import { useAddReceipts } from './use-add-receipts.ts';
import { useChosen } from './use-chosen.ts';
import { useFileChooser } from './use-file-chooser.tsx';
import { useReadingProgress } from './use-reading-progress.ts';
import { useReceiptFilter } from './use-receipt-filter.ts';
import type { ReceiptFilterState } from './use-receipt-filter.ts';
import { useReceiptRows } from './use-receipt-rows.ts';
import type { ReceiptRange } from './use-receipt-rows.ts';

/** All receipts of the vault: added here, looked for, and taken up for review. */
export function ReceiptsPage() {
  const { t } = useLingui();
  const adding = useAddReceipts();
  const filter = useReceiptFilter();
  const chooser = useFileChooser(adding);
  return (
    <DropRoom onFiles={adding.add}>
      <Page
        title={t`Receipts`}
        subtitle={t`Read on this computer, and kept in your vault.`}
        fill
        actions={
          <AddButtons isAdding={adding.isAdding} onChoose={chooser.choose} onPicture={(file) => adding.add([file])} />
        }
      >
        <FilterBar {...filter} />
        <FileNotes {...adding} />
        <FolderNote />
        <Gallery {...filter} onChoose={chooser.choose} />
        {chooser.input}
      </Page>
    </DropRoom>
  );
}

type GalleryProps = Pick<ReceiptFilterState, 'shown' | 'clear'> & { readonly onChoose: () => void };

function Gallery({ shown, clear, onChoose }: GalleryProps) {
  const summary = useQuery(summaryOptions(shown));
  const count = summary.data?.count ?? 0;
  const [range, setRange] = useState<ReceiptRange>({ first: 0, last: 0 });
  const { rowAt, error } = useReceiptRows(shown, range, count);
  const chosen = useChosen(shown, count, rowAt);
  const progress = useReadingProgress();
  const remove = useDeleteReceipts(chosen.clear);
  const deleteChosen = (): void => {
    if (chosen.ids.size > 0) remove.mutate({ ids: [...chosen.ids] });
  };
  const problem = summary.error ?? error;
  if (problem) return <ErrorState error={problem} onRetry={() => void summary.refetch()} />;
  if (!summary.data) return <Loading lines={2} lineHeight={268} />;
  if (count === 0) return <NoReceipts filter={shown} onClear={clear} onChoose={onChoose} />;
  return (
    <>
      <CardGrid
        count={count}
        getKey={(position) => rowAt(position)?.id ?? `empty ${position}`}
        onRange={setRange}
        onToggle={chosen.toggle}
        onDelete={deleteChosen}
        renderCard={(position, isActive) => {
          const receipt = rowAt(position);
          if (!receipt) return <div className={classes.card} />;
          return (
            <ReceiptCard
              receipt={receipt}
              step={progress.get(receipt.id)}
              search={shown}
              isActive={isActive}
              isChosen={chosen.ids.has(receipt.id)}
              onToggle={(isExtending) => chosen.toggle(position, isExtending)}
            />
          );
        }}
      />
      {chosen.ids.size > 0 && (
        <ChosenBar chosen={chosen} count={count} isDeleting={remove.isPending} onDelete={deleteChosen} />
      )}
    </>
  );
}
