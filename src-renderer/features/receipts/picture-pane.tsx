import { ActionIcon, Loader, Text, Tooltip } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { PointerEvent, Ref, RefObject } from 'react';

import type { ReceiptBox, ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { PictureBoxes } from './picture-boxes.tsx';
import { usePictureUrl } from './picture-url.ts';
import classes from './picture.module.css';
import type { ZoomStep } from './review-keys.ts';
import { showInView } from './show-in-view.ts';
import { startOf } from './start-view.ts';
import type { Spot, SpotKey } from './spots.ts';
import { usePan } from './use-pan.ts';
import { useZoom } from './use-zoom.ts';
import { boxAtPoint } from './word-at-point.ts';
import type { Point } from './word-at-point.ts';

export type PictureHandle = { readonly zoom: (step: ZoomStep) => void };

type PicturePaneProps = {
  readonly ref: Ref<PictureHandle>;
  readonly detail: ReceiptDetail;
  readonly spots: readonly Spot[];
  /** The spot to show strongly. */
  readonly lit: SpotKey | null;
  /** The spot to bring into view. */
  readonly sought: SpotKey | null;
  /** Whether a click takes a word. */
  readonly canAssign: boolean;
  readonly onHover: (key: SpotKey | null) => void;
  /** A click on a word, with Shift to take all from the one before; without a field to fill, on a spot. */
  readonly onWord: (word: number, isExtending: boolean) => void;
  readonly onSpot: (key: SpotKey) => void;
};

/** The receipt's picture with a box around each place that was read; zoomed by keys, buttons and wheel, moved by dragging. */
export function PicturePane(props: PicturePaneProps) {
  const { ref, detail, spots, lit, sought, canAssign, onHover, onWord, onSpot } = props;
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const [overWord, setOverWord] = useState(-1);
  const [start] = useState(() => startOf(detail));
  const { zoom, step } = useZoom(scroller, start.zoom);
  const { url, failed } = usePictureUrl(detail.id, 'display');
  useImperativeHandle(ref, () => ({ zoom: step }));
  useLayoutEffect(() => {
    const { scrollWidth = 0, scrollHeight = 0 } = scroller.current ?? {};
    scroller.current?.scrollTo(start.left * scrollWidth, start.top * scrollHeight);
  }, [start]);
  useInView(canvas, detail, spots.find(({ key }) => key === sought)?.box ?? null);
  const pointAt = (event: PointerEvent): Point => pointOn(canvas.current, event, detail);
  const pan = usePan((event) => {
    const point = pointAt(event);
    const word = canAssign ? boxAtPoint(detail.words, point) : -1;
    const spot = spots[boxAtPoint(spots, point)];
    if (word >= 0) onWord(word, event.shiftKey);
    else if (spot) onSpot(spot.key);
  });
  const look = (event: PointerEvent): void => {
    const point = pointAt(event);
    onHover(spots[boxAtPoint(spots, point)]?.key ?? null);
    setOverWord(canAssign ? boxAtPoint(detail.words, point) : -1);
  };
  return (
    <section className={classes.picturePane} aria-label={t`Picture of the receipt`}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the fields do the same for the keyboard */}
      <div
        ref={scroller}
        className={classes.pictureView}
        role="group"
        aria-label={t`Picture, zoomed with the keys plus, minus and zero`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
        tabIndex={0}
        // The field that a word is taken for keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        {...pan}
        onPointerMove={(event) => {
          pan.onPointerMove(event);
          if (event.buttons === 0) look(event);
        }}
        onPointerLeave={() => {
          onHover(null);
          setOverWord(-1);
        }}
      >
        <div ref={canvas} className={classes.canvas} style={{ width: `${zoom * 100}%`, aspectRatio: ratioOf(detail) }}>
          {url !== null && <img className={classes.picture} src={url} alt="" draggable={false} />}
          <PictureBoxes detail={detail} spots={spots} lit={lit} overWord={overWord} />
        </div>
        {url === null && <NoPicture hasFailed={failed} />}
      </div>
      <ZoomButtons onZoom={step} />
    </section>
  );
}

const ratioOf = ({ width, height }: ReceiptDetail): string | undefined =>
  width > 0 && height > 0 ? `${width} / ${height}` : undefined;

function pointOn(canvas: HTMLElement | null, event: PointerEvent, { width, height }: ReceiptDetail): Point {
  if (!canvas) return { x: -1, y: -1 };
  const shown = canvas.getBoundingClientRect();
  return {
    x: ((event.clientX - shown.left) / shown.width) * width,
    y: ((event.clientY - shown.top) / shown.height) * height,
  };
}

/** Brings a place into view. */
function useInView(canvas: RefObject<HTMLElement | null>, detail: ReceiptDetail, box: ReceiptBox | null): void {
  const show = useEffectEvent(() => {
    if (box && canvas.current) showInView(canvas.current, box, detail);
  });
  // Where the same place is read again, the view stays.
  const place = box && `${box.left} ${box.top}`;
  useEffect(() => {
    if (place !== null) show();
  }, [place]);
}

function NoPicture({ hasFailed }: { readonly hasFailed: boolean }) {
  return (
    <div className={classes.noPicture}>
      {hasFailed ? (
        <Text size="sm" c="dimmed">
          <Trans>The picture cannot be shown. The original file is under “More”.</Trans>
        </Text>
      ) : (
        <Loader size="sm" className={classes.late ?? ''} />
      )}
    </div>
  );
}

function ZoomButtons({ onZoom }: { readonly onZoom: (step: ZoomStep) => void }) {
  const { t } = useLingui();
  const buttons: readonly (readonly [ZoomStep, string, TablerIcon])[] = [
    [-1, t`Zoom out`, IconZoomOut],
    [0, t`Fit the width`, IconArrowAutofitWidth],
    [1, t`Zoom in`, IconZoomIn],
  ];
  return (
    <div className={classes.zoomButtons}>
      {buttons.map(([step, name, Icon]) => (
        <Tooltip key={step} label={name}>
          <ActionIcon variant="default" size={32} aria-label={name} onClick={() => onZoom(step)}>
            <Icon size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
