import type { ReceiptBox, ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import classes from './picture.module.css';
import type { Spot, SpotKey } from './spots.ts';

type PictureBoxesProps = {
  readonly detail: ReceiptDetail;
  readonly spots: readonly Spot[];
  readonly lit: SpotKey | null;
  /** The word under the pointer that a click would take; -1 for none. */
  readonly overWord: number;
};

/** Frames around what was read, over the picture. The fields say the same in words, so these are for the eye only. */
export function PictureBoxes({ detail, spots, lit, overWord }: PictureBoxesProps) {
  const word = detail.words[overWord];
  return (
    <div aria-hidden>
      {spots.map(({ key, box, isDoubtful }) => (
        <span
          key={key}
          className={classes.box}
          data-spot={key}
          data-kind={key.startsWith('item') ? 'item' : 'field'}
          data-lit={key === lit || undefined}
          data-doubtful={isDoubtful || undefined}
          style={placeOf(box, detail)}
        />
      ))}
      {word && <span className={classes.word} style={placeOf(word.box, detail)} />}
    </div>
  );
}

const percent = (part: number, whole: number): string => `${(100 * part) / Math.max(1, whole)}%`;

const placeOf = ({ left, top, width, height }: ReceiptBox, picture: ReceiptDetail) => ({
  left: percent(left, picture.width),
  top: percent(top, picture.height),
  width: percent(width, picture.width),
  height: percent(height, picture.height),
});
