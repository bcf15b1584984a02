import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { api, orpc } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';

export type Opened = Awaited<ReturnType<Api['imports']['open']>>;
export type Refused = Opened['refused'][number];

/** Hands files to the app one after the other: what was dropped or picked, or (null) the choice in the system's dialog. */
const openAll = async (files: readonly File[] | null): Promise<Opened> => {
  if (files === null) return api.imports.open({});
  const all: Opened = { files: [], refused: [] };
  for (const file of files) {
    const opened = await api.imports.open({ file, fileName: file.name });
    all.files.push(...opened.files);
    all.refused.push(...opened.refused);
  }
  return all;
};

/** Opens files for import; the page lists them as they come. */
export function useOpenFiles(onOpened: (opened: Opened) => void) {
  const client = useQueryClient();
  const { data: info } = useQuery(orpc.app.info.queryOptions());
  const open = useMutation({
    mutationFn: openAll,
    onSuccess: onOpened,
    onSettled: () => client.invalidateQueries({ queryKey: orpc.imports.openFiles.key() }),
  });
  return { ...open, hasDialogs: info?.hasDialogs === true };
}
