import { IconReceipt } from '@tabler/icons-react';

import { usePictureUrl } from './picture-url.ts';
import classes from './receipts.module.css';

type ThumbnailProps = { readonly receipt: { readonly id: number; readonly hasThumbnail: boolean } };

/** A small picture of a receipt, or a sign where there is none yet; decoration beside its name. */
export function Thumbnail({ receipt: { id, hasThumbnail } }: ThumbnailProps) {
  const { url } = usePictureUrl(hasThumbnail ? id : null, 'thumbnail');
  return (
    <span className={classes.thumbnail} aria-hidden>
      {url === null ? (
        <IconReceipt size={34} stroke={1.3} />
      ) : (
        <img className={classes.thumbnailPicture} src={url} alt="" draggable={false} />
      )}
    </span>
  );
}
