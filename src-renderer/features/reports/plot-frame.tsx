import { useElementSize } from '@mantine/hooks';
import type { ReactElement } from 'react';

import { usePrinting } from '../../app/use-printing.ts';

/** As wide as the text of an A4 page, so that what is written in a chart has a readable size on paper. */
const PAPER_WIDTH = 700;

type PlotFrameProps = {
  readonly height: number;
  /** Draws a chart as wide as its place, in pixels. */
  readonly children: (width: number) => ReactElement;
};

/** Gives a chart the width of its card, or of the paper that it is printed on. */
export function PlotFrame({ height, children }: PlotFrameProps) {
  const isPrinting = usePrinting();
  const { ref, width: place } = useElementSize();
  const width = isPrinting ? PAPER_WIDTH : place;
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && children(width)}
    </div>
  );
}
