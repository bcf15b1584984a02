/** The kinds of files that the fuzz run writes. */
export type FuzzFormat = 'csv' | 'xlsx' | 'xls' | 'html' | 'ofx' | 'ofx-xml' | 'qif' | 'camt' | 'mt940' | 'zip';

/**
 * A valid file before it is damaged: `core` are the bytes that hold the movements, `pack` puts them into their container,
 * such as a sheet into its workbook; `pack(core)` is the file.
 */
export type ValidFile = {
  readonly format: FuzzFormat;
  readonly fileName: string;
  readonly rows: number;
  readonly core: Uint8Array;
  readonly pack: (core: Uint8Array) => Uint8Array;
};

/** Makes a file that is nothing but its text. */
export const plainFile = (
  file: Pick<ValidFile, 'format' | 'fileName' | 'rows'>,
  text: string | Uint8Array,
): ValidFile => ({
  ...file,
  core: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  pack: (core) => core,
});
