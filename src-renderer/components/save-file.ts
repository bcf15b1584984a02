import type { FileBytes } from '../../src-shared/contract/base.ts';

/** Hands a file to the user as the browser or the window does with downloads. */
export async function saveFile({
  fileName,
  file,
}: {
  readonly fileName: string;
  readonly file: FileBytes;
}): Promise<void> {
  const url = URL.createObjectURL(new Blob([await file.arrayBuffer()]));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has taken its own hold of the bytes by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
