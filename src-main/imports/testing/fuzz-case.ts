import * as fc from 'fast-check';
import { unpackArchive } from '../archive/unpack.ts';
import { checkImport } from './check-import.ts';
import { checkReading } from './check-reading.ts';
import { VALID_FILES } from './fuzz-files.ts';
import { mutate, mutation } from './mutations.ts';
import type { Mutation } from './mutations.ts';
import type { FuzzFormat, ValidFile } from './valid-file.ts';

/** A damaged file as it goes to the process that reads it. */
export type FuzzCase = {
  readonly format: FuzzFormat;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The XML of the sheet where the workbook around it is whole. */
  readonly sheet: string | null;
  /** How many files an archive holds that is itself whole; else null. */
  readonly files: number | null;
  readonly damages: readonly Mutation[];
};

/** What is shown of a case that fails: how the file was damaged, and its bytes as letters. */
const shown = ({ fileName, bytes, damages }: FuzzCase): string =>
  `${fileName} ${JSON.stringify(damages)} ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`;

const withText = (one: FuzzCase): FuzzCase => Object.assign(one, { [fc.toStringMethod]: () => shown(one) });

const damage = (file: ValidFile, inside: readonly Mutation[], outside: readonly Mutation[]): FuzzCase => {
  const { format, fileName } = file;
  const core = mutate(file.core, inside);
  const isWhole = outside.length === 0;
  return withText({
    format,
    fileName,
    bytes: mutate(file.pack(core), outside),
    sheet: format === 'xlsx' && isWhole ? new TextDecoder().decode(core) : null,
    files: format === 'zip' && isWhole ? 2 : null,
    damages: [...inside, ...outside],
  });
};

const some = fc.array(mutation, { minLength: 1, maxLength: 4 });
const none = fc.constant([]);

/** Damaged files of a format: three in four inside their container, the others anywhere. */
export const fuzzCases = (format: FuzzFormat): fc.Arbitrary<FuzzCase> =>
  fc
    .tuple(
      VALID_FILES[format],
      fc.oneof({ weight: 3, arbitrary: fc.tuple(some, none) }, { weight: 1, arbitrary: fc.tuple(none, some) }),
    )
    .map(([file, [inside, outside]]) => damage(file, inside, outside));

/** Reads and imports a damaged file, or the files in it; throws when anything is lost or fails in other than words for the user. */
export const checkCase = async ({ fileName, bytes, sheet, files }: FuzzCase): Promise<void> => {
  const unpacked = unpackArchive(bytes, fileName);
  const found = unpacked ? unpacked.files.length + unpacked.refused.length : 1;
  if (files !== null && found !== files) throw new Error(`${files} files were packed, ${found} came out.`);
  for (const file of unpacked?.files ?? [{ fileName, bytes }]) await checkReading({ ...file, sheet });
  await checkImport({ fileName, bytes });
};
