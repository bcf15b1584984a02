import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { orpc } from '../../app/api.ts';

/** How long a picture that is off the screen is kept, so that scrolling back shows it at once. */
const KEPT_MS = 120_000;

type PictureUrl = {
  /** Null until the picture is there. */
  readonly url: string | null;
  readonly failed: boolean;
};

/** The address of a receipt's picture in this window, taken back when nobody shows it any more; null asks for none. */
export function usePictureUrl(id: number | null, size: 'thumbnail' | 'display'): PictureUrl {
  const { data, isError } = useQuery(
    orpc.receipts.picture.queryOptions({
      input: id === null ? skipToken : { id, size },
      staleTime: Infinity,
      gcTime: KEPT_MS,
    }),
  );
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!data) return;
    let made: string | null = null;
    let isGone = false;
    const show = async (): Promise<void> => {
      const bytes = await data.file.arrayBuffer();
      if (isGone) return;
      made = URL.createObjectURL(new Blob([bytes], { type: data.mime }));
      setUrl(made);
    };
    void show();
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [data]);
  return { url, failed: isError };
}
