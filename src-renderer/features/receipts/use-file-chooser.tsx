import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { ReactNode } from 'react';

import type { AddReceipts } from './use-add-receipts.ts';

const ACCEPT = 'image/*,.heic,.heif,.tif,.tiff,application/pdf,.pdf';

export type FileChooser = {
  /** Asks for files, in the system's dialog or in the browser's. */
  readonly choose: () => void;
  /** What the browser's dialog hangs on; it is to be drawn once. */
  readonly input: ReactNode;
};

/** The way to choose receipts as files. */
export function useFileChooser({ add, hasDialogs }: AddReceipts): FileChooser {
  const { t } = useLingui();
  const picker = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={picker}
      type="file"
      multiple
      accept={ACCEPT}
      hidden
      aria-label={t`Receipts to add`}
      onChange={(event) => {
        add([...(event.currentTarget.files ?? [])]);
        // The same file may be chosen again.
        event.currentTarget.value = '';
      }}
    />
  );
  return { choose: () => (hasDialogs ? add(null) : picker.current?.click()), input };
}
