import { Button } from '@mantine/core';
import { modals } from '@mantine/modals';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { FileInput } from '../../components/file-input.tsx';

/** Takes in a report that someone shared as a file, and tells what of it this vault does not have. */
export function TakeShared() {
  const { t } = useLingui();
  const picker = useRef<HTMLInputElement>(null);
  const take = useChange(
    orpc.reports.takeShared.mutationOptions({
      onSuccess: ({ missing }) => {
        if (missing.length > 0) tellMissing(missing);
      },
    }),
  );
  const tellMissing = (missing: readonly string[]): void => {
    modals.open({
      title: t`Taken in, with a part left out`,
      children: <Missing missing={missing} />,
    });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} />}
        loading={take.isPending}
        onClick={() => picker.current?.click()}
      >
        <Trans>Take in a shared report</Trans>
      </Button>
      <FileInput
        picker={picker}
        accept=".pecunia-report,.json,application/json"
        label={t`Shared report`}
        onFiles={([file]) => {
          if (file) take.mutate({ file });
        }}
      />
    </>
  );
}

function Missing({ missing }: { readonly missing: readonly string[] }) {
  return (
    <>
      <Trans>This vault has none of these, so the report does not filter by them:</Trans>
      <ul>
        {missing.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
