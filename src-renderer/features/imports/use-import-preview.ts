import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { api, orpc } from '../../app/api.ts';
import { targetInput } from './import-target.ts';
import type { ImportTarget } from './import-target.ts';

export type OpenedFile = { readonly token: string; readonly fileName: string };

type Wishes = {
  readonly answers: Readonly<Record<string, string>>;
  /** Lines that shall not be imported. */
  readonly leftOut: readonly number[];
  /** Categories chosen instead of the automatic ones, by line. */
  readonly categories: Readonly<Record<string, number | null>>;
};

const NO_WISHES: Wishes = { answers: {}, leftOut: [], categories: {} };

export type ImportPreviewState = ReturnType<typeof useImportPreview>;

/** How a file reads for an account, with everything that the user wants to be different. */
export function useImportPreview(file: OpenedFile, target: ImportTarget) {
  const client = useQueryClient();
  const [steps, setSteps] = useState<readonly Wishes[]>([NO_WISHES]);
  const wishes = steps.at(-1) ?? NO_WISHES;
  const { answers, leftOut, categories } = wishes;
  const input = { token: file.token, ...targetInput(target), answers, leftOut: [...leftOut], categories };
  const wish = (part: Partial<Wishes>): void => setSteps([...steps, { ...wishes, ...part }]);
  const answerAll = (given: Readonly<Record<string, string>>): void => wish({ answers: { ...answers, ...given } });
  // The app writes what it was asked last, so what it answered earlier must never be shown again.
  const preview = useQuery(
    orpc.imports.preview.queryOptions({ input, gcTime: 0, staleTime: Infinity, placeholderData: keepPreviousData }),
  );
  const { data, isPlaceholderData } = preview;
  useEffect(() => {
    // The rows on the screen stay until those of the new preview are read.
    if (data && !isPlaceholderData) void client.invalidateQueries({ queryKey: orpc.imports.rows.key() });
  }, [client, data, isPlaceholderData]);
  return {
    preview,
    leftOut: leftOut.length,
    answerAll,
    answer: (key: string, value: string) => answerAll({ [key]: value }),
    leaveOut: (line: number, out: boolean) =>
      wish({ leftOut: out ? [...leftOut, line] : leftOut.filter((each) => each !== line) }),
    fileAs: (line: number, categoryId: number | null) =>
      wish({ categories: { ...categories, [String(line)]: categoryId } }),
    canTakeBack: steps.length > 1,
    takeBack: () => setSteps(steps.slice(0, -1)),
    cancel: () => void api.imports.cancel({ token: file.token }),
  };
}
