import { Button, Code, Group, Input, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

type FolderNoteProps = {
  /** Where its files go; null while it has no folder. */
  readonly folder: string | null;
  /** Whether this host asks for a folder in the system's dialog. */
  readonly hasDialogs: boolean;
  readonly isSaving: boolean;
  readonly onChoose: () => void;
};

/** Where the files of a schedule go, and how another folder is chosen. */
export function FolderNote({ folder, hasDialogs, isSaving, onChoose }: FolderNoteProps) {
  const { t } = useLingui();
  return (
    <Input.Wrapper label={t`Folder`} labelElement="div">
      <Group gap="sm" wrap="nowrap" justify="space-between">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }} {...(folder === null && { c: 'dimmed' })}>
          {folder ?? (hasDialogs ? <Trans>You choose it when you save.</Trans> : <ServedFolder />)}
        </Text>
        {folder !== null && hasDialogs && (
          <Button variant="default" size="xs" flex="none" loading={isSaving} onClick={onChoose}>
            <Trans>Another folder…</Trans>
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}

function ServedFolder() {
  return (
    <Trans>
      A page in a browser cannot choose a folder. The files go where Pecunia was told to put them when it was started:{' '}
      <Code>pecunia serve --reports FOLDER</Code>
    </Trans>
  );
}
