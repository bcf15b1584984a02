import { Trans, useLingui } from '@lingui/react/macro';
import { IconReceipt } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';

import { droppedFiles } from '../imports/dropped-files.ts';
import classes from './receipts.module.css';

type DropRoomProps = { readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode };

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** Takes pictures and PDFs that are dropped anywhere in the room, or pasted. */
export function DropRoom({ onFiles, children }: DropRoomProps) {
  const { t } = useLingui();
  // Each part that the pointer enters or leaves tells of it; over the room it is while more were entered than left.
  const entered = useRef(0);
  const [isOver, setOver] = useState(false);
  const move = (event: DragEvent, step: 1 | -1): void => {
    if (!holdsFiles(event)) return;
    entered.current += step;
    setOver(entered.current > 0);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    entered.current = 0;
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  usePastedFiles(onFiles);
  return (
    // Dropping is a second way; the button for choosing does the same for the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes.room}
      aria-label={t`Drop receipts here`}
      onDragEnter={(event) => move(event, 1)}
      onDragLeave={(event) => move(event, -1)}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className={classes.dropSign} aria-hidden>
          <IconReceipt size={40} stroke={1.4} />
          <Trans>Drop receipts to read them</Trans>
        </div>
      )}
    </section>
  );
}

/** A picture on the clipboard has a name like any other: `image.png`. */
function usePastedFiles(onFiles: (files: readonly File[]) => void): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => onPaste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
}
