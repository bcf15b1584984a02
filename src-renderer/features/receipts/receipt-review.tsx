import { Anchor, Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { ReceiptDetail, ReceiptPatch } from '../../../src-shared/contract/receipts.ts';
import { Page } from '../../components/page.tsx';
import { ChecksCard, TaxesCard } from './checks-card.tsx';
import { FieldsCard } from './fields-card.tsx';
import { ItemsCard } from './items-card.tsx';
import { KeysHelp } from './keys-help.tsx';
import { LinkCard } from './link-card.tsx';
import { PicturePane } from './picture-pane.tsx';
import type { PictureHandle } from './picture-pane.tsx';
import { ReadingCard } from './reading-card.tsx';
import { ReceiptBadges } from './receipt-badges.tsx';
import { shownFields } from './receipt-fields.ts';
import { ReviewActions } from './review-actions.tsx';
import type { ZoomStep } from './review-keys.ts';
import classes from './review.module.css';
import { focusField } from './focus-field.ts';
import { fieldOfSpot, spotsOf } from './spots.ts';
import type { SpotKey } from './spots.ts';
import { useAssign } from './use-assign.ts';
import { useConfirmReceipt } from './use-confirm-receipt.ts';
import { useEditReceipt } from './use-edit-receipt.ts';
import { useReadingProgress } from './use-reading-progress.ts';
import { useSearchFilter } from './use-receipt-filter.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useSpots } from './use-spots.ts';

/** A receipt under review: the picture at the left, and at the right what was read, asked and linked. */
export function ReceiptReview({ detail }: { readonly detail: ReceiptDetail }) {
  const picture = useRef<PictureHandle>(null);
  const [isHelping, setHelping] = useState(false);
  const review = useReview(detail, { onHelp: () => setHelping(true), onZoom: (step) => picture.current?.zoom(step) });
  const { spots, field, assigned, assign, panel } = review;
  return (
    <ReviewFrame
      detail={detail}
      actions={
        <ReviewActions
          detail={detail}
          isConfirming={review.isConfirming}
          onGo={review.go}
          onConfirm={review.confirm}
          onHelp={() => setHelping(true)}
          onDeleted={review.toGallery}
        />
      }
    >
      <PicturePane
        ref={picture}
        detail={detail}
        spots={spotsOf(detail, assigned)}
        lit={spots.lit}
        sought={spots.sought}
        canAssign={field !== null && isRead(detail)}
        onHover={spots.hoverOnPicture}
        onWord={(word, isExtending) => field && assign(field, word, isExtending)}
        onSpot={(key) => focusField(panel.current, key)}
      />
      <Panel detail={detail} review={review} />
      <KeysHelp opened={isHelping} onClose={() => setHelping(false)} />
    </ReviewFrame>
  );
}

const isRead = ({ status }: ReceiptDetail): boolean => status !== 'waiting' && status !== 'reading';

type ReviewWays = { readonly onHelp: () => void; readonly onZoom: (step: ZoomStep) => void };

function useReview(detail: ReceiptDetail, ways: ReviewWays) {
  const panel = useRef<HTMLDivElement>(null);
  const spots = useSpots();
  const [wantsAll, setWantsAll] = useState(false);
  const { save, settled } = useEditReceipt(detail.id);
  const { assigned, assign, forget } = useAssign(detail, save);
  const { go, toGallery } = useWays();
  const confirming = useConfirmReceipt({ detail, panel, settled, onDone: go });
  const order = shownFields(detail, wantsAll);
  const field = fieldOfSpot(spots.active);
  const say = (patch: ReceiptPatch): void => {
    // What is said now counts, not the words that were clicked before.
    forget();
    save(patch);
  };
  const keys = useReviewKeys({
    ...ways,
    detail,
    order,
    active: field,
    assigned,
    panel,
    onSave: say,
    onConfirm: confirming.confirm,
    onGo: go,
  });
  const focus = (key: SpotKey): void => {
    spots.setActive(key);
    if (assigned && assigned.field !== key) forget();
  };
  return {
    ...confirming,
    panel,
    spots,
    field,
    order,
    assigned,
    assign,
    say,
    focus,
    wantsAll,
    setWantsAll,
    go,
    toGallery,
    onKeyDown: keys.onKeyDown,
  };
}

type PanelProps = { readonly detail: ReceiptDetail; readonly review: ReturnType<typeof useReview> };

function Panel({ detail, review }: PanelProps) {
  const { panel, spots, order, assigned, problems, wantsAll, setWantsAll, say, focus, onKeyDown } = review;
  const progress = useReadingProgress();
  const shared = { detail, lit: spots.lit, onFocus: focus, onHover: spots.hoverOnFields, onSave: say };
  return (
    <div ref={panel} className={classes.panel} onKeyDownCapture={onKeyDown}>
      <ReadingCard detail={detail} step={progress.get(detail.id)} />
      {isRead(detail) && (
        <>
          <FieldsCard
            {...shared}
            order={order}
            assigned={assigned}
            problems={problems}
            wantsAll={wantsAll}
            onWantAll={setWantsAll}
          />
          <ChecksCard detail={detail} />
          <LinkCard detail={detail} />
          <ItemsCard {...shared} />
          <TaxesCard detail={detail} />
        </>
      )}
    </div>
  );
}

type ReviewFrameProps = {
  readonly detail: ReceiptDetail;
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

function ReviewFrame({ detail, actions, children }: ReviewFrameProps) {
  const { t } = useLingui();
  const search = useSearchFilter();
  const title = detail.fields.merchant.value ?? t`Receipt`;
  return (
    <Page
      title={title}
      fill
      actions={actions}
      subtitle={
        <Group gap={10}>
          <Anchor size="sm" renderRoot={(root) => <Link {...root} to="/receipts" search={search} />}>
            <IconArrowLeft size={14} className={classes.back ?? ''} aria-hidden /> <Trans>All receipts</Trans>
          </Anchor>
          <span className={classes.fileName} title={detail.fileName}>
            {detail.fileName}
          </span>
          <ReceiptBadges receipt={detail} />
        </Group>
      }
    >
      <div className={classes.split}>{children}</div>
    </Page>
  );
}

/** The ways from one receipt to another, and back to the gallery with the filter it came from. */
function useWays() {
  const navigate = useNavigate();
  const search = useSearchFilter();
  const toGallery = (): void => void navigate({ to: '/receipts', search });
  const go = (id: number | null): void => {
    if (id === null) return toGallery();
    void navigate({ to: '/receipts/$receiptId', params: { receiptId: String(id) }, search });
  };
  return { go, toGallery };
}
