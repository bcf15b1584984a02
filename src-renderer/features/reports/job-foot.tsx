import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';

import type { ReportProgress } from '../../../src-shared/contract/reports.ts';
import { errorWords } from '../../app/error-words.ts';
import { useFormat } from '../../app/format.ts';
import type { FileJob } from './use-file-job.ts';

const PHASES: Readonly<Record<ReportProgress['phase'], MessageDescriptor>> = {
  reading: msg`Reading what is needed…`,
  'laying-out': msg`Laying out the pages…`,
  writing: msg`Writing the file…`,
  done: msg`Finishing…`,
};

type JobFootProps = {
  readonly job: FileJob;
  /** The verb on the button. */
  readonly label: string;
  readonly onClose: () => void;
  readonly disabled?: boolean;
};

/** The end of a dialog that makes a file: how far it is and how to stop it, why it failed, and the button that starts it. */
export function JobFoot({ job, label, onClose, disabled = false }: JobFootProps) {
  const { i18n, t } = useLingui();
  const words = i18n._(PHASES[job.progress?.phase ?? 'reading']);
  return (
    <Stack gap="sm" mt="md">
      {job.problem !== null && <JobProblem problem={job.problem} />}
      {/* Its place is kept, so that nothing moves when the work begins. */}
      <div style={{ minHeight: 34, visibility: job.isRunning ? 'visible' : 'hidden' }} aria-hidden={!job.isRunning}>
        <Text size="sm" c="dimmed" role="status">
          {job.isRunning ? words : ''}
        </Text>
        <Progress
          mt={4}
          value={job.progress === null ? 100 : 100 * job.progress.done}
          animated={job.progress === null}
          striped={job.progress === null}
          aria-label={words}
        />
      </div>
      <Group justify="flex-end">
        <Button variant="default" onClick={job.isRunning ? job.cancel : onClose}>
          {job.isRunning ? t`Stop` : t`Cancel`}
        </Button>
        <Button
          type="submit"
          leftSection={<IconDownload size={16} />}
          loading={job.isRunning}
          disabled={disabled}
          data-autofocus
        >
          {label}
        </Button>
      </Group>
    </Stack>
  );
}

function JobProblem({ problem }: { readonly problem: unknown }) {
  const { i18n } = useLingui();
  const { title, text } = errorWords(problem, useFormat());
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} title={i18n._(title)}>
      {typeof text === 'string' ? text : i18n._(text)} <Trans>No file was made.</Trans>
    </Alert>
  );
}
