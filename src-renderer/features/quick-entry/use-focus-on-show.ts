import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RefObject } from 'react';

import { orpc } from '../../app/api.ts';

/** Puts the caret into a field each time the window is shown, unless it is in another; by then it may be another day. */
export function useFocusOnShow(field: RefObject<HTMLInputElement | null>): void {
  const client = useQueryClient();
  useEffect(() => {
    const onShow = (): void => {
      if (document.activeElement === document.body) field.current?.focus();
      void client.invalidateQueries({ queryKey: orpc.app.info.key() });
    };
    field.current?.focus();
    window.addEventListener('focus', onShow);
    return () => window.removeEventListener('focus', onShow);
  }, [client, field]);
}
