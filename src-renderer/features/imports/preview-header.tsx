import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';

import type { ImportPreview } from '../../../src-shared/contract/imports.ts';
import { appName } from '../../../src-shared/other-apps.ts';
import { useFormat } from '../../app/format.ts';
import { formatName } from './format-names.ts';

type PreviewHeaderProps = {
  readonly preview: ImportPreview;
  /** Asks for another account of a part. */
  readonly onTarget: (key: string) => void;
  readonly onRestart: () => void;
};

/** Returns the encoding as the choices name it. */
const encodingName = ({ encoding, decisions }: ImportPreview): string => {
  const choices = decisions.find(({ key }) => key === 'encoding')?.choices ?? [];
  return choices.find(({ value }) => value === encoding)?.label ?? encoding;
};

const rangeOf = ({ parts }: ImportPreview): { readonly from: string; readonly to: string } | null => {
  const ranges = parts.map(({ dateRange }) => dateRange).filter((range) => range !== null);
  const from = ranges.map((range) => range.from).toSorted()[0];
  const to = ranges
    .map((range) => range.to)
    .toSorted()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
};

/** Which file goes to which account. */
export function PreviewHeader({ preview, onTarget, onRestart }: PreviewHeaderProps) {
  const { date } = useFormat();
  const { parts, fileName, format, exportOf } = preview;
  const range = rangeOf(preview);
  const [only] = parts;
  const isSingle = parts.length === 1 && only !== undefined;
  const facts = [
    exportOf === null ? formatName(format) : appName(exportOf),
    preview.encoding === 'binary' ? '' : encodingName(preview),
    ...(isSingle ? [only.account.currency] : []),
  ];
  return (
    <Paper px="lg" py="md">
      <Group justify="space-between" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Title order={2} size="h4" lineClamp={2}>
            {isSingle ? (
              <Trans>
                {fileName} to {only.account.name}
              </Trans>
            ) : (
              fileName
            )}
          </Title>
          <Text size="sm" c="dimmed">
            {range && (
              <Trans>
                {date(range.from)} to {date(range.to)}
              </Trans>
            )}
            {range && ' · '}
            {facts.filter((fact) => fact !== '').join(' · ')}
            {!isSingle && (
              <>
                {' · '}
                <Plural value={parts.length} one="# account" other="# accounts" />
              </>
            )}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          {isSingle && (
            <Button variant="default" size="xs" onClick={() => onTarget(only.key)}>
              <Trans>Another account</Trans>
            </Button>
          )}
          <Button variant="default" size="xs" onClick={onRestart}>
            <Trans>Lay aside</Trans>
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
