import type { RefObject } from 'react';

type FileInputProps = {
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly accept: string;
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** What the browser's dialog for files hangs on; unseen. */
export function FileInput({ picker, accept, label, onFiles }: FileInputProps) {
  return (
    <input
      ref={picker}
      type="file"
      multiple
      accept={accept}
      hidden
      aria-label={label}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        if (files.length > 0) onFiles(files);
        // The same file may be chosen again.
        event.currentTarget.value = '';
      }}
    />
  );
}
