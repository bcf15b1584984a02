import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { ReactNode } from 'react';

import { FileInput } from '../../components/file-input.tsx';
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
  const input = <FileInput picker={picker} accept={ACCEPT} label={t`Receipts to add`} onFiles={add} />;
  return { choose: () => (hasDialogs ? add(null) : picker.current?.click()), input };
}
