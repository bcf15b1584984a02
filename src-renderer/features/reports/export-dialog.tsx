import { Modal, SegmentedControl, Select, Stack, Switch, Text } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

import type { ReportRequest } from '../../../src-shared/contract/report-request.ts';
import type { ReportFormat } from '../../../src-shared/contract/reports.ts';
import { api } from '../../app/api.ts';
import { useExportChoice, withCsv } from './export-choice.ts';
import type { ExportChoice } from './export-choice.ts';
import { JobFoot } from './job-foot.tsx';
import { PaperChoice } from './paper-choice.tsx';
import { FORMAT_NAMES, choicesOf, keysOf } from './report-words.ts';
import { useFileJob } from './use-file-job.ts';

const FORMAT_WORDS: Readonly<Record<ReportFormat, MessageDescriptor>> = {
  pdf: msg`Pages to read, print and hand over.`,
  xlsx: msg`A workbook with typed amounts and dates, a sheet for each table.`,
  csv: msg`The rows as plain text, for any other program.`,
  json: msg`Everything of the report, for programs.`,
};

type ExportDialogProps = {
  readonly opened: boolean;
  readonly title: string;
  readonly request: ReportRequest;
  readonly onClose: () => void;
};

/** Saves a report as a file. */
export function ExportDialog({ opened, title, request, onClose }: ExportDialogProps) {
  const { t } = useLingui();
  return (
    <Modal opened={opened} onClose={onClose} title={t`Export “${title}”`}>
      {opened && <ExportForm request={request} onClose={onClose} />}
    </Modal>
  );
}

function ExportForm({ request, onClose }: Pick<ExportDialogProps, 'request' | 'onClose'>) {
  const { i18n, t } = useLingui();
  const { choice, change } = useExportChoice();
  const job = useFileJob();
  const { format, paper, csv } = choice;
  const make = async (): Promise<void> => {
    const isMade = await job.run((jobKey, signal) =>
      api.reports.export({ request, format, options: { paper, csv }, jobKey }, { signal }),
    );
    if (isMade) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Stack gap="md" mih={210}>
        <div>
          <SegmentedControl
            fullWidth
            aria-label={t`Format`}
            data={choicesOf(keysOf(FORMAT_NAMES), FORMAT_NAMES, (words) => i18n._(words))}
            value={format}
            disabled={job.isRunning}
            onChange={(picked) => change({ format: picked })}
          />
          <Text size="sm" c="dimmed" mt={6}>
            {i18n._(FORMAT_WORDS[format])}
          </Text>
        </div>
        {format === 'pdf' && <PaperChoice value={paper} onChange={(picked) => change({ paper: picked })} />}
        {format === 'csv' && <CsvFields csv={csv} onChange={(next) => change({ csv: next })} />}
      </Stack>
      <JobFoot job={job} label={t`Export`} onClose={onClose} />
    </form>
  );
}

type CsvFieldsProps = {
  readonly csv: ExportChoice['csv'];
  readonly onChange: (csv: ExportChoice['csv']) => void;
};

function CsvFields({ csv, onChange }: CsvFieldsProps) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <Select
        label={t`Between the columns`}
        allowDeselect={false}
        data={[
          { value: ',', label: t`Comma` },
          { value: ';', label: t`Semicolon` },
          { value: '\t', label: t`Tab` },
        ]}
        value={csv.delimiter}
        onChange={(delimiter) => delimiter && onChange(withCsv(csv, { delimiter }))}
      />
      <Select
        label={t`Decimal mark`}
        allowDeselect={false}
        data={[
          { value: '.', label: t`Point, as in 1234.56` },
          { value: ',', label: t`Comma, as in 1234,56` },
        ]}
        value={csv.decimal}
        onChange={(decimal) => decimal && onChange(withCsv(csv, { decimal }))}
      />
      <Switch
        label={t`Mark it as UTF-8, so that Excel reads every letter`}
        checked={csv.bom}
        onChange={(event) => onChange(withCsv(csv, { bom: event.currentTarget.checked }))}
      />
    </Stack>
  );
}
