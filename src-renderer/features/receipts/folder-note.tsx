import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';

import { orpc } from '../../app/api.ts';

/** Tells when the watched folder cannot be read; nothing while all is well. */
export function FolderNote() {
  const { t } = useLingui();
  const { data: watched } = useQuery(orpc.receipts.folder.queryOptions());
  if (!watched || watched.problem === null) return null;
  return (
    <Alert color="yellow" mb="sm" title={t`Watched folder: ${watched.folder}`}>
      {watched.problem}
    </Alert>
  );
}
